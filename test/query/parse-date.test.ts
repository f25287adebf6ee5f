import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/model/calendar-date.ts';
import { toEdtf } from '../../src/model/edtf.ts';
import { monthInterval } from '../../src/model/interval.ts';
import { parseDateArgument } from '../../src/query/parse-date.ts';

const TODAY = calendarDate(2018, 5, 30);
const readPlainDate = (text: string, today: CalendarDate) =>
  Promise.resolve(text === 'last march' && today === TODAY ? monthInterval(2018, 3) : null);

/** Typed → EDTF. */
const DATES: readonly (readonly [typed: string, edtf: string | null])[] = [
  ['2018', '2018'],
  ['2018-05', '2018-05'],
  ['2018-05-30', '2018-05-30'],
  [' 2018-05-30 ', '2018-05-30'],
  ['2018-02~', '2018-02~'],
  ['1996/2001', '1996/2001'],
  ['2013/..', '2013/..'],
  ['../2021-09-11', '../2021-09-11'],
  ['today', '2018-05-30'],
  ['Yesterday', '2018-05-29'],
  ['tomorrow', '2018-05-31'],
  ['last march', '2018-03'],
  ['2018-13', null],
  ['2018-02-30', null],
  ['05/30/2018', null],
  ['../..', null],
  ['', null],
  ['whenever', null],
];

describe('a date as typed', () => {
  it.each(DATES)('%j is %j', async (typed, edtf) => {
    expect(TODAY).not.toBeNull();
    const interval = TODAY && (await parseDateArgument(typed, TODAY, readPlainDate));
    expect(interval && toEdtf(interval)).toBe(edtf);
  });
});
