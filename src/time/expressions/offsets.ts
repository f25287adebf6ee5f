import type { TimeForm, TimeUnit } from '../../model/time-expression.ts';
import type { Line, Word } from '../words/word.ts';
import { numberOf, type TimeRule, wordOf } from './rule.ts';
import { unitOf } from './values.ts';

const AMOUNT = '(a? (number|few) more? | a)';

/** Distances: "three months ago" (from the article), "two days later", "a year earlier" (from the time told before), "the year-ago quarter". */
export const offsets: readonly TimeRule[] = [
  {
    name: 'ago',
    pattern: `approx? ${AMOUNT} hyphen? anyunit (and a half)? (or other)? hyphen? ago`,
    form: (words) => offsetForm(words, 'document'),
  },
  {
    name: 'later-earlier',
    pattern: `approx? ${AMOUNT} anyunit (and a half)? (comparative|before|after)`,
    form: (words, line, first) =>
      isBrief(words) || leansOnEvent(words, line.words[first + words.length]) ? null : offsetForm(words, 'reference'),
  },
  {
    name: 'after-event',
    pattern: `approx? ${AMOUNT} anyunit (?= (before|after) (other|the|a|poss|that|this))`,
    form: fromEvent,
  },
  { name: 'day-beside-event', pattern: 'the unit (before|after) (?= (other|the|a|poss|that|this))', form: besideEvent },
  {
    name: 'units-ago',
    pattern: 'approx? units (ago|comparative|before)',
    form: (words, line, first) => (leansOnEvent(words, line.words[first + words.length]) ? null : vagueOffset(words)),
  },
  { name: 'year-ago', pattern: 'unit hyphen (ago|comparative)', form: (words) => offsetForm(words, 'document') },
];

function offsetForm(words: readonly Word[], from: 'document' | 'reference'): TimeForm | null {
  const unit = unitOf(words);
  if (unit === null) return null;
  const few = wordOf(words, 'few');
  const sign = signOf(words);
  if (few) return { kind: 'vague', to: sign < 0 ? 'past' : 'future' };
  const amount = (numberOf(words, 'num', 'day', 'year') ?? 1) + (wordOf(words, 'half') ? 0.5 : 0);
  const approximate = wordOf(words, 'approx') !== null || words.some((word) => word.kind === 'or');
  const months = unit === 'year' && !Number.isInteger(amount);
  return {
    kind: 'offset',
    amount: (months ? 12 * amount : amount) * sign,
    unit: months ? 'month' : unit,
    from,
    approximate,
  };
}

/** "an hour later": how long after, on no other day. */
function isBrief(words: readonly Word[]): boolean {
  const unit = unitOf(words);
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** "two days after the battle" counts from the battle, not from the time told before. */
function leansOnEvent(words: readonly Word[], after: Word | undefined): boolean {
  const last = words.at(-1)?.norm;
  return (last === 'after' || last === 'before') && after !== undefined && after.pos !== 'PUNCT';
}

function signOf(words: readonly Word[]): 1 | -1 {
  const word = wordOf(words, 'ago', 'before', 'comparative', 'after');
  return word?.kind === 'after' || word?.value === 'late' ? 1 : -1;
}

/** "months ago", "days later": no telling how many. */
function vagueOffset(words: readonly Word[]): TimeForm | null {
  if (isBrief(words)) return null;
  return { kind: 'vague', to: signOf(words) < 0 ? 'past' : 'future' };
}

const EVENT_WORDS = 6;
/** "for a year after the landing", "within days of it": how long, not when. */
const LASTING = /^(?:for|within|over|during|until|than)$/;

/** "two days after the invasion", "a week before they left": counted from what follows, which is kept as it is told. */
function fromEvent(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const after = line.words.slice(first + words.length, first + words.length + EVENT_WORDS + 1);
  const [sign, ...told] = after;
  const unit = unitOf(words);
  if (LASTING.test(line.words[first - 1]?.norm ?? '')) return null;
  if (
    !sign ||
    unit === null ||
    wordOf(words, 'few') ||
    /^(?:beforehand|previously|hence|thereafter|afterwards?)$/.test(sign.norm)
  )
    return null;
  const amount = (numberOf(words, 'num', 'day') ?? 1) * (sign.kind === 'after' ? 1 : -1);
  return offsetFrom(told, amount, unit, false);
}

/** "the day after the battle", "the week before he left". */
function besideEvent(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const unit = unitOf(words);
  const from = first + words.length;
  const short = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
  const after = wordOf(words, 'after');
  if (!short || line.words[first - 1]?.kind === 'in' || !/^(?:before|after)$/.test(words.at(-1)?.norm ?? ''))
    return null;
  return offsetFrom(line.words.slice(from, from + EVENT_WORDS), after ? 1 : -1, unit, true);
}

/** The words up to the first mark are what is told of the event. */
function offsetFrom(told: readonly Word[], amount: number, unit: TimeUnit, definite: boolean): TimeForm | null {
  const end = told.findIndex((word) => word.pos === 'PUNCT');
  const event = told.slice(0, end < 0 ? told.length : end);
  if (event.length === 0) return null;
  return { kind: 'event-offset', amount, unit, event: event.map((word) => word.text).join(' '), definite };
}
