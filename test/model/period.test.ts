import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, fromDayNumber } from '../../src/model/calendar-date.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { PERIOD_UNITS, periodHolding, periodInterval, periodNumber, periodText } from '../../src/model/period.ts';

const day = (text: string): CalendarDate => {
  const start = parseEdtf(text)?.start;
  if (!start) throw new Error(text);
  return start;
};

/** A day and the year, month and week it lies in, in ISO 8601. */
const DAYS: readonly (readonly [date: string, year: string, month: string, week: string])[] = [
  ['2018-05-30', '2018', '2018-05', '2018-W22'],
  // The week belongs to the year of its Thursday.
  ['2018-12-31', '2018', '2018-12', '2019-W01'],
  ['2021-01-03', '2021', '2021-01', '2020-W53'],
  ['2021-01-04', '2021', '2021-01', '2021-W01'],
  ['1969-12-31', '1969', '1969-12', '1970-W01'],
  ['0000-01-01', '0000', '0000-01', '-0001-W52'],
];

describe('periods', () => {
  it.each(DAYS)('%s', (date, year, month, week) => {
    const text = (unit: 'day' | 'week' | 'month' | 'year') => periodText(periodNumber(day(date), unit), unit);
    expect([text('day'), text('year'), text('month'), text('week')]).toEqual([date, year, month, week]);
  });

  it.each([
    ['2018', 'year', '2018'],
    ['2018', 'month', null],
    ['2018-05', 'month', '2018-05'],
    ['2018-05', 'week', null],
    ['2018-05-28/2018-06-03', 'week', '2018-W22'],
    ['2018-05-27/2018-05-28', 'week', null],
    ['2018-05-30', 'day', '2018-05-30'],
    ['2018-05-30/2018-05-31', 'day', null],
    ['2013/..', 'year', null],
    ['../2013', 'year', null],
  ] as const)('%s lies in one %s: %s', (edtf, unit, expected) => {
    const interval = parseEdtf(edtf);
    const number = interval && periodHolding(interval, unit);
    expect(number === null ? null : periodText(number, unit)).toBe(expected);
  });

  it('hold the days that have their number, and no others', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), fc.constantFrom(...PERIOD_UNITS), (days, unit) => {
        const date = fromDayNumber(days);
        const number = periodNumber(date, unit);
        const interval = periodInterval(number, unit);
        if (!interval?.start || !interval.end) throw new Error(date);
        expect([interval.start, interval.end].map((end) => periodNumber(end, unit))).toEqual([number, number]);
        expect(periodNumber(addDays(interval.start, -1), unit)).toBe(number - 1);
        expect(periodNumber(addDays(interval.end, 1), unit)).toBe(number + 1);
      }),
    );
  });
});
