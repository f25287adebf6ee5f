import { describe, expect, it } from 'vitest';
import { dateInFileName, dateInUrl } from '../../src/read/name-date.ts';

describe('dateInFileName', () => {
  const cases: readonly (readonly [file: string, date: string | null])[] = [
    ['2031-05-30-strelsau-talks.txt', '2031-05-30'],
    ['news/strelsau_2031-05-30.md', '2031-05-30'],
    ['20310530.html', '2031-05-30'],
    ['000_20310530_zenda.txt', '2031-05-30'],
    ['2031_05_30.txt', '2031-05-30'],
    ['2031.05.30 talks.txt', '2031-05-30'],
    ['post-20310530T101500Z.json', '2031-05-30'],
    ['2031-05-30 and 20310530.txt', '2031-05-30'],
    ['C:\\news\\2031-05-30.txt', '2031-05-30'],
    ['archive/2031/05/30/talks.txt', '2031-05-30'],
    ['archive/2031/05/talks.txt', '2031-05'],
    ['archive/2031/05/2031-06-01.txt', '2031-06-01'],
    ['2031-05-30/talks.txt', null],
    ['2031-05-30_2031-06-02.txt', null],
    ['2031-02-30.txt', null],
    ['2031-13-01.txt', null],
    ['1899-12-31.txt', null],
    ['2101-01-01.txt', null],
    ['2031-0530.txt', null],
    ['000_8e613d62c8a33435.txt', null],
    ['20310530203105302031.txt', null],
    ['a20310530.txt', null],
    ['20310530b.txt', null],
    ['30-05-2031.txt', null],
    ['-', null],
    ['', null],
  ];
  it.each(cases)('%s → %s', (file, date) => expect(dateInFileName(file)).toBe(date));
});

describe('dateInUrl', () => {
  const cases: readonly (readonly [url: string, date: string | null])[] = [
    ['https://post.example/2031/05/30/talks', '2031-05-30'],
    ['https://post.example/world/2031/5/3/talks', '2031-05-03'],
    ['https://post.example/world/2031/may/30/talks', '2031-05-30'],
    ['https://post.example/world/2031/September/3/talks', '2031-09-03'],
    ['https://post.example/2031/05/talks', '2031-05'],
    ['https://post.example/talks-2031-05-30', '2031-05-30'],
    ['https://post.example/talks-20310530.html', '2031-05-30'],
    ['https://post.example/2031/05/30/', '2031-05-30'],
    ['https://post.example/2031/market/30/talks', null],
    ['https://post.example/2031/13/30/talks', null],
    ['https://post.example/talks?date=2031-05-30', null],
    ['https://2031-05-30.example/talks', null],
    ['https://post.example/20310530203105302031', null],
    ['https://post.example/', null],
    ['no address', null],
  ];
  it.each(cases)('%s → %s', (url, date) => expect(dateInUrl(url)).toBe(date));
});
