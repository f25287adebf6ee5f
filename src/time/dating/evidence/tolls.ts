import type { TollEntry } from '../../../knowledge/tolls.ts';
import { dayNumber, parseCalendarDate } from '../../../model/calendar-date.ts';
import { sliceOf } from '../../../model/span.ts';
import type { Sentence, Token } from '../../../text/document.ts';
import { readNumber } from '../../../text/numbers.ts';
import { bestSteps, LAST_DAY } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader, Step } from '../evidence.ts';

/** Words of a sentence that sums up a conflict ("since the uprising began", "the toll so far"), not one that tells of a day. */
const RUNNING: ReadonlySet<string> = new Set(
  'since began begun start started erupted conflict war uprising revolt insurgency rebellion invasion fighting violence crackdown campaign offensive toll year years month months total overall'.split(
    ' ',
  ),
);

/** Words of death, one of which must stand in the sentence where only "people" are counted. */
const DEATH: ReadonlySet<string> = new Set(
  'killed dead died die deaths death lives toll casualties killing perished'.split(' '),
);

/** How many words may stand between the figure and what it counts. */
const REACH = 5;

/** Running totals: "more than 100,000 people have died since the uprising began" is written between that total and the next. */
export const tolls: EvidenceReader = {
  name: 'toll',
  read: (context) => {
    const named = new Set(context.found.tolls.flatMap(({ values }) => values));
    if (named.size === 0) return [];
    return context.document.sentences
      .filter((sentence) => holdsOne(sentence, RUNNING))
      .flatMap((sentence) =>
        totalsOf(sentence).flatMap((total) => clueOf(total, fitting(sentence, [...named]), context) ?? []),
      )
      .slice(0, 4);
  },
};

function holdsOne({ tokens }: Sentence, words: ReadonlySet<string>): boolean {
  for (let i = 0; i < tokens.length; i++) if (words.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** The totals a sentence may speak of: those of the displaced, and those of the dead if it speaks of death. */
function fitting(sentence: Sentence, named: readonly TollEntry[]): TollEntry[] {
  const ofDeath = holdsOne(sentence, DEATH);
  return named.filter(({ of }) => ofDeath || !of.some((noun) => DEATH.has(noun)));
}

interface Total {
  readonly value: number;
  readonly first: Token;
  readonly last: Token;
  readonly after: readonly Token[];
}

function totalsOf({ tokens }: Sentence): Total[] {
  const totals: Total[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    const [first, last] = [tokens[at], tokens[at + (number?.length ?? 1) - 1]];
    if (!number || !first || !last) continue;
    if (number.max !== null && number.min >= 90 && !isYear(first, number.length)) {
      totals.push({
        value: number.min,
        first,
        last,
        after: tokens.slice(at + number.length, at + number.length + REACH),
      });
    }
    at += number.length - 1;
  }
  return totals;
}

function isYear({ text }: Token, length: number): boolean {
  return length === 1 && /^(?:19|20)\d\d$/.test(text);
}

function clueOf(total: Total, named: readonly TollEntry[], { article }: DatingContext): Evidence | null {
  const counted = ` ${total.after.map(({ norm }) => norm).join(' ')} `;
  const steps = named
    .filter(({ of }) => of.some((noun) => counted.includes(` ${noun.toLowerCase().replaceAll('.', '')} `)))
    .flatMap((entry) => stepsOf(entry, total.value) ?? []);
  if (steps.length === 0) return null;
  const span = { start: total.first.start, end: total.after.at(-1)?.end ?? total.last.end };
  const says = 'a running total that stood there at a known time';
  return {
    kind: 'toll',
    steps: bestSteps(steps),
    base: 0.08,
    weekdays: null,
    says,
    quote: sliceOf(article.text, span),
    span,
  };
}

/** The days on which the total stood at the value or a little above; null where the value lies outside what is known. */
function stepsOf({ points }: TollEntry, value: number): Step[] | null {
  const [first, last] = [points[0]?.[1] ?? 0, points.at(-1)?.[1] ?? 0];
  if (value < first * 0.8 || value > last * 1.02) return null;
  const from = reached(points, value);
  const to = Math.max(reached(points, value * 1.1), from + 10);
  const [early, late] = [reached(points, value * 0.85), reached(points, value * 1.4)];
  return [
    { from: Math.min(early, from - 30), to: from - 21, weight: 0.25 },
    { from: from - 20, to: to + 20, weight: 1 },
    { from: to + 21, to: Math.max(late, to + 60), weight: 0.4 },
  ].filter((step) => step.to >= step.from);
}

/** The day the total reached the value, taken to grow evenly between the points. */
function reached(points: TollEntry['points'], value: number): number {
  let before: { readonly day: number; readonly total: number } | null = null;
  for (const [date, total] of points) {
    const parsed = parseCalendarDate(date);
    if (!parsed) continue;
    const day = dayNumber(parsed);
    if (total >= value) {
      if (!before) return day;
      return Math.round(before.day + ((day - before.day) * (value - before.total)) / Math.max(1, total - before.total));
    }
    before = { day, total };
  }
  return Math.min(LAST_DAY, (before?.day ?? LAST_DAY) + 700);
}
