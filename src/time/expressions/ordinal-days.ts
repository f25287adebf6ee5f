import type { TimeForm } from '../../model/time-expression.ts';
import type { Line, Word } from '../words/word.ts';
import { numberOf, type TimeRule, wordOf } from './rule.ts';
import { dayPartOf, unitOf } from './values.ts';

/** Days counted within something that goes on: "the third day of the battle", "a second straight day", "on the third evening", "one night". */
export const ordinalDays: readonly TimeRule[] = [
  { name: 'nth-day', pattern: '(the|a)? (ordinal|nth) more? (unit|daypart) (?! hyphen)', form: nthDay },
  { name: 'one-night', pattern: 'num daypart', form: oneNight },
];

const TOLD: TimeForm = { kind: 'anaphor', unit: 'day', shift: 0, part: null };

/** The day the story has come to; "the second hour", "the 4th week" and "our third day care centre" are none. */
function nthDay(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const after = line.words[first + words.length];
  if (after?.pos === 'NOUN' || after?.pos === 'PROPN') return null;
  const part = dayPartOf(words);
  if (part) return { kind: 'clock', on: TOLD, part, hour: null, minute: null, zone: null };
  if (unitOf(words) !== 'day' || !wordOf(words, 'unit')) return null;
  return isEdge(words)
    ? { kind: 'event-offset', amount: 0, unit: 'day', event: eventAfter(line, first + words.length), definite: true }
    : TOLD;
}

/** "the first day of the offensive" may lie far back, "the final day" ahead: not where the story is. */
function isEdge(words: readonly Word[]): boolean {
  const nth = numberOf(words, 'ordinal');
  return nth === 1 || nth === -1;
}

const EVENT_WORDS = 6;

function eventAfter(line: Line, from: number): string {
  return line.words
    .slice(from, from + EVENT_WORDS)
    .map((word) => word.text)
    .join(' ');
}

/** "in one night", "one afternoon": no other number of them is told as one. */
function oneNight(words: readonly Word[]): TimeForm | null {
  const part = dayPartOf(words);
  if (!part || numberOf(words, 'num') !== 1) return null;
  return { kind: 'clock', on: TOLD, part, hour: null, minute: null, zone: null };
}
