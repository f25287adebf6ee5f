import { daysInMonth } from '../../model/calendar-date.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import type { Line, Word } from '../words/word.ts';
import { numberOf, type TimeRule } from './rule.ts';
import { weekdayOf, yearOf } from './values.ts';

/** Days and months of the calendar: "Wednesday, May 30", "24 May 2018", "the 19th of October, 1950", "February of 1940", "April 480 BC". */
export const calendarDates: readonly TimeRule[] = [
  {
    name: 'month-day',
    pattern: '(weekday comma?)? month (day|nth) (comma? year | of year | comma? yy)?',
    form: dayForm,
  },
  {
    name: 'day-month',
    pattern: '(weekday comma?)? (the? (day|nth)) of? month (comma? year | of year | comma? yy | num)?',
    form: dayForm,
  },
  {
    name: 'ordinal-day',
    pattern: 'month the? ordinal (comma? year)? | the? ordinal of month (comma? year)?',
    form: ordinalDay,
  },
  {
    name: 'month-year',
    pattern: 'month (comma|of)? (year|yy|(num|day) era)',
    form: (words) => monthForm(numberOf(words, 'month'), yearOf(words)),
  },
  { name: 'month', pattern: 'month', form: (words) => monthForm(numberOf(words, 'month'), null) },
  {
    name: 'year-bc',
    pattern: 'era (num|day|year) | (num|day|year) era | (num|day|year)(?= (hyphen|and|or|to) (num|day|year) era)',
    form: (words, line, first) =>
      yearForm(yearOf(words) ?? yearOf(line.words.slice(first, first + 4).filter(notAfterJoint))),
  },
  { name: 'short-year', pattern: 'yy', form: (words) => yearForm(yearOf(words)) },
];

function notAfterJoint(_word: Word, index: number): boolean {
  return index === 0 || index === 3;
}

/** "May eighth", "the thirtieth of April 1975"; but "in May first reports came". */
function ordinalDay(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const month = numberOf(words, 'month');
  const day = numberOf(words, 'ordinal');
  const last = words.at(-1);
  const after = line.words[first + words.length];
  if (last?.kind === 'ordinal' && after && (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ'))
    return null;
  const year = yearOf(words);
  if (month === null || day === null || day < 1 || day > daysInMonth(year ?? LEAP_YEAR, month)) return null;
  return { kind: 'date', year, month, day, weekday: null, part: null };
}

/** The "89" of "12 MAR 89": two figures too large for a day. */
function militaryYear(words: readonly Word[]): number | null {
  const last = words.at(-1);
  const figures = last?.kind === 'num' && /^\d\d$/.test(last.norm) && words.at(-2)?.kind === 'month';
  return figures ? 1900 + Number(last.norm) : null;
}

/** Stands in for the year where there is none, so that 29 February can be read. */
const LEAP_YEAR = 2004;

/** Days that do not exist are refused. */
function dayForm(words: readonly Word[], _line: Line, _first: number): TimeForm | null {
  const year = yearOf(words) ?? militaryYear(words);
  if (year === null && words.at(-1)?.kind === 'num') return null;
  const month = numberOf(words, 'month');
  const day = numberOf(words, 'day', 'nth');
  if (month === null || day === null || day < 1 || day > daysInMonth(year ?? LEAP_YEAR, month)) return null;
  return { kind: 'date', year, month, day, weekday: weekdayOf(words), part: null };
}

function monthForm(month: number | null, year: number | null): TimeForm | null {
  return month === null ? null : { kind: 'date', year, month, day: null, weekday: null, part: null };
}

function yearForm(year: number | null): TimeForm | null {
  return year === null ? null : { kind: 'date', year, month: null, day: null, weekday: null, part: null };
}
