import type { TimeForm } from '../../model/time-expression.ts';
import type { Word } from '../words/word.ts';
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
