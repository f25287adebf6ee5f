import { beforeAll, describe, expect, it } from 'vitest';
import { parseEdtf, toEdtf } from '../../../src/model/edtf.ts';
import { readText } from '../../../src/text/read-text.ts';
import { loadTagger, type Tagger } from '../../../src/text/tagger.ts';
import { findTimes, resolveTimes } from '../../../src/time/index.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

function resolve(text: string, published: string | null, likely: string | null = published) {
  const document = readText(text, { start: 0, end: text.length }, tagger);
  return resolveTimes(document, findTimes(document), {
    published: published === null ? null : parseEdtf(published),
    likely: likely === null ? null : parseEdtf(likely),
    genre: 'news',
  });
}

describe('an article not known to the day', () => {
  it.each([
    ['It fell yesterday.', '2018-05-28/2018-05-31', ['XXXX-XX-XX'], ['2018-05-27/2018-05-30']],
    ['It fell last month.', '2018-05', ['2018-04'], ['2018-04']],
    ['It fell in 1999.', '2018-05', ['1999'], ['1999']],
    ['It fell last month.', '2018', ['XXXX-XX'], ['2017-12/2018-11']],
    [
      'It fell yesterday. The same day it rained.',
      '2018-05-28/2018-05-31',
      ['XXXX-XX-XX', 'XXXX-XX-XX'],
      ['2018-05-27/2018-05-30', '2018-05-27/2018-05-30'],
    ],
    ['It fell yesterday.', null, ['XXXX-XX-XX'], [null]],
    ['In 1999 it stood. It fell last year.', null, ['1999', 'XXXX'], ['1999', null]],
  ])('%s (%s)', (text, published, values, edtfs) => {
    const times = resolve(text, published);
    expect(times.map((time) => time.timex.value)).toEqual(values);
    expect(times.map((time) => time.interval && toEdtf(time.interval))).toEqual(edtfs);
  });
});

describe('an article of which some days are likelier', () => {
  it.each([
    // Monday 28 May to Sunday 10 June 2018, most likely Thursday 31 May to Saturday 2 June.
    ['It fell on Wednesday.', '2018-05-31/2018-06-02', '2018-05-30'],
    ['It fell last week.', '2018-05-31/2018-06-02', '2018-05-21/2018-05-27'],
    ['It fell last month.', '2018-05-31/2018-06-02', '2018-04/2018-05'],
    ['It fell on Friday.', '2018-05-31/2018-06-02', '2018-05-25/2018-06-08'],
    ['It fell yesterday.', '2018-05-31', '2018-05-30'],
    ['It fell yesterday.', '2018-05-31/2018-06-02', '2018-05-27/2018-06-09'],
    ['It fell in 1999.', '2018-05-31/2018-06-02', '1999'],
  ])('%s (most likely %s)', (text, likely, edtf) => {
    const [time] = resolve(text, '2018-05-28/2018-06-10', likely);
    expect(time?.interval && toEdtf(time.interval)).toBe(edtf);
  });

  it('has the value of the days that agree', () => {
    const times = resolve('It fell on Wednesday.', '2018-05-28/2018-06-10', '2018-05-31/2018-06-02');
    expect(times.map((time) => time.timex.value)).toEqual(['2018-05-30']);
  });
});

describe('a range', () => {
  it('is known to both its ends', () => {
    const times = resolve('He reigned from 1996 to 2001.', '2018-05-30');
    expect(times.map((time) => time.stretch && toEdtf(time.stretch))).toEqual(['1996/2001', '1996/2001']);
  });
});
