import { describe, expect, it } from 'vitest';
import namedDays from '../../../src/knowledge/named-days.json' with { type: 'json' };
import { namedMomentsIn } from '../../../src/time/resolve/named-days.ts';

describe('named days', () => {
  it.each([
    ['easter', 2018, '2018-04-01'],
    ['easter', 2000, '2000-04-23'],
    ['easter', 1916, '1916-04-23'],
    ['good-friday', 2018, '2018-03-30'],
    ['thanksgiving', 1999, '1999-11-25'],
    ['memorial-day', 2021, '2021-05-31'],
    ['labor-day', 2021, '2021-09-06'],
    ['christmas', 1776, '1776-12-25'],
    ['eid-al-fitr', 2018, '2018-06-15'],
    ['eid-al-fitr', 2000, '2000-01-08 2000-12-27'],
    ['ramadan', 2021, '2021-04-13'],
    ['ramadan', 1916, ''],
    ['no-such-day', 2000, ''],
  ])('%s %i is %s', (id, year, dates) => {
    const moments = namedMomentsIn(id, year);
    expect(moments.map((moment) => ('date' in moment ? moment.date : '')).join(' ')).toBe(dates);
  });

  it('fall on a day in every year, under one id and one name each', () => {
    const ids = namedDays.days.map((day) => day.id);
    const names = namedDays.days.flatMap((day) => day.names);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    expect(ids.filter((id) => namedMomentsIn(id, 2023).length === 0)).toEqual([]);
  });
});
