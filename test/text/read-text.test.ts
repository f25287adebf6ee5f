import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TextDocument } from '../../src/text/document.ts';
import { readText } from '../../src/text/read-text.ts';
import { loadTagger, type Tagger } from '../../src/text/tagger.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

function read(text: string): TextDocument {
  return readText(text, { start: 0, end: text.length }, tagger);
}

describe('sentences', () => {
  const cases: readonly [name: string, text: string, sentences: readonly string[]][] = [
    ['a full stop', 'They left. We stayed.', ['They left.', 'We stayed.']],
    ['titles bind', 'Gen. Vasa met Dr. Oru. He left.', ['Gen. Vasa met Dr. Oru.', 'He left.']],
    ['initials bind', 'Then J. K. Oru spoke.', ['Then J. K. Oru spoke.']],
    ['a month before its day', 'They left on Aug. 31, he said.', ['They left on Aug. 31, he said.']],
    ['U.S. before a name', 'The U.S. Embassy closed.', ['The U.S. Embassy closed.']],
    ['U.S. before an opener', 'It was the U.S. The war went on.', ['It was the U.S.', 'The war went on.']],
    ['p.m. before an opener', 'They met at 4 p.m. He spoke.', ['They met at 4 p.m.', 'He spoke.']],
    ['a question inside the sentence', '“Are you done?” he asked.', ['“Are you done?” he asked.']],
    ['a line is a paragraph', 'FILE - A man\nVASA - They left.', ['FILE - A man', 'VASA - They left.']],
    ['carriage returns', 'One left.\r\nTwo stayed.\r\n', ['One left.', 'Two stayed.']],
    ['no words', ' \n\t \n', []],
  ];
  it.each(cases)('%s', (_, text, sentences) => {
    expect(read(text).sentences.map((s) => text.slice(s.span.start, s.span.end))).toEqual(sentences);
  });

  it('joins the lines of hard-wrapped copy', () => {
    const text =
      'THE ARMY OF RURITANIA SAID TODAY THAT ITS SOLDIERS HAD LEFT THE\nTOWN OF VASA AND THAT NO MORE OF THEM WOULD COME BACK TO IT\nBEFORE THE ELECTIONS WERE HELD. THE GUERRILLAS SAID THAT THEY\nDID NOT BELIEVE IT.\n\n   A SECOND PARAGRAPH.';
    const { sentences } = read(text);
    expect(sentences.map((s) => s.paragraph)).toEqual([0, 0, 1]);
    expect(text.slice(sentences[1]?.span.start, sentences[1]?.span.end)).toBe(
      'THE GUERRILLAS SAID THAT THEY\nDID NOT BELIEVE IT.',
    );
  });
});

describe('tokens', () => {
  it('keeps hyphens, possessives and contractions apart', () => {
    const words = read('The U.S.-led force didn’t take Vasa’s bridge.').sentences[0]?.tokens.map((t) => t.norm);
    expect(words).toEqual(['the', 'us', '-', 'led', 'force', 'did', "n't", 'take', 'vasa', "'s", 'bridge', '.']);
  });

  it.each([
    ['a possessive after a curly apostrophe', 'Ruritania’s army left.', ['ruritania', "'s", 'army', 'left', '.']],
    ['a possessive noun', "this year's talks", ['this', 'year', "'s", 'talks']],
    ['a contraction', "it's over", ['it', "'s", 'over']],
    ['letters with diacritics', 'Erdoğan spoke in Tōkyō', ['erdogan', 'spoke', 'in', 'tokyo']],
    ['an acronym', 'a.k.a. the Fox', ['aka', 'the', 'fox']],
  ])('cuts %s the same way, whatever was read before', async (_, text, norms) => {
    const used = await loadTagger();
    for (const before of ["Ruritania's year's it's A.K.A", text, text])
      readText(before, { start: 0, end: before.length }, used);
    const tokens = readText(text, { start: 0, end: text.length }, used).sentences.flatMap((s) => s.tokens);
    expect(tokens.map((token) => token.norm)).toEqual(norms);
    expect(tokens).toEqual(read(text).sentences.flatMap((s) => s.tokens));
  });

  it('tags words in capitals as if they were small', () => {
    const tokens =
      read('THE REBELS ATTACKED THE BARRACKS IN THE CAPITAL AND KILLED THREE SOLDIERS TODAY.').sentences[0]?.tokens ??
      [];
    expect(tokens.find((t) => t.norm === 'attacked')).toMatchObject({ pos: 'VERB', lemma: 'attack', text: 'ATTACKED' });
  });

  it('every token and sentence slices to its words, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        'U.S. ',
        '“',
        '”',
        '\r\n',
        '\n\n',
        'Gen. ',
        '\u0000',
        '\u200b',
        '\u{1f600}',
        'a'.repeat(150),
        '1 1 1 ',
        "'s ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const sentence of read(text).sentences) {
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.text).not.toBe('');
            last = token.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one endless word', 'a'.repeat(100_000)],
    ['numbers', '1 '.repeat(50_000)],
    ['abbreviations', 'a.b.c.'.repeat(17_000)],
    ['open quotes', '"“'.repeat(50_000)],
  ])(
    'reads 100 kB of %s',
    (_, text) => {
      expect(read(text).sentences.length).toBeGreaterThan(0);
    },
    10_000,
  );
});
