import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceBreaks } from '../../src/text/sentence-breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const breaksOfUnicode = (text: string) => Array.from(segmenter.segment(text), ({ index }) => index);
const CHARS = '\t .!?,;:-aAzZ09"\'()[]{}«»‘’‚‛“”„‟ªµº×÷ßÿÀÞ–—…€_/&$\u00a0¡'.split('');

describe('where sentences begin', () => {
  it.each<readonly [text: string, sentences: readonly string[]]>([
    ['', []],
    ['The gate fell. It rained.', ['The gate fell. ', 'It rained.']],
    ['“Halt!” he said. Nobody did.', ['“Halt!” ', 'he said. ', 'Nobody did.']],
    ['It cost 3.4 crowns (at No. 9). A lot.', ['It cost 3.4 crowns (at No. ', '9). ', 'A lot.']],
    ['Rocks, etc. (but no guns) were found.', ['Rocks, etc. (but no guns) were found.']],
    ['The A.B.C. bridge', ['The A.B.C. bridge']],
    ['It fell. État libre? Ça va.', ['It fell. ', 'État libre? ', 'Ça va.']],
    ['Дождь. Ворота.', ['Дождь. ', 'Ворота.']],
  ])('%s', (text, sentences) => {
    const breaks = sentenceBreaks(text);
    expect(breaks.map((from, i) => text.slice(from, breaks[i + 1]))).toEqual(sentences);
  });

  it('is where Unicode has it, whatever the marks', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHARS), { maxLength: 12 }), (chars) => {
        const text = chars.join('');
        expect(sentenceBreaks(text)).toEqual(breaksOfUnicode(text));
      }),
      { numRuns: 2000 },
    ));

  it('is where Unicode has it, whatever the letter', () => {
    const chars = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
    const texts = chars.flatMap((char) => [`Ab.${char}A`, `Ab. ${char}A`, `Ab!${char} A`, `${char}.A`, `A. ${char} b`]);
    expect(texts.filter((text) => sentenceBreaks(text).join() !== breaksOfUnicode(text).join())).toEqual([]);
  });
});
