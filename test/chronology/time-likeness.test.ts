import { describe, expect, it } from 'vitest';
import { type Telling, tellingsOf } from '../../src/chronology/tellings.ts';
import { timeLikeness } from '../../src/chronology/time-likeness.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { article, readArticle } from '../events/invented-world.ts';

type When = readonly [edtf: string, basis: 'stated' | 'relative' | 'reported', text?: string];

/** One telling of a file, as if its time were another. */
function tellingOf([edtf, basis, text = '']: When, file = 'a.txt'): Telling {
  const { article: read, mentions } = readArticle(article('Gunmen attacked police in Zenda.', '2012-05-16', file));
  const interval = parseEdtf(edtf);
  if (!interval) throw new Error(`no date: ${edtf}`);
  const at = mentions.map((mention) => ({ ...mention, when: { ...mention.when, interval, basis, text } }));
  const [telling] = tellingsOf(read, at, read.id);
  if (!telling) throw new Error('nothing is told');
  return telling;
}

const REPORTED: When = ['2012-05-16', 'reported'];
const YEARS: When = ['2009/2012', 'reported'];
const SATURDAY: When = ['2009/2012', 'relative'];

describe('times of one article', () => {
  it.each<readonly [why: string, one: When, other: When, like: number]>([
    ['a day and the report', ['2012-05-14', 'stated'], REPORTED, 1],
    ['a day long before the report', ['2012-05-12', 'stated'], REPORTED, 0],
    ['a month that goes on at the report', ['2012-05', 'stated'], REPORTED, -1],
    ['a month that was long over', ['2012-03', 'stated'], REPORTED, -4],
    ['years told twice', ['2001/2009', 'stated'], ['2001/2009', 'stated'], 1],
    ['the years of an undated report, twice', YEARS, YEARS, 0],
    ['a weekday of an undated report', SATURDAY, ['2009/2013', 'reported'], 0],
    ['a day beside the years of an undated report', ['2009-05-14', 'stated'], YEARS, -Infinity],
    ['two weekdays of an undated report', SATURDAY, ['2009/2013', 'relative'], -Infinity],
  ])('%s', (_, one, other, like) => {
    expect(timeLikeness(tellingOf(one), tellingOf(other))).toBe(like);
  });

  it('a day long before the report is the day that a title tells of', () => {
    const told = tellingOf(['2012-05-12', 'stated']);
    expect(timeLikeness(told, { ...tellingOf(REPORTED), isTitle: true })).toBe(1);
  });

  it.each<readonly [why: string, one: When, other: When, like: number]>([
    ['one weekday twice', [YEARS[0], 'relative', 'Saturday'], [YEARS[0], 'relative', 'Saturday'], 1],
    ['two weekdays', [YEARS[0], 'relative', 'on Friday'], [YEARS[0], 'relative', 'late Saturday'], -Infinity],
    ['a weekday and a night', [YEARS[0], 'relative', 'Saturday'], [YEARS[0], 'relative', 'last night'], -1],
    [
      'a span of two weekdays',
      ['2012-05-11/2012-05-12', 'relative', 'from Friday to Saturday'],
      ['2012-05-12', 'relative', 'Saturday'],
      1,
    ],
  ])('of which only the years are known: %s', (_, one, other, like) => {
    expect(timeLikeness(tellingOf(one), tellingOf(other))).toBe(like);
  });

  it.each<readonly [why: string, one: When, other: When, like: number]>([
    [
      'one weekday, of who knows which week',
      [YEARS[0], 'relative', 'Saturday'],
      [YEARS[0], 'relative', 'Saturday'],
      -1,
    ],
    ['two days apart', ['2012-05-14', 'reported'], ['2012-05-16', 'reported'], -2],
    ['spans of weeks that overlap', ['2012-05-01/2012-05-20', 'reported'], ['2012-05-10/2012-06-02', 'reported'], -0.5],
  ])('of two articles: %s', (_, one, other, like) => {
    expect(timeLikeness(tellingOf(one), tellingOf(other, 'b.txt'))).toBe(like);
  });

  it('years of two undated reports are no time in common', () => {
    expect(timeLikeness(tellingOf(SATURDAY), tellingOf(['2009/2013', 'reported'], 'b.txt'))).toBe(-Infinity);
  });
});
