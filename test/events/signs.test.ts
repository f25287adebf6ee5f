import { describe, expect, it } from 'vitest';
import { buildSignTable } from '../../src/events/signs/sign-table.ts';
import { AS_LEMMA, nextSign, SIGN, signsIn } from '../../src/events/signs/signs.ts';
import { buildTriggerLexicon } from '../../src/events/trigger/trigger-lexicon.ts';
import { readText } from '../../src/text/read-text.ts';
import { loadTagger } from '../../src/text/tagger.ts';

const TAGGER = await loadTagger();
const TABLE = buildSignTable(buildTriggerLexicon(), ['rebels']);
const FAMILIES = Object.entries(SIGN);

const read = (text: string) => {
  const [sentence] = readText(text, { start: 0, end: text.length }, TAGGER).sentences;
  if (!sentence) throw new Error('no sentence');
  return { tokens: sentence.tokens, signs: signsIn(sentence, TABLE) };
};

/** Text, a word of it, and a family that the word is of. */
const SIGNS: readonly (readonly [text: string, word: string, family: string])[] = [
  ['He spoke to the rebels.', 'rebels', 'actor'],
  ['Émile was quiet.', 'Émile', 'name'],
  ['The airstrikes went on.', 'airstrikes', 'eventNoun'],
  ['The rebels released them.', 'released', 'eventVerb'],
  ['Two guards perished there.', 'perished', 'harm'],
  ['The wounding of two guards angered him.', 'wounding', 'harm'],
  ['He named the culprits.', 'culprits', 'culprit'],
  ['They stayed in the city.', 'city', 'place'],
  ['They stayed in the capital.', 'capital', 'capitalTown'],
  ['They stayed at the border.', 'border', 'border'],
  ['He was among the dead.', 'among', 'among'],
  ['It was quiet, according to him.', 'according', 'according'],
  ['The council met.', 'council', 'organisation'],
  ['He left.', 'He', 'pronoun'],
];

/** Text, a word of it, and a family that the word is not of. */
const NO_SIGNS: typeof SIGNS = [
  ['He spoke to the villagers.', 'villagers', 'actor'],
  ['He spoke to the rebels.', 'rebels', 'name'],
  ['He slept there.', 'slept', 'eventVerb'],
  ['He spoke to the rebels.', 'spoke', 'harm'],
  // Another word with the lemma of one that is read as it stands.
  ['They stayed in the capitals.', 'capitals', 'capitalTown'],
  // A verb of an event that is a name.
  ['He thanked Jonathan Strike for it.', 'Strike', 'eventVerb'],
];

function familiesOf(text: string, word: string): readonly string[] {
  const { tokens, signs } = read(text);
  const own = signs.at[tokens.findIndex((token) => token.text === word)];
  if (own === undefined) throw new Error(`no token ${word}`);
  return FAMILIES.filter(([, sign]) => (own & sign) !== 0).map(([name]) => name);
}

describe('the signs of a word', () => {
  it.each(SIGNS)('%s: %s, %s', (text, word, family) => {
    expect(familiesOf(text, word)).toContain(family);
  });

  it.each(NO_SIGNS)('%s: %s, no %s', (text, word, family) => {
    expect(familiesOf(text, word)).not.toContain(family);
  });

  it('are each one bit, below those of lemmas', () => {
    expect(FAMILIES.map(([, sign]) => sign)).toEqual(FAMILIES.map((_, at) => 1 << at));
    expect(FAMILIES.length).toBeLessThanOrEqual(AS_LEMMA);
  });

  it.each(FAMILIES.filter(([name]) => name !== 'name'))('%s has words', (_, sign) => {
    expect([...TABLE.values()].some((signs) => ((signs | (signs >>> AS_LEMMA)) & sign) !== 0)).toBe(true);
  });
});

describe('the next sign', () => {
  const { tokens, signs } = read('He was among the rebels, and among them fell.');

  it('is found from a token on', () => {
    expect([0, 2, 3].map((from) => nextSign(signs, SIGN.among, from))).toEqual([2, 2, 7]);
  });

  it('is behind the last token where there is none', () => {
    expect(nextSign(signs, SIGN.border, 0)).toBe(tokens.length);
    expect(nextSign(signs, SIGN.among, 8)).toBe(tokens.length);
  });
});
