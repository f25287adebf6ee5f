import { describe, expect, it } from 'vitest';
import { lineOf, told } from './invented-world.ts';

type Row = readonly [text: string, ...told: string[]];

/** Which of the places of a sentence is that of the act. */
const PLACES: readonly Row[] = [
  // What is called after a place was not done there.
  [
    'The Red Lanterns and Borduria signed the Zenda peace agreement on Monday.',
    'AGREE deal: Red Lanterns + Borduria, 2012-05-14',
  ],
  // Where they did what they did it by.
  [
    'Police detained two gunmen, searching farms in Zenda. The Red Lanterns attacked Hofbau.',
    'COERCE arrest: Police > Gunmen, Zenda, 2012-05-16',
    'ASSAULT attack: Red Lanterns, Hofbau, 2012-05-16',
  ],
];

describe('where an act took place', () => {
  it.each(PLACES)('%s', (text, ...lines) => {
    expect(told(text).map((mention) => lineOf(mention))).toEqual(lines);
  });
});
