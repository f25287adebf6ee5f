import { describe, expect, it } from 'vitest';
import { hashedLines } from '../../../src/text/hashed-lines.ts';
import { groupsOf, happeningFacts, happeningOf } from '../../../src/time/dating/happenings.ts';
import { openersOf } from '../../../src/time/dating/openers.ts';
import { stretchMarker } from '../../../src/time/dating/stretches.ts';
import { areAllMet, isOneMet, MET, recordWriter } from '../../../src/time/dating/told-records.ts';
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

const { write, openers, records } = recordWriter();
const place = fact ? write(0, 1, groupsOf(fact)) : 0;
const numbered = hashedLines(openers);
const { not, perhaps, surely } = MET;
const marked = stretchMarker();

/** The words of sentences as the records have them. */
function stretchesOf(sentences: readonly string[]): ReturnType<typeof marked> {
  const numbers: number[] = [];
  const starts = [0];
  for (const sentence of sentences) {
    for (const norm of sentence.split(' ')) numbers.push(...(openersOf(numbered, norm) ?? []));
    starts.push(numbers.length);
  }
  return marked({ numbers, starts });
}

describe('the first words of what tells a happening', () => {
  it.each<readonly [string, number, number]>([
    ['the bridge fell', surely, surely],
    ['bridge stepping', perhaps, surely],
    ['blown up', not, perhaps],
    ['the bridges are open', not, not],
    ['steps', not, perhaps],
    ['ste fells', not, not],
  ])('%s: all groups %i, one %i', (words, all, one) => {
    const stretches = stretchesOf([words]);
    expect([
      areAllMet(records(), place, stretches.whole()),
      areAllMet(records(), place, stretches.around(0, 0)),
      isOneMet(records(), place, stretches.around(0, 1)),
    ]).toEqual([all, all, one]);
  });

  it.each<readonly [number, 0 | 1, number]>([
    [0, 0, not],
    [0, 1, not],
    [1, 0, not],
    [1, 1, surely],
    [2, 1, surely],
    [4, 1, not],
  ])('may stand around sentence %i, so many away: %i', (sentence, reach, all) => {
    const stretches = stretchesOf(['he fell', 'they came', 'a bridge', 'it fell and fell', 'they went']);
    const others = stretchesOf(['a bridge fell']);
    expect(areAllMet(records(), place, others.whole())).toBe(surely);
    expect(areAllMet(records(), place, stretches.around(sentence, reach))).toBe(all);
  });
});
