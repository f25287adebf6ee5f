import { describe, expect, it } from 'vitest';
import { clues, weightOn } from './ruritania.ts';

/** Names the conflict often enough for the text to be about it; it began on 4 May 2006. */
const TOPIC = 'Ruritania sent trucks to Strelsau, a Ruritanian aide said. ';

/** text, the words quoted, a day favoured, a day spoken against. */
const COUNTED: readonly (readonly [text: string, quote: string, likely: string, unlikely: string])[] = [
  ['The war broke out two years ago.', 'two years ago', '2008-05-04', '2007-05-04'],
  ['The uprising in the valley began about three months ago.', 'about three months ago', '2006-08-04', '2007-05-04'],
  ['The invasion of the coast, and a war that erupted a year ago, go on.', 'a year ago', '2007-05-04', '2008-05-04'],
  ['Two years into the war, bread is short.', 'Two years', '2008-05-04', '2007-05-04'],
  [
    'More than two months since the uprising began, bread is short.',
    'More than two months',
    '2006-07-10',
    '2007-07-10',
  ],
  ['After six months of civil war the harbour is shut.', 'six months', '2006-11-10', '2007-11-10'],
  ['The six-month Ruritanian civil war goes on.', 'six-month', '2006-11-10', '2007-11-10'],
  ['The war, which has lasted two years, goes on.', 'two years', '2008-05-04', '2007-05-04'],
  ['The war has shut the harbour for more than two years.', 'more than two years', '2008-05-20', '2007-05-04'],
  ['Thousands have died in the uprising over the past ten months.', 'the past ten months', '2007-03-04', '2008-03-04'],
  ['The uprising enters its sixth week.', 'sixth week', '2006-06-12', '2006-09-12'],
  ['In the sixth week of the uprising, bread is short.', 'sixth week', '2006-06-12', '2006-09-12'],
  ['Here is what we know on day 123 of the war.', 'day 123', '2006-09-03', '2006-12-03'],
];

/** Lengths and distances beside words of war that are not its age. */
const OTHER: readonly string[] = [
  'Little has changed since the president unveiled his war plans two years ago.',
  'The uprising against four decades of family rule goes on.',
  'The governor put down an uprising nearly 30 years ago.',
  'The army took the mill in a two-day campaign.',
  'After ten days of fighting around the mill, the bridge fell.',
  'The dead of the past two years of war were counted.',
  'He was there in the first week of the uprising.',
  'On the fourth day of fighting at the mill, the bridge fell.',
  'It was the most in a single day since the uprising began.',
  'Ending the war would take up to two years.',
];

describe('the age of a conflict', () => {
  it.each(COUNTED)('%s', (text, quote, likely, unlikely) => {
    const [clue] = clues(TOPIC + text, 'conflict-age');
    expect(clue?.quote).toBe(quote);
    if (!clue) return;
    expect(weightOn(clue, likely)).toBeGreaterThan(2 * weightOn(clue, unlikely));
  });

  it.each(OTHER)('is not told in: %s', (text) => expect(clues(TOPIC + text, 'conflict-age')).toEqual([]));
});
