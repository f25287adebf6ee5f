import { beforeAll, describe, expect, it } from 'vitest';
import { buildPhraseIndex, matchPhrase } from '../../src/text/phrases.ts';
import { readText } from '../../src/text/read-text.ts';
import { loadTagger, type Tagger } from '../../src/text/tagger.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

const index = buildPhraseIndex([
  ['Red Lanterns', 'lanterns'],
  ['Red Lanterns of Vasa', 'vasa-lanterns'],
  ['US', 'us'],
  ['U.S.', 'us'],
  ['an-Nur', 'nur'],
  ["Lord's Host", 'host'],
  ['Sol', 'sol'],
  ['gunmen', 'gunmen'],
  ["Sana'a", 'sanaa'],
  ["Vasa Workers' Party", 'party'],
]);

describe('matchPhrase', () => {
  const cases: readonly [text: string, value: string | null, length: number][] = [
    ['Red Lanterns struck', 'lanterns', 2],
    ['Red Lanterns of Vasa struck', 'vasa-lanterns', 4],
    ['RED LANTERNS STRUCK', 'lanterns', 2],
    ['red lanterns hung', null, 0],
    ['US troops', 'us', 1],
    ["Vasa Workers' Party struck", 'party', 4],
    ['Vasa Workers’ Party struck', 'party', 4],
    ['Vasa Workers Party struck', 'party', 3],
    ['U.S. troops', 'us', 1],
    ['us they told', null, 0],
    ['An-Nur fighters', 'nur', 3],
    ['an-Nur fighters', 'nur', 3],
    ['an Nur fighters', 'nur', 2],
    ["Lord's Host fled", 'host', 3],
    ['Lord’s Host fled', 'host', 3],
    ['Gunmen fled', 'gunmen', 1],
    ['Sana’a fell', 'sanaa', 1],
    ['Solace came', null, 0],
  ];
  it.each(cases)('%s', (text, value, length) => {
    const tokens = readText(text, { start: 0, end: text.length }, tagger).sentences[0]?.tokens ?? [];
    const match = matchPhrase(index, tokens, 0);
    if (value === null) expect(match).toBeNull();
    else {
      expect(match?.values).toContain(value);
      expect(match?.length).toBe(length);
    }
  });
});
