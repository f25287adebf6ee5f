import { describe, expect, it } from 'vitest';
import { clues, weightOn } from './ruritania.ts';

/** Words that keep one telling apart from the next. */
const BETWEEN = 'Nobody wept. It rained. The mayor slept.';

/** A bridge fell in Strelsau on Tuesday 3 May 2011: text, kind of clue, the time that fits, a day it favours, a day it speaks against. */
const FITS: readonly (readonly [text: string, kind: string, time: string, likely: string, unlikely: string])[] = [
  ['A bridge fell in Strelsau on Tuesday.', 'beside-alone', 'Tuesday', '2011-05-05', '2011-05-12'],
  ['A bridge fell in Strelsau last week.', 'beside-alone', 'last week', '2011-05-10', '2011-05-20'],
  ['A bridge fell in Strelsau last month.', 'beside-alone', 'last month', '2011-06-10', '2011-05-10'],
  ['A bridge fell in Strelsau today.', 'beside-alone', 'today', '2011-05-03', '2011-05-06'],
  // By its day of the month it is told weeks later.
  ['A bridge fell in Strelsau on 3 May.', 'beside-alone', '3 May', '2011-06-10', '2012-06-10'],
  ['A bridge fell in Strelsau on 3 May.', 'beside-alone', '3 May', '2011-06-10', '2011-05-04'],
  ['A bridge fell in Strelsau in May.', 'beside-alone', 'May', '2011-07-10', '2011-05-05'],
  // A day still to come.
  ['The bridge that fell in Strelsau is to be opened on 3 May.', 'beside-alone', '3 May', '2011-04-20', '2011-05-20'],
  // Far from the name, but near a word that tells it.
  [
    'In Strelsau, the old town on the river where the kings of Ruritania were once crowned, a bridge fell on Tuesday.',
    'beside-alone',
    'Tuesday',
    '2011-05-05',
    '2011-05-12',
  ],
  // At the head of the sentence.
  [
    'On Tuesday, while the elders of the town of mills sat at their noonday meal and the fair was about to open, Strelsau saw the old bridge fall. It fell.',
    'beside-alone',
    'Tuesday',
    '2011-05-05',
    '2011-05-12',
  ],
  // Told again later, in full or by some of its words.
  [
    `A bridge fell in Strelsau. ${BETWEEN} The bridge in Strelsau fell on Tuesday.`,
    'beside-alone',
    'Tuesday',
    '2011-05-05',
    '2011-05-12',
  ],
  [
    `A bridge fell in Strelsau. ${BETWEEN} The bridge in Strelsau was mended last week.`,
    'beside-alone',
    'last week',
    '2011-05-10',
    '2011-05-20',
  ],
  ['The bridge at Ruined Zenda fell on Tuesday.', 'beside-full', 'Tuesday', '2011-05-05', '2011-05-12'],
  [
    'A bridge fell in Strelsau on Tuesday. The causeway at Hentzau burned.',
    'beside-with-one',
    'Tuesday',
    '2011-05-05',
    '2011-05-12',
  ],
];

/** text and a kind of clue it must not give. */
const SILENT: readonly (readonly [text: string, kind: string])[] = [
  ['A bridge fell in Strelsau on Wednesday.', 'beside-alone'],
  ['A bridge fell in Strelsau on 4 May.', 'beside-alone'],
  ['A bridge fell in Strelsau in June.', 'beside-alone'],
  ['A bridge fell in Strelsau. On Tuesday it rained.', 'beside-alone'],
  ['The bridge that fell in Strelsau is to be opened on Tuesday.', 'beside-alone'],
  // Neither near the name, nor near a word that tells it, nor at the head.
  [
    'A bridge fell in Strelsau, a town of mills and inns that the elder kings built by the river, where they danced as they had on Tuesday.',
    'beside-alone',
  ],
  // The name alone tells nothing again.
  [`A bridge fell in Strelsau. ${BETWEEN} The mayor came to Strelsau on Tuesday.`, 'beside-alone'],
  // History.
  ['A bridge fell in Strelsau on a Tuesday in May 2011.', 'beside-history'],
  // A mutiny of a whole month is of no day.
  ['The mutiny at Ossian in May 2009, and the mutiny today.', 'beside-alone'],
];

describe('a time beside a happening', () => {
  it.each(FITS)('%s (%s): %s', (text, kind, time, likely, unlikely) => {
    const [clue, ...others] = clues(text, kind);
    expect(others).toEqual([]);
    expect(clue?.quote).toBe(time);
    expect(clue && weightOn(clue, likely)).toBeGreaterThan(2 * (clue ? weightOn(clue, unlikely) : 0));
  });

  it.each(SILENT)('%s gives no %s', (text, kind) => expect(clues(text, kind)).toEqual([]));

  it('counts more where several fit, and less where only some words are told again', () => {
    const rest = (text: string): number => {
      const [clue] = clues(text, 'beside-alone');
      return clue ? weightOn(clue, '1990-01-01') / weightOn(clue, '2011-05-05') : 1;
    };
    const one = rest('A bridge fell in Strelsau on Tuesday.');
    expect(rest(`A bridge fell in Strelsau on Tuesday. ${BETWEEN} On Tuesday a bridge in Strelsau fell.`)).toBeLessThan(
      one,
    );
    expect(rest(`A bridge fell in Strelsau. ${BETWEEN} The bridge in Strelsau was mended on Tuesday.`)).toBeGreaterThan(
      one,
    );
  });
});
