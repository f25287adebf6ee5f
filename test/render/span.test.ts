import { describe, expect, it } from 'vitest';
import type { ConflictEvent } from '../../src/model/event.ts';
import { PLAIN } from '../../src/render/format.ts';
import { quietGaps } from '../../src/render/text/quiet-gaps.ts';
import { sparkline } from '../../src/render/text/sparkline.ts';
import { textStyle } from '../../src/render/text/style.ts';
import { text } from '../../src/render/text/index.ts';
import { BOMBING, days, WAR } from './invented.ts';

/** Events of these dates. */
const on = (...dates: readonly string[]): readonly ConflictEvent[] =>
  dates.map((date, index) => ({
    ...BOMBING,
    id: `bbbb${String(index).padStart(8, '0')}`,
    when: { ...BOMBING.when, interval: days(date) },
  }));
const JUNE = Array.from({ length: 10 }, (_, index) => `2018-06-${String(index + 1).padStart(2, '0')}`);

const line = (dates: readonly string[], options = {}) => sparkline(on(...dates), textStyle({ ...PLAIN, ...options }));

describe('the span at a glance', () => {
  it.each<[string, readonly string[], object, string]>([
    [
      'by day',
      [...JUNE, '2018-06-01', '2018-06-12'],
      {},
      '2018-06-01 █▄▄▄▄▄▄▄▄▄ ▄ 2018-06-12  by day, at most 2 events\n',
    ],
    ['by week', [...JUNE, '2018-09-30'], { columns: 60 }, '2018-05-28 ▄█               ▂ 2018-09-30  by week\n'],
    [
      'by month, where most dates are months',
      ['2018-01', '2018-02', '2018-02', '2018-05-02', '2018-07', '2018-08'],
      {},
      '2018-01 ▄█  ▄ ▄▄ 2018-08  by month, at most 2 events\n',
    ],
    [
      'by year, what is wider told as such',
      ['1996', '1997', '1999', '2001', '2001', '2004', '2001/2003', '2013/..'],
      {},
      '1996 ▄▄ ▄ █  ▄ 2004  by year, at most 2 events; 2 not shown\n',
    ],
    [
      'by more years, where one each would not fit',
      ['1800', '1850', '1900', '1950', '2000', '2001'],
      { columns: 40 },
      '1800 ▄    ▄    ▄    ▄    █ 2009\n',
    ],
    [
      'in ASCII',
      [...JUNE, '2018-06-01', '2018-06-12'],
      { ascii: true, columns: 40 },
      '2018-06-01 #--------- - 2018-06-12\n',
    ],
    [
      'as much about it as fits',
      ['1996', '1997', '1999', '2001', '2001', '2004', '2013/..'],
      { columns: 50 },
      '1996 ▄▄ ▄ █  ▄ 2004  by year, at most 2 events\n',
    ],
    ['not for few events', JUNE.slice(0, 5), {}, ''],
    ['not for a short span', [...JUNE.slice(0, 3), ...JUNE.slice(0, 3)], {}, ''],
  ])('%s', (_, dates, options, expected) => {
    expect(line(dates, options)).toBe(expected);
  });

  it('leaves out the few that lie far off', () => {
    const many = Array.from({ length: 20 }, () => JUNE).flat();
    expect(line(['0300', ...many, '2150'])).toBe(
      '2018-06-01 ██████████ 2018-06-10  by day, at most 20 events; 2 not shown\n',
    );
  });

  it('stands above the page', () => {
    const page = [...text.render({ ...WAR, events: on(...JUNE) }, PLAIN)].join('');
    expect(page.split('\n').slice(0, 3)).toEqual([
      '2018-06-01 ██████████ 2018-06-10  by day, at most 1 event',
      '',
      'June 2018',
    ]);
  });
});

describe('silences', () => {
  const gaps = (dates: readonly string[]) => [...quietGaps(on(...dates)).values()];
  it.each<[string, readonly string[], readonly string[]]>([
    ['a long one', [...JUNE, '2018-07-10'], ['29 days without events']],
    ['told backwards', [...JUNE, '2018-07-10'].toReversed(), ['29 days without events']],
    ['months', [...JUNE, '2018-10-10'], ['3 months without events']],
    ['years', [...JUNE, '2021-10-10'], ['3 years without events']],
    ['fourteen days', [...JUNE, '2018-06-25'], ['14 days without events']],
    ['not thirteen', [...JUNE, '2018-06-24'], []],
    ['not where few days are known', [...JUNE.slice(0, 6), '2018-07-10'], []],
    ['not where a month may break it', [...JUNE, '2018-07', '2018-08-10'], []],
    ['though something lasted all the time', ['2013/..', ...JUNE, '2018', '2018-07-10'], ['29 days without events']],
    ['not where a whole year lies between', [...JUNE, '2019', '2021-10-10'], []],
    ['though a year goes on beyond it', ['2017/2019', ...JUNE, '2018-07-10'], ['29 days without events']],
    ['not where the day is a guess', [...JUNE, '2018-07-10~'], []],
    [
      'not where such gaps are usual',
      ['2018-01-01', '2018-02-01', '2018-03-01', '2018-04-01', '2018-05-01', '2018-06-01', '2018-07-01', '2018-08-01'],
      [],
    ],
  ])('%s', (_, dates, expected) => {
    expect(gaps(dates)).toEqual(expected);
  });

  it('are told before the event that ends them', () => {
    const page = [...text.render({ ...WAR, events: on(...JUNE, '2018-07-10') }, PLAIN)].join('');
    expect(page).toMatch(/ {10}⋮ 29 days without events\n\nJuly 2018\n {2}Tue 10 /);
  });
});
