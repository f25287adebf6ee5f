import type { TimeForm } from '../../model/time-expression.ts';
import type { Word } from '../words/word.ts';
import { numberOf, type TimeRule, wordOf } from './rule.ts';
import { dayPartOf } from './values.ts';

const DAY = '(Weekday|Date|Unit|Named)';

/** A time of day on a day: "Sunday night", "the morning of 31 January 1965", "10 p.m. Wednesday", "yesterday at noon". */
export const clocksOnDays: readonly TimeRule[] = [
  { name: 'day-daypart', pattern: `${DAY} (early hyphen?)? daypart (of Date)?`, form: onDay },
  {
    name: 'daypart-of-day',
    pattern: `the? (early hyphen?)? (daypart|dayparts) (units)? (of|on|comma)? ${DAY}`,
    form: onDay,
  },
  {
    name: 'clock-on-day',
    pattern: `the? Clock Duration? zone? (on|comma|of|at)? ${DAY} daypart? (zone)?`,
    form: onDay,
  },
  {
    name: 'clock-in-daypart',
    pattern: 'Clock in? Clock',
    form: (words) => inDaypart(words[0]?.form ?? null, words.at(-1)?.form ?? null),
  },
  { name: 'day-clock', pattern: `${DAY} (comma? at|comma)? Clock zone?`, form: onDay },
];

function onDay(words: readonly Word[]): TimeForm | null {
  const day = words.filter((word) => word.form !== null && word.kind !== 'Clock').at(-1)?.form ?? null;
  if (day && !isDay(day)) return null;
  const clock = wordOf(words, 'Clock')?.form;
  const zone = numberOf(words, 'zone');
  if (clock?.kind === 'clock') return { ...clock, on: day ?? clock.on, zone: clock.zone ?? zone };
  const part = dayPartOf(words);
  return part && { kind: 'clock', on: day, part, hour: null, minute: null, zone };
}

function isDay(form: TimeForm): boolean {
  if (form.kind === 'unit' || form.kind === 'anaphor') return form.unit === 'day';
  return form.kind === 'weekday' || form.kind === 'named-day' || (form.kind === 'date' && form.day !== null);
}

/** "8:00 in the morning", "0945 this morning": the hour, on the day of the day part. */
function inDaypart(clock: TimeForm | null, daypart: TimeForm | null): TimeForm | null {
  if (clock?.kind !== 'clock' || daypart?.kind !== 'clock' || daypart.part === null || clock.hour === null) return null;
  const late =
    clock.hour < 12 && (daypart.part === 'AF' || daypart.part === 'EV' || (daypart.part === 'NI' && clock.hour > 5));
  return { ...clock, hour: clock.hour + (late ? 12 : 0), on: clock.on ?? daypart.on };
}
