import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, fromDayNumber } from '../../src/model/calendar-date.ts';
import { parseEdtf, toEdtf } from '../../src/model/edtf.ts';
import {
  datePrecOf,
  dayInterval,
  type Interval,
  intervalContains,
  intervalsOverlap,
  intersect,
  monthInterval,
  openAfter,
  openBefore,
  rangeInterval,
  widthInDays,
  yearInterval,
} from '../../src/model/interval.ts';

const MILLISECONDS = 86_400_000;

/** EDTF, its first and last day, precision, and the date_prec of UCDP GED. */
const DATES: readonly (readonly [
  edtf: string,
  start: string | null,
  end: string | null,
  precision: string,
  prec: number,
])[] = [
  ['2018-05-30', '2018-05-30', '2018-05-30', 'day', 1],
  ['2018-02', '2018-02-01', '2018-02-28', 'month', 4],
  ['2018-02~', '2018-02-01', '2018-02-28', 'month', 4],
  ['2018', '2018-01-01', '2018-12-31', 'year', 5],
  ['-0480', '-0480-01-01', '-0480-12-31', 'year', 5],
  ['1996/2001', '1996-01-01', '2001-12-31', 'year', 5],
  ['1990/1999', '1990-01-01', '1999-12-31', 'decade', 5],
  ['2018-06/2018-08', '2018-06-01', '2018-08-31', 'season', 5],
  ['2018-02-21/2018-02-28', '2018-02-21', '2018-02-28', 'days', 3],
  ['2018-05-21/2018-05-27', '2018-05-21', '2018-05-27', 'week', 3],
  ['2018-05-29/2018-05-30', '2018-05-29', '2018-05-30', 'days', 2],
  ['2013/..', '2013-01-01', null, 'open', 5],
  ['../2021-09-11', null, '2021-09-11', 'open', 5],
  ['2014-05~/..', '2014-05-01', null, 'open', 5],
];

const NO_DATES = [
  '',
  '..',
  '../..',
  '2018-13',
  '2018-02-30',
  '2001/1996',
  '2018/2019/2020',
  '18',
  '2018-5',
  'May 2018',
  '2018?',
];

const DAY = fc.integer({ min: -800_000, max: 100_000 }).map((days) => dayInterval(fromDayNumber(days)));
const MONTH = fc
  .tuple(fc.integer({ min: -400, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map((at) => monthInterval(...at));
const YEAR = fc.integer({ min: -400, max: 2200 }).map((year) => yearInterval(year));
const POINT = fc.oneof(DAY, MONTH, YEAR).filter((interval) => interval !== null);
const INTERVAL: fc.Arbitrary<Interval> = fc
  .oneof(
    POINT,
    POINT.map(openAfter),
    POINT.map(openBefore),
    fc.tuple(POINT, POINT).map(([from, to]) => rangeInterval(from, to)),
  )
  .filter((interval) => interval !== null);

describe('EDTF', () => {
  it.each(DATES)('%s is %s to %s', (text, start, end, precision, prec) => {
    const interval = parseEdtf(text);
    expect(interval).toMatchObject({ start, end, precision, approximate: text.includes('~') });
    expect(interval && toEdtf(interval)).toBe(text);
    expect(interval && datePrecOf(interval)).toBe(prec);
  });
  it.each(NO_DATES)('%j is none', (text) => expect(parseEdtf(text)).toBeNull());
});

describe('laws of intervals', () => {
  it('what is written is read again', () => {
    fc.assert(
      fc.property(INTERVAL, (interval) => {
        const { start, end } = parseEdtf(toEdtf(interval)) ?? {};
        expect([start, end]).toEqual([interval.start, interval.end]);
      }),
    );
  });
  it('is written as another reader of EDTF understands it', () => {
    fc.assert(
      fc.property(INTERVAL, (interval) => {
        const { min, max } = edtf(toEdtf(interval));
        if (interval.start) expect(Math.floor(min / MILLISECONDS)).toBe(dayNumber(interval.start));
        if (interval.end) expect(Math.floor(max / MILLISECONDS)).toBe(dayNumber(interval.end));
      }),
    );
  });
  it('two overlap where one day lies in both, and what both hold lies in each', () => {
    fc.assert(
      fc.property(INTERVAL, INTERVAL, (a, b) => {
        const both = intersect(a, b);
        expect(both !== null).toBe(intervalsOverlap(a, b));
        expect(intervalsOverlap(b, a)).toBe(intervalsOverlap(a, b));
        if (both) expect(intervalContains(a, both) && intervalContains(b, both)).toBe(true);
      }),
    );
  });
  it('one that contains another is at least as wide', () => {
    fc.assert(
      fc.property(INTERVAL, INTERVAL, (a, b) => {
        expect(intervalContains(a, a)).toBe(true);
        if (intervalContains(a, b)) expect(widthInDays(a)).toBeGreaterThanOrEqual(widthInDays(b));
      }),
    );
  });
});
