import { beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../src/text/read-text.ts';
import { loadTagger, type Tagger } from '../../src/text/tagger.ts';
import { findTimes } from '../../src/time/index.ts';
import { genreOf } from '../../src/time/resolve/genre.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

const read = (text: string) => findTimes(readText(text, { start: 0, end: text.length }, tagger));

describe('the clause around a time', () => {
  it.each([
    ['The minister will leave on Monday.', 'future'],
    ['The minister left on Monday.', 'past'],
    ['On Monday the minister left.', 'past'],
    ['On Monday the minister will leave.', 'future'],
    ['Talks are scheduled for Monday.', 'future'],
    ['The offer is open until Monday.', 'future'],
    ['The offer had been due to expire on Monday.', 'past'],
    ['The team could leave as soon as Monday.', 'future'],
    ["They protested Monday's ruling.", null],
    ['Air strikes since 21 May have killed ten people.', 'past'],
    ['On 11 May a bomb destroyed a bridge.', 'past'],
    ['The bridge may open on Monday.', 'future'],
  ])('%s looks %s', (text, direction) => {
    expect(read(text).map((mention) => mention.direction)).toEqual([direction]);
  });

  it.each([
    ['The siege lasts since 2013.', ['since'], [null]],
    ['They must leave by 11 September.', ['by'], [null]],
    ['He reigned from 1996 to 2001.', ['from', null], ['from', 'to']],
    ['The war of 1936-1939 was long.', [null, null], ['from', 'to']],
    ['It fell between May and July.', [null, null], ['from', 'to']],
    ['It fell in May and July.', [null, null], [null, null]],
    ['It fell about 1910.', ['about'], [null]],
  ])('%s has the signals %j and ends %j', (text, signals, ends) => {
    const mentions = read(text);
    expect(mentions.map((mention) => mention.signal)).toEqual(signals);
    expect(mentions.map((mention) => mention.range)).toEqual(ends);
  });
});

describe('the genre of a text', () => {
  it('is news where it points from today', () => {
    expect(genreOf(read('On Monday he left. Yesterday he came back. Last week he was in Ruritania, as in 1999.'))).toBe(
      'news',
    );
  });

  it('is narrative where it names years', () => {
    const years = ['1618', '1620', '1625', '1629', '1631', '1632', '1634'];
    expect(genreOf(read(years.map((year) => `In ${year} the war went on.`).join(' ')))).toBe('narrative');
  });
});
