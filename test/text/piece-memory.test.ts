import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberingPieces } from '../../src/text/tagger/piece-memory.ts';

describe('a memory of pieces of texts', () => {
  it('gives for each piece what it is asked to remember, made once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '€') }), { maxLength: 40 }), (pieces) => {
        let made = 0;
        const quoted = rememberingPieces((piece) => {
          made += 1;
          return `<${piece}>`;
        });
        const text = pieces.join(' ');
        let from = 0;
        for (const piece of pieces) {
          expect(quoted(text, from)).toMatchObject({ piece, answer: `<${piece}>` });
          from += piece.length + 1;
        }
        expect(made).toBe(new Set(pieces).size);
      }),
    );
  });

  it('keeps what it has when it grows', () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => `piece${i}`);
    let made = 0;
    const numberOf = rememberingPieces((piece) => {
      made += 1;
      return Number(piece.slice(5));
    });
    for (let round = 0; round < 2; round++) {
      for (const [i, text] of texts.entries()) expect(numberOf(text, 0).answer).toBe(i);
      expect(made).toBe(texts.length);
    }
  });
});
