import { beforeAll, describe, expect, it } from 'vitest';
import { readNumber } from '../../src/text/numbers.ts';
import { readText } from '../../src/text/read-text.ts';
import { loadTagger, type Tagger } from '../../src/text/tagger.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

describe('readNumber', () => {
  const cases: readonly [text: string, min: number | null, max: number | null, length: number][] = [
    ['12 men', 12, 12, 1],
    ['1,200 men', 1200, 1200, 1],
    ['2.5 million people', 2_500_000, 2_500_000, 2],
    ['six men', 6, 6, 1],
    ['forty-two men', 42, 42, 3],
    ['two hundred and six men', 206, 206, 4],
    ['three thousand men', 3000, 3000, 2],
    ['one hundred thousand men', 100_000, 100_000, 3],
    ['a dozen men', 12, 12, 2],
    ['two dozen men', 24, 24, 2],
    ['dozens of men', 24, null, 1],
    ['scores of men', 20, null, 1],
    ['hundreds of men', 100, null, 1],
    ['tens of thousands of men', 10_000, null, 3],
    ['several men', 3, null, 1],
    ['two and a half men', 2, 2, 1],
    ['a man', null, null, 0],
    ['million', null, null, 0],
    ['men', null, null, 0],
    ['five, six', 5, 5, 1],
  ];
  it.each(cases)('%s', (text, min, max, length) => {
    const tokens = readText(text, { start: 0, end: text.length }, tagger).sentences[0]?.tokens ?? [];
    const read = readNumber(tokens, 0);
    if (min === null) expect(read).toBeNull();
    else expect(read).toEqual({ min, max, length });
  });
});
