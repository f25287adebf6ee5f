import type { Weekday } from '../../model/calendar-date.ts';
import type { DayPart, Part, Season, TimeUnit } from '../../model/time-expression.ts';
import type { Word } from '../words/word.ts';
import { numberOf, wordOf } from './rule.ts';

const UNITS: ReadonlySet<unknown> = new Set<TimeUnit>([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
]);

function isUnit(value: unknown): value is TimeUnit {
  return UNITS.has(value);
}

/** The unit that the first unit word names ("weeks" is week). */
export function unitOf(words: readonly Word[]): TimeUnit | null {
  const value = wordOf(words, 'unit', 'units', 'setword', 'unitlong')?.value;
  return isUnit(value) ? value : null;
}

/** The weekday among the words. */
export function weekdayOf(words: readonly Word[]): Weekday | null {
  const value = numberOf(words, 'weekday', 'weekdays');
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 || value === 6 || value === 7
    ? value
    : null;
}

/** The part that "early", "late", "mid", "the beginning of", "later in" name. */
export function partOf(words: readonly Word[]): Part | null {
  const value = wordOf(words, 'early', 'edge', 'comparative')?.value;
  return value === 'early' || value === 'mid' || value === 'late' ? value : null;
}

/** The season among the words. */
export function seasonOf(words: readonly Word[]): Season | null {
  const value = wordOf(words, 'season', 'seasons')?.value;
  return value === 'SP' || value === 'SU' || value === 'FA' || value === 'WI' ? value : null;
}

/** The part of the day among the words; noon is midday, midnight the night. */
export function dayPartOf(words: readonly Word[]): DayPart | null {
  const word = wordOf(words, 'daypart', 'dayparts', 'tonight');
  if (word?.kind === 'tonight') return 'NI';
  const value = word?.value;
  const known =
    value === 'MO' || value === 'MI' || value === 'AF' || value === 'EV' || value === 'NI' || value === 'DT';
  return known ? value : null;
}

/** -1, 0 or 1 for "last", "this", "next" and words like them. */
export function whichOf(words: readonly Word[]): -1 | 0 | 1 | null {
  const value = numberOf(
    words,
    'last',
    'past',
    'previous',
    'next',
    'coming',
    'following',
    'this',
    'current',
    'that',
    'same',
  );
  return value === -1 || value === 0 || value === 1 ? value : null;
}

/** The year among the words, astronomical ("481 BC" is -480); "'89" is read as a year of the 1900s (of the 2000s up to '29). */
export function yearOf(words: readonly Word[]): number | null {
  const short = numberOf(words, 'yy');
  if (short !== null) return short + (short < 30 ? 2000 : 1900);
  const year = numberOf(words, 'year');
  const era = wordOf(words, 'era');
  if (!era) return year;
  const plain = year ?? numberOf(words, 'num', 'day');
  if (plain === null) return null;
  return era.value === -1 ? 1 - plain : plain;
}

/** Whether what counts or places a unit, if there is such a word, puts it first or last: "the first days", "the final week", "the opening weeks". */
export function isAtEdge(words: readonly Word[]): boolean {
  const nth = numberOf(words, 'ordinal');
  const edge = wordOf(words, 'edge');
  return (nth === null || nth === 1 || nth === -1) && (edge === null || edge.norm === 'opening');
}
