import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portionsOf } from '../../src/text/portions.ts';

const whole = (text: string) => portionsOf(text, { start: 0, end: text.length });

describe('portions of a paragraph', () => {
  it.each([
    ['a paragraph as people write them', 'The gate was shut. It rained.', [29]],
    ['nothing', '', []],
    ['sentences', 'It rained all day. '.repeat(2000).trim(), [19_987, 18_011]],
    ['no sentences', 'rain '.repeat(5000).trim(), [19_999, 4999]],
    ['no spaces', 'x'.repeat(50_000), [20_000, 20_000, 10_000]],
    ['pairs of surrogates', `x${'😀'.repeat(15_000)}`, [19_999, 10_002]],
  ])('%s', (_, text, lengths) => {
    expect(whole(text).map(({ start, end }) => end - start)).toEqual(lengths);
  });

  it('leave out nothing but blanks', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('rain', '. ', ' ', '😀'), { maxLength: 9000 }), (parts) => {
        const text = parts.join('').trim().repeat(3);
        const kept = whole(text).map(({ start, end }) => text.slice(start, end));
        expect(kept.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
      { numRuns: 20 },
    ));
});
