import { describe, expect, it } from 'vitest';
import { type CalendarDate, parseCalendarDate } from '../../../src/model/calendar-date.ts';
import { toEdtf } from '../../../src/model/edtf.ts';
import { intervalOf, type Moment, valueOf } from '../../../src/time/resolve/moment.ts';
import { containing, moved, shifted } from '../../../src/time/resolve/shift.ts';

function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
}

const MAY_30: Moment = { unit: 'day', date: day('2018-05-30') };
const MAY: Moment = { unit: 'month', year: 2018, month: 5, part: null };

describe('a moment', () => {
  it.each<[Moment, string, string]>([
    [MAY_30, '2018-05-30', '2018-05-30'],
    [{ unit: 'day', date: day('-0480-08-20') }, 'BC0481-08-20', '-0480-08-20'],
    [{ unit: 'week', monday: day('2018-05-28') }, '2018-W22', '2018-05-28/2018-06-03'],
    [{ unit: 'week', monday: day('2018-12-31') }, '2019-W01', '2018-12-31/2019-01-06'],
    [{ unit: 'weekend', monday: day('1990-08-06') }, '1990-W32-WE', '1990-08-11/1990-08-12'],
    [MAY, '2018-05', '2018-05'],
    [{ ...MAY, part: 'early' }, '2018-05', '2018-05-01/2018-05-10'],
    [{ unit: 'quarter', year: 1989, quarter: 3 }, '1989-Q3', '1989-07/1989-09'],
    [{ unit: 'half', year: 2008, half: 2 }, '2008-H2', '2008-07/2008-12'],
    [{ unit: 'season', year: 1777, season: 'WI', begins: 1777 }, '1777-WI', '1777-12/1778-02'],
    [{ unit: 'season', year: 1778, season: 'WI', begins: 1777 }, '1778-WI', '1777-12/1778-02'],
    [{ unit: 'year', year: 1990, part: null }, '1990', '1990'],
    [{ unit: 'year', year: 1990, part: 'mid' }, '1990', '1990-05/1990-08'],
    [{ unit: 'decade', first: 1990, part: null }, '199', '1990/1999'],
    [{ unit: 'decade', first: -478, part: null }, 'BC047', '-0478/-0469'],
    [{ unit: 'century', first: 1801, part: null }, '18', '1801/1900'],
    [{ unit: 'century', first: -399, part: null }, 'BC03', '-0399/-0300'],
  ])('%j is %s, the days %s', (moment, value, edtf) => {
    const interval = intervalOf(moment);
    expect([valueOf(moment), interval && toEdtf(interval)]).toEqual([value, edtf]);
  });

  it.each<[string, Moment | null, string | null]>([
    ['the month of a day', containing(MAY_30, 'month'), '2018-05'],
    ['the day of a month', containing(MAY, 'day'), null],
    ['two weeks before a day', shifted(MAY_30, 'week', -2), '2018-W20'],
    ['three months before a day', shifted(MAY_30, 'month', -3), '2018-02'],
    ['a fortnight after a day', shifted(MAY_30, 'fortnight', 1), '2018-W24'],
    ['eight months after a month', moved(MAY, 8), '2019-01'],
    ['two quarters before one', moved({ unit: 'quarter', year: 1990, quarter: 1 }, -2), '1989-Q3'],
    ['a year before a season', moved({ unit: 'season', year: 1990, season: 'SU', begins: 1990 }, -1), '1989-SU'],
    ['a decade before a decade', moved({ unit: 'decade', first: 1990, part: null }, -1), '198'],
  ])('%s', (_name, moment, value) => {
    expect(moment && valueOf(moment)).toBe(value);
  });
});
