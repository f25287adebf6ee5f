import type { TimeForm } from '../../model/time-expression.ts';
import type { Line, Word } from '../words/word.ts';
import { numberOf, type TimeRule, wordOf } from './rule.ts';
import { dayPartOf, unitOf, whichOf } from './values.ts';

/** Times of day: "noon", "tonight", "last night", "this morning", "the next morning", "overnight", "4 in the morning". */
export const clock: readonly TimeRule[] = [
  { name: 'noon', pattern: '(early other)? noon', form: noonForm },
  { name: 'tonight', pattern: 'tonight', form: (words) => partForm(words, today(0)) },
  {
    name: 'this-daypart',
    pattern: '(this|last|that|the? (next|following|previous|same)) early? daypart',
    form: pointedPart,
  },
  { name: 'overnight', pattern: 'daypart', form: barePart },
  { name: 'o-clock', pattern: '(num|day) oclock | (num|day) in the daypart', form: oclock },
  { name: 'by-night', pattern: 'daypart', form: anyDay },
  {
    name: 'early-hours',
    pattern: 'the? (early|small) units',
    form: (words) => (unitOf(words) === 'hour' ? morning() : null),
  },
  { name: 'the-daypart', pattern: '(the|early) hyphen? daypart', form: (words) => partForm(words, null) },
];

function today(which: number): TimeForm {
  return { kind: 'unit', unit: 'day', which, part: null };
}

function noonForm(words: readonly Word[]): TimeForm | null {
  return { kind: 'clock', on: null, part: null, hour: numberOf(words, 'noon'), minute: 0, zone: null };
}

function partForm(words: readonly Word[], on: TimeForm | null): TimeForm | null {
  const part = dayPartOf(words);
  return part && { kind: 'clock', on, part, hour: null, minute: null, zone: null };
}

/** "the early hours", "the small hours" are those of the morning. */
function morning(): TimeForm {
  return { kind: 'clock', on: null, part: 'MO', hour: null, minute: null, zone: null };
}

/** "last night" is the night of yesterday, "this morning" of today, "that afternoon" of the day told before. */
function pointedPart(words: readonly Word[]): TimeForm | null {
  const which = whichOf(words);
  if (which === null) return null;
  const told = wordOf(words, 'that', 'next', 'following', 'previous', 'same') !== null;
  return partForm(words, told ? { kind: 'anaphor', unit: 'day', shift: which, part: null } : today(which));
}

/** "overnight" and "predawn" are times by themselves; a bare "morning" or "night" needs a day or an article. */
function barePart(words: readonly Word[]): TimeForm | null {
  const norm = words[0]?.norm;
  return norm === 'overnight' || norm === 'midday' ? partForm(words, null) : null;
}

function oclock(words: readonly Word[]): TimeForm | null {
  const hour = numberOf(words, 'num', 'day');
  if (hour === null || hour < 1 || hour > 24) return null;
  const part = dayPartOf(words);
  const late = (part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5)) && hour < 12 ? 12 : 0;
  return { kind: 'clock', on: null, part: null, hour: hour + late, minute: 0, zone: null };
}

/** "at night", "daytime", "night raids": no night in particular. */
function anyDay(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const norm = words[0]?.norm;
  const before = line.words[first - 1];
  const after = line.words[first + 1];
  const plain =
    before?.pos !== 'DET' &&
    before?.kind !== 'and' &&
    before?.pos !== 'NUM' &&
    (before?.form ?? null) === null &&
    before?.kind !== 'weekday' &&
    before?.kind !== 'relday';
  const raids = norm === 'night' && plain && (after?.pos === 'NOUN' || after?.kind === 'hyphen');
  if (norm !== 'daytime' && norm !== 'nighttime' && !raids && !(norm === 'night' && before?.kind === 'at')) return null;
  const of = partForm(words, null);
  return of && { kind: 'set', unit: 'day', every: 1, of, rate: false };
}
