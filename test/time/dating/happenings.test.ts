import { describe, expect, it } from 'vitest';
import { happeningFacts, happeningOf } from '../../../src/time/dating/happenings.ts';
import { wordsLine } from '../../../src/time/dating/told-words.ts';

const source = 'invented';
const [fact] = happeningFacts([
  { date: '2011-05-03', words: ['Strelsau|Zenda', 'bridge|causeway', 'step* down|blow* up|fell'], what: 'x', source },
]);
const bridge = fact && happeningOf(fact);

describe('the words by which a report of a happening is known', () => {
  it('are names, which it is looked up by, and days', () => {
    expect(fact?.names).toEqual(['Strelsau', 'Zenda']);
    expect([bridge?.from, bridge?.to]).toEqual([15_097, 15_097]);
  });

  it.each([
    [['the', 'bridge', 'fell'], true],
    [['fell', 'the', 'causeway'], true],
    [['a', 'bridge', 'he', 'stepped', 'down'], true],
    [['a', 'bridge', 'to', 'step', 'down'], true],
    [['a', 'bridge', 'he', 'stepped', 'slowly', 'down'], false],
    [['a', 'bridge', 'was', 'thrown', 'up'], false],
    [['a', 'bridge', 'blowing', 'up', 'and', 'blowers', 'upset'], true],
    [['a', 'bridge', 'blowing', 'upset'], false],
    [['the', 'bridges', 'fell'], false],
    [['it', 'fell'], false],
    [[], false],
  ])('%j: %s', (norms, told) => expect(bridge?.isToldIn(wordsLine(norms))).toBe(told));

  it('are none where the date cannot be read', () => {
    expect(happeningFacts([{ date: 'May', words: ['Zenda', 'fell'], what: 'x', source }])).toEqual([]);
  });
});
