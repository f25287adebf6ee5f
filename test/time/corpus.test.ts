import { beforeAll, describe, expect, it } from 'vitest';
import { parseEdtf, toEdtf } from '../../src/model/edtf.ts';
import { LAYERS } from '../../src/time/expressions/index.ts';
import { findTimes, resolveTimes } from '../../src/time/index.ts';
import { readText } from '../../src/text/read-text.ts';
import { loadTagger, type Tagger } from '../../src/text/tagger.ts';
import { TIME_ROWS, TIMELESS } from '../corpus/times.ts';
import { WAR_ROWS } from '../corpus/times-of-wars.ts';

const ROWS = [...TIME_ROWS, ...WAR_ROWS];

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

function timesOf(text: string, published: string | null, genre: 'auto' | 'news' | 'narrative' = 'auto'): unknown[] {
  const document = readText(text, { start: 0, end: text.length }, tagger);
  const interval = published === null ? null : parseEdtf(published);
  return resolveTimes(document, findTimes(document), { published: interval, likely: interval, genre }).map((time) => [
    text.slice(time.span.start, time.span.end),
    time.timex.type,
    time.timex.value,
    time.interval && toEdtf(time.interval),
    time.rule,
  ]);
}

describe('the corpus of time expressions', () => {
  it.each(ROWS)('$text ($published)', ({ text, published, genre, expect: expected }) => {
    expect(timesOf(text, published, genre)).toEqual(expected);
  });

  it.each(TIMELESS)('holds no time: %s', (text) => {
    expect(timesOf(text, '2018-05-30')).toEqual([]);
  });

  it('has a row for every rule', () => {
    const rowed = new Set(ROWS.flatMap((row) => row.expect.map((one) => one[4])));
    const rules = new Set(LAYERS.flat().map((rule) => rule.name));
    expect([...rules].filter((rule) => !rowed.has(rule))).toEqual([]);
  });
});
