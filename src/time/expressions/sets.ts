import type { TimeForm } from '../../model/time-expression.ts';
import type { Word } from '../words/word.ts';
import { type TimeRule, wordOf } from './rule.ts';
import { dayPartOf, seasonOf, unitOf, weekdayOf } from './values.ts';

/** Times that come again: "every Monday", "each year", "daily", "per month", "Tuesday nights", "Fridays". */
export const sets: readonly TimeRule[] = [
  { name: 'every-unit', pattern: 'each other? unit', form: setForm },
  {
    name: 'per-unit',
    pattern: 'per unit',
    form: (words, line, first) => (SPEEDS.test(line.words[first - 1]?.norm ?? '') ? null : rateForm(words)),
  },
  { name: 'every-amount', pattern: 'each (number|few) units', form: everyAmount },
  { name: 'every-weekday', pattern: 'each (weekday|month|season)', form: everyNamed },
  { name: 'every-daypart', pattern: 'each daypart', form: everyDayPart },
  { name: 'weekdays', pattern: 'weekdays | weekday dayparts', form: everyNamed },
  { name: 'set-word', pattern: 'setword', form: setWord },
];

function setForm(words: readonly Word[]): TimeForm | null {
  const unit = unitOf(words);
  return unit && { kind: 'set', unit, every: 1, of: null, rate: false };
}

/** "110 kilometers per hour". */
const SPEEDS = /^(?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|km|knots)$/;

function rateForm(words: readonly Word[]): TimeForm | null {
  const unit = unitOf(words);
  return unit && { kind: 'set', unit, every: 1, of: null, rate: true };
}

function everyAmount(words: readonly Word[]): TimeForm | null {
  const unit = unitOf(words);
  const value = wordOf(words, 'num', 'day')?.value;
  return unit && { kind: 'set', unit, every: typeof value === 'number' ? value : 1, of: null, rate: false };
}

function everyNamed(words: readonly Word[]): TimeForm | null {
  const weekday = weekdayOf(words);
  if (weekday) {
    const day: TimeForm = { kind: 'weekday', weekday, which: null };
    const part = dayPartOf(words);
    return { kind: 'set', unit: 'week', every: 1, of: part ? clockOn(day, part) : day, rate: false };
  }
  const season = seasonOf(words);
  if (season)
    return {
      kind: 'set',
      unit: 'year',
      every: 1,
      of: { kind: 'season', season, year: null, which: null },
      rate: false,
    };
  const month = wordOf(words, 'month')?.value;
  if (typeof month !== 'number') return { kind: 'set', unit: 'year', every: 1, of: null, rate: false };
  return {
    kind: 'set',
    unit: 'year',
    every: 1,
    of: { kind: 'date', year: null, month, day: null, weekday: null, part: null },
    rate: false,
  };
}

function clockOn(on: TimeForm | null, part: ReturnType<typeof dayPartOf>): TimeForm {
  return { kind: 'clock', on, part, hour: null, minute: null, zone: null };
}

function everyDayPart(words: readonly Word[]): TimeForm | null {
  return { kind: 'set', unit: 'day', every: 1, of: clockOn(null, dayPartOf(words)), rate: false };
}

/** "daily", "annually"; "annual" before a noun. */
function setWord(words: readonly Word[]): TimeForm | null {
  const [word] = words;
  if (word?.text !== word?.norm && word?.pos === 'PROPN') return null;
  return setForm(words);
}
