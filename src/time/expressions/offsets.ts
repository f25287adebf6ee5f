import type { TimeForm } from '../../model/time-expression.ts';
import type { Line, Word } from '../words/word.ts';
import { numberOf, type TimeRule, wordOf } from './rule.ts';
import { unitOf } from './values.ts';

const AMOUNT = '(a? (number|few) more? | a)';

/** Distances: "three months ago" (from the article), "two days later", "a year earlier" (from the time told before), "the year-ago quarter". */
export const offsets: readonly TimeRule[] = [
  {
    name: 'ago',
    pattern: `approx? ${AMOUNT} hyphen? anyunit (or other)? hyphen? ago`,
    form: (words) => offsetForm(words, 'document'),
  },
  {
    name: 'later-earlier',
    pattern: `approx? ${AMOUNT} anyunit (comparative|before|after)`,
    form: (words, line, first) =>
      leansOnEvent(words, line.words[first + words.length]) ? null : offsetForm(words, 'reference'),
  },
  {
    name: 'after-event',
    pattern: `approx? ${AMOUNT} anyunit (?= (before|after) (other|the|a|poss|that|this))`,
    form: fromEvent,
  },
  {
    name: 'units-ago',
    pattern: 'approx? units (ago|comparative|before)',
    form: (words, line, first) => (leansOnEvent(words, line.words[first + words.length]) ? null : vagueOffset(words)),
  },
  { name: 'year-ago', pattern: 'the? unit hyphen (ago|comparative)', form: (words) => offsetForm(words, 'document') },
];

function offsetForm(words: readonly Word[], from: 'document' | 'reference'): TimeForm | null {
  const unit = unitOf(words);
  if (unit === null) return null;
  const few = wordOf(words, 'few');
  const sign = signOf(words);
  if (few) return { kind: 'vague', to: sign < 0 ? 'past' : 'future' };
  const amount = numberOf(words, 'num', 'day', 'year') ?? 1;
  const approximate = wordOf(words, 'approx') !== null || words.some((word) => word.kind === 'or');
  return { kind: 'offset', amount: amount * sign, unit, from, approximate };
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
  const unit = unitOf(words);
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return null;
  return { kind: 'vague', to: signOf(words) < 0 ? 'past' : 'future' };
}

const EVENT_WORDS = 6;

/** "two days after the invasion", "a week before they left": counted from what follows, which is kept as it is told. */
function fromEvent(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const after = line.words.slice(first + words.length, first + words.length + EVENT_WORDS + 1);
  const [sign, ...told] = after;
  const unit = unitOf(words);
  if (
    !sign ||
    unit === null ||
    wordOf(words, 'few') ||
    /^(?:beforehand|previously|hence|thereafter|afterwards?)$/.test(sign.norm)
  )
    return null;
  const end = told.findIndex((word) => word.pos === 'PUNCT');
  const event = told.slice(0, end < 0 ? told.length : end);
  const amount = (numberOf(words, 'num', 'day') ?? 1) * (sign.kind === 'after' ? 1 : -1);
  return event.length === 0
    ? null
    : { kind: 'event-offset', amount, unit, event: event.map((word) => word.text).join(' ') };
}
