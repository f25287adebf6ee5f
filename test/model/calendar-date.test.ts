import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  dayNumber,
  daysInMonth,
  fieldsOf,
  fromDayNumber,
  isLeapYear,
  parseCalendarDate,
  weekdayOf,
} from '../../src/model/calendar-date.ts';

const DAYS = fc.integer({ min: -4_300_000, max: 2_900_000 });

/** Months from a day on; a day the month lacks becomes its last. */
const MONTHS: readonly (readonly [from: string, months: number, to: string])[] = [
  ['2018-05-30', -3, '2018-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2021-12-15', 1, '2022-01-15'],
  ['2021-01-15', -1, '2020-12-15'],
  ['0001-01-15', -2, '0000-11-15'],
  ['0000-01-31', -1, '-0001-12-31'],
  ['2018-05-30', 0, '2018-05-30'],
];

function dateOf(text: string) {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

describe('days', () => {
  it.each([
    '2018-02-29',
    '2018-13-01',
    '2018-00-10',
    '2018-04-31',
    '2018-4-1',
    '1900-02-29',
    '20180401',
    '2018-04-01T00:00',
    '',
  ])('%j is none', (text) => expect(parseCalendarDate(text)).toBeNull());
  it.each(['2000-02-29', '0000-02-29', '-0480-09-29', '9999-12-31'])('%s is one', (text) =>
    expect(parseCalendarDate(text)).toBe(text),
  );
  it.each([
    [2000, true],
    [1900, false],
    [2020, true],
    [2019, false],
    [0, true],
    [-4, true],
  ])('the year %i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });
  it.each([0, 13, -1])('month %i has no days', (month) => expect(daysInMonth(2018, month)).toBe(0));
  it('have no part and no year of five digits', () => {
    expect(calendarDate(2018, 5, 1.5)).toBeNull();
    expect(calendarDate(10_000, 1, 1)).toBeNull();
  });
  it.each(MONTHS)('%s and %i months are %s', (from, months, to) => expect(addMonths(dateOf(from), months)).toBe(to));
  it.each([
    ['2018-05-30', 3],
    ['2021-08-15', 7],
    ['2001-09-11', 2],
    ['1970-01-01', 4],
    ['-0480-09-29', weekdayByClock(-480, 9, 29)],
  ])('%s is weekday %i', (text, weekday) => expect(weekdayOf(dateOf(text))).toBe(weekday));
});

describe('laws of days', () => {
  it('a day is told by its number', () => {
    fc.assert(fc.property(DAYS, (days) => dayNumber(fromDayNumber(days)) === days));
  });
  it('number, fields and weekday are those of the proleptic Gregorian calendar', () => {
    fc.assert(
      fc.property(DAYS, (days) => {
        const oracle = new Date(days * 86_400_000);
        const date = fromDayNumber(days);
        expect(fieldsOf(date)).toEqual({
          year: oracle.getUTCFullYear(),
          month: oracle.getUTCMonth() + 1,
          day: oracle.getUTCDate(),
        });
        expect(weekdayOf(date) % 7).toBe(oracle.getUTCDay());
      }),
    );
  });
  it('days are added one after the other', () => {
    fc.assert(
      fc.property(DAYS, fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }), (days, a, b) => {
        const date = fromDayNumber(days);
        expect(addDays(addDays(date, a), b)).toBe(addDays(date, a + b));
      }),
    );
  });
  it('order is that of numbers', () => {
    fc.assert(
      fc.property(
        DAYS,
        DAYS,
        (a, b) => Math.sign(compareDates(fromDayNumber(a), fromDayNumber(b))) === Math.sign(a - b),
      ),
    );
  });
  it('beyond the year 9999 is its last day', () => {
    expect(fromDayNumber(9_999_999)).toBe('9999-12-31');
    expect(fromDayNumber(-9_999_999)).toBe('-9999-01-01');
  });
});

function weekdayByClock(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCDay() === 0 ? 7 : date.getUTCDay();
}
