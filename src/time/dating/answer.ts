import { fieldsOf, fromDayNumber } from '../../model/calendar-date.ts';
import {
  dayInterval,
  type Interval,
  monthInterval,
  spanInterval,
  yearInterval,
  yearsAround,
} from '../../model/interval.ts';
import type { Published, PublishedEvidence } from '../../model/article.ts';
import { once } from '../../text/memory.ts';
import type { Evidence } from './evidence.ts';
import { FIRST_DAY, LAST_DAY } from './days.ts';
import { heaviest, likeliest, narrowest, type Run, runAround } from './runs-of-days.ts';
import { type Posterior, roomForWeights, weigh } from './weigher.ts';

/** The share of the weight that an answer holds: of those that hold so much by what is known, some nine in ten are right. */
const SHARE = 0.99;

/** Where that lies within so many days, no second thought pulls at it, and a run of the smaller share is as often right. */
const COMPACT = 31;
const COMPACT_SHARE = 0.98;

/** A single day is answered where it holds this share: the evening's report and the morning's paper may both name it. */
const DAY_SHARE = 0.83;

/**
 * The share that the likely part of an answer holds, and it does hold the true day of 81 in 100 dated stories. A time that looks the same
 * from both its ends, but not from those of the whole answer, lies where the true day puts it in 91 of 100.
 */
const LIKELY_SHARE = 0.8;

/** Where no year holds so much of the weight, nothing is answered. */
const LEAST = 0.9;

/** An answer that is to stay within a year holds so much of what the heaviest year holds: its thin ends are no part of it. */
const WITHOUT_ENDS = 0.995;

/** An answer wider than this many days says nothing. */
const WIDEST = 366;

/** Beyond this many years, not even the stretch a text was written in is worth telling. */
const LONGEST = 20;

/** What is known of when an article was written. */
export interface Answer {
  /** Null where the clues leave more than a year open. */
  readonly published: Published | null;
  /** The stretch it was written in: that of `published`, else the years that the clues leave open; null where that is too long to tell. */
  readonly written: Interval | null;
}

/** The answer where no clue says anything. */
export const NO_ANSWER: Answer = { published: null, written: null };

/** What the clues add up to. */
export function answerOf(evidence: readonly Evidence[]): Answer {
  if (evidence.length === 0) return NO_ANSWER;
  const posterior = weigh(evidence, room());
  const { from, to } = defensible(posterior);
  const telling = tellingClues(evidence, from, to);
  if (telling.length === 0) return NO_ANSWER;
  if (to - from > WIDEST) return { published: null, written: yearsOf(from, to) };
  const interval = intervalOf({ from, to });
  const published: Published = {
    interval,
    likely: intervalOf(likelyPart(posterior, { from, to })),
    basis: to - from <= 62 ? 'deduced' : 'guessed',
    evidence: [...telling.map(toldOf), ...clashing(evidence, from, to).map(toldOf).map(against)],
  };
  return { published, written: interval };
}

const room = once(roomForWeights);

/** What a reader is told of a clue. */
function toldOf({ quote, span, says }: Evidence): PublishedEvidence {
  return { quote, span, says };
}

function against(clue: PublishedEvidence): PublishedEvidence {
  return { ...clue, says: `speaks against it: ${clue.says}` };
}

/** The years that hold the days from `from` to `to`, about. */
function yearsOf(from: number, to: number): Interval | null {
  const [start, end] = [fromDayNumber(from), fromDayNumber(to)];
  return fieldsOf(end).year - fieldsOf(start).year <= LONGEST ? yearsAround(start, end) : null;
}

/**
 * The days that can be defended: one, else a run around the likeliest, whose middle is the best guess; where that is longer than a year,
 * the narrowest run within a year, if it holds enough.
 */
function defensible(posterior: Posterior): Run {
  const middle = likeliest(posterior);
  const day = runAround(posterior, middle, DAY_SHARE, 0);
  if (day) return day;
  const isCompact = runAround(posterior, middle, SHARE, COMPACT) !== null;
  const around = runAround(posterior, middle, isCompact ? COMPACT_SHARE : SHARE, WIDEST);
  if (around) return around;
  const most = heaviest(posterior, WIDEST);
  return narrowest(posterior, most < LEAST ? SHARE : Math.min(SHARE, WITHOUT_ENDS * most));
}

/** The part of an answer that holds most of the weight. */
function likelyPart({ first, weights }: Posterior, { from, to }: Run): Run {
  const start = Math.max(from, first);
  return narrowest({ first: start, weights: weights.subarray(start - first, to + 1 - first) }, LIKELY_SHARE);
}

/** A run of days named as plainly as it can be without widening it: a day, a whole month or year, else its two ends. */
function intervalOf({ from, to }: Run): Interval {
  const start = fromDayNumber(from);
  const end = fromDayNumber(to);
  if (from === to) return dayInterval(start);
  const { year, month } = fieldsOf(start);
  const whole = [monthInterval(year, month), yearInterval(year)].find(
    (unit) => unit?.start === start && unit.end === end,
  );
  return whole ?? spanInterval(start, end, to - from === 6 ? 'week' : 'days');
}

/** The clues that speak for the answer: those that fit it better than an average day, the most telling first. */
function tellingClues(evidence: readonly Evidence[], from: number, to: number): Evidence[] {
  const telling: { readonly clue: Evidence; readonly gain: number }[] = [];
  for (const clue of evidence) {
    const gain = gainOf(clue, from, to);
    if (gain > 1.2) telling.push({ clue, gain });
  }
  return telling
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, 12)
    .map(({ clue }) => clue);
}

/** The clues that speak against the answer: those that fit no day of it a twentieth as well as their best, the loudest first. */
function clashing(evidence: readonly Evidence[], from: number, to: number): Evidence[] {
  const loud: { readonly clue: Evidence; readonly fit: number }[] = [];
  for (const clue of evidence) {
    const fit = fitOf(clue, from, to);
    if (fit < 0.05) loud.push({ clue, fit });
  }
  return loud
    .toSorted((a, b) => a.fit - b.fit)
    .slice(0, 3)
    .map(({ clue }) => clue);
}

/** How well a clue fits the best day of the answer, against its best day of all. */
function fitOf({ steps, base }: Evidence, from: number, to: number): number {
  let best = base;
  let inside = 0;
  let isCovered = false;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    if (!step) continue;
    if (step.weight > best) best = step.weight;
    if (step.from > to || step.to < from) continue;
    if (step.weight > inside) inside = step.weight;
    if (step.from <= from && step.to >= to) isCovered = true;
  }
  if (best <= 0) return 1;
  return (isCovered ? inside : Math.max(inside, base)) / best;
}

/** How much better a clue fits the days of the answer than the calendar on the whole. */
function gainOf(clue: Evidence, from: number, to: number): number {
  const inside = meanOver(clue, from, to);
  const everywhere = meanOver(clue, FIRST_DAY, LAST_DAY);
  const weekday = clue.weekdays ? Math.max(...clue.weekdays) * 7 : 1;
  return (inside / Math.max(everywhere, 1e-9)) * weekday;
}

function meanOver({ steps, base }: Evidence, from: number, to: number): number {
  const days = to - from + 1;
  let sum = base * days;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    if (!step) continue;
    const shared = Math.min(step.to, to) - Math.max(step.from, from) + 1;
    if (shared > 0) sum += shared * (step.weight - base);
  }
  return sum / days;
}
