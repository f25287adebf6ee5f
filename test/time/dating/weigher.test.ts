import { type CalendarDate, dayNumber } from '../../../src/model/calendar-date.ts';
import { toEdtf } from '../../../src/model/edtf.ts';
import { widthInDays } from '../../../src/model/interval.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/time/dating/answer.ts';
import { FIRST_DAY, LAST_DAY } from '../../../src/time/dating/days.ts';
import type { Evidence } from '../../../src/time/dating/evidence.ts';
import { heaviest, likeliest, narrowest, runAround } from '../../../src/time/dating/runs-of-days.ts';
import { weigh } from '../../../src/time/dating/weigher.ts';

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

function dayOfDate(date: CalendarDate | null): number {
  return date === null ? Number.NaN : dayNumber(date);
}

const days = fc.integer({ min: FIRST_DAY, max: LAST_DAY - 400 });
const clueArb = fc
  .tuple(days, fc.integer({ min: 0, max: 400 }), fc.constantFrom('a', 'b', 'c'))
  .map(([from, width, kind]) => clue(from, from + width, kind));

describe('weigher', () => {
  it('adds up to one, whatever the clues', () => {
    fc.assert(
      fc.property(fc.array(clueArb, { maxLength: 12 }), (clues) => {
        const sum = weigh(clues).weights.reduce((total, weight) => total + weight, 0);
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

/** Clues of as many kinds, so sure of the days from one to another that hardly anything is left of others. */
function sure(from: number, to: number, kinds: number, base = 0.000001): readonly Evidence[] {
  return Array.from({ length: kinds }, (_, i) => ({ ...clue(from, to, `k${i}`), base }));
}

describe('a run around the likeliest day', () => {
  const weights = weigh([...sure(15_000, 15_009, 4), { ...clue(15_002, 15_004, 'day'), base: 0.5 }]);

  it('has the likeliest days in its middle', () => {
    expect(runAround(weights, likeliest(weights), 0.5, 366)).toEqual({ from: 15_001, to: 15_005 });
  });

  it('is none where it would be longer than it may', () => {
    expect(runAround(weights, likeliest(weights), 0.999, 8)).toBeNull();
    expect(runAround(weights, likeliest(weights), 0.999, 40)).toEqual({ from: 14_997, to: 15_009 });
  });

  it('holds no more than the heaviest run of its length', () => {
    expect(heaviest(weights, 9)).toBeCloseTo(1, 4);
    expect(heaviest(weights, 2)).toBeGreaterThan(0.45);
    expect(heaviest(weights, 2)).toBeLessThan(0.48);
  });
});

describe('answer', () => {
  it('has the likeliest day in its middle, unless that makes it longer than a year', () => {
    const lopsided = [...sure(15_000, 15_099, 3), { ...clue(15_000, 15_000, 'day'), base: 0.01 }];
    const around = answerOf(lopsided).published?.interval;
    expect(around && [dayOfDate(around.start), dayOfDate(around.end)].reduce((a, b) => a + b)).toBe(30_000);
    const within = answerOf([...sure(15_000, 15_299, 3), { ...clue(15_000, 15_000, 'day'), base: 0.01 }]).published;
    expect(within && dayOfDate(within.interval.start)).toBe(15_000);
  });

  it('has a likely part where some days hold most', () => {
    const part = (evidence: readonly Evidence[]) => {
      const { interval, likely } = answerOf(evidence).published ?? { interval: null, likely: null };
      return [interval?.start, interval?.end, likely?.start, likely?.end].map((day) => dayOfDate(day ?? null) - 15_000);
    };
    expect(part([...sure(15_000, 15_020, 4), { ...clue(15_008, 15_012, 'day'), base: 0.05 }])).toEqual([1, 19, 8, 12]);
    expect(part([...sure(15_000, 15_020, 4), { ...clue(15_018, 15_020, 'day'), base: 0.001 }])).toEqual([
      18, 20, 18, 20,
    ]);
    expect(part(sure(15_000, 15_000, 4))).toEqual([0, 0, 0, 0]);
  });

  it('is narrower where all but a thin rest lies within a month', () => {
    const width = (base: number): number => {
      const found = answerOf([...sure(15_000, 15_020, 4), { ...clue(15_008, 15_012, 'day'), base }]).published;
      return found ? widthInDays(found.interval) : 0;
    };
    expect(width(0.05)).toBeLessThan(20);
    expect(width(0.9)).toBeGreaterThanOrEqual(20);
  });

  it('tells what speaks for it, then what speaks against it', () => {
    const other = { ...clue(9000, 9001, 'other'), base: 0.001, says: 'another day' };
    const evidence = answerOf([other, ...sure(15_000, 15_006, 4)]).published?.evidence ?? [];
    expect(evidence.map(({ says }) => says)).toEqual([...Array(4).fill('made up'), 'speaks against it: another day']);
  });

  it('is none where not even the heaviest year holds nine tenths', () => {
    expect(answerOf(sure(15_000, 15_399, 3)).published).not.toBeNull();
    expect(answerOf(sure(15_000, 15_419, 3)).published).toBeNull();
  });

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
