import { toEdtf } from '../../../src/model/edtf.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/time/dating/answer.ts';
import { FIRST_DAY, LAST_DAY } from '../../../src/time/dating/days.ts';
import type { Evidence } from '../../../src/time/dating/evidence.ts';
import { narrowest, weigh } from '../../../src/time/dating/weigher.ts';

function clue(from: number, to: number, kind = 'made-up'): Evidence {
  return {
    kind,
    steps: [{ from, to, weight: 1 }],
    base: 0.05,
    weekdays: null,
    says: 'made up',
    quote: null,
    span: null,
  };
}

const days = fc.integer({ min: FIRST_DAY, max: LAST_DAY - 400 });
const clueArb = fc
  .tuple(days, fc.integer({ min: 0, max: 400 }), fc.constantFrom('a', 'b', 'c'))
  .map(([from, width, kind]) => clue(from, from + width, kind));

describe('weigher', () => {
  it('adds up to one, whatever the clues', () => {
    fc.assert(
      fc.property(fc.array(clueArb, { maxLength: 12 }), (clues) => {
        const sum = weigh(clues).reduce((total, weight) => total + weight, 0);
        expect(sum).toBeCloseTo(1, 6);
      }),
      { numRuns: 30 },
    );
  });

  it('does not care for the order of clues', () => {
    fc.assert(
      fc.property(fc.array(clueArb, { minLength: 2, maxLength: 8 }), (clues) => {
        const there = narrowest(weigh(clues), 0.9);
        const back = narrowest(weigh(clues.toReversed()), 0.9);
        expect(Math.abs(there.from - back.from) + Math.abs(there.to - back.to)).toBeLessThanOrEqual(2);
      }),
      { numRuns: 30 },
    );
  });

  it('lets no single false clue overrule ten', () => {
    const honest = Array.from({ length: 10 }, (_, i) => clue(15_000 - i, 15_010 + i, `kind ${i}`));
    const found = narrowest(weigh([...honest, { ...clue(9000, 9001, 'false'), base: 0 }]), 0.9);
    expect(found.from).toBeGreaterThan(14_900);
    expect(found.to).toBeLessThan(15_100);
  });

  it('finds the narrowest run that holds the share', () => {
    const sharp: Evidence = { ...clue(15_000, 15_002), base: 0.000001 };
    const { from, to } = narrowest(weigh([sharp, sharp, sharp, sharp]), 0.9);
    expect([from, to]).toEqual([15_000, 15_002]);
  });

  it('weighs weekdays', () => {
    const week = { ...clue(15_000, 15_006), base: 0.000001 };
    const monday = { ...clue(0, 0), steps: [], base: 1, weekdays: [1, 0, 0, 0, 0, 0, 0] };
    const { from, to } = narrowest(weigh([week, week, monday, monday, monday]), 0.8);
    expect([from, to]).toEqual([15_005, 15_005]);
  });
});

describe('answer', () => {
  it('is null where there is nothing to weigh', () => {
    expect(answerOf([])).toEqual({ published: null, written: null });
  });

  it('is no publication date where more than a year stays open, but the years', () => {
    const answer = answerOf([{ ...clue(15_000, 16_000), base: 0.0001 }]);
    expect(answer.published).toBeNull();
    expect(answer.written && toEdtf(answer.written)).toBe('2011~/2013~');
  });

  it('names whole months and years as such', () => {
    const sharp = (from: number, to: number) =>
      Array.from({ length: 6 }, (_, i) => ({ ...clue(from, to, `k${i}`), base: 0.000001 }));
    expect(answerOf(sharp(15_000, 15_000)).published?.interval.precision).toBe('day');
    expect(answerOf(sharp(15_000, 15_006)).published?.basis).toBe('deduced');
  });
});
