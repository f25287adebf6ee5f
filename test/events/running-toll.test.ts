import { describe, expect, it } from 'vitest';
import { told } from './invented-world.ts';

type Row = readonly [text: string, ...tolls: string[]];

/** Tolls of each telling, a total ahead of its parts. */
const TOLLS: readonly Row[] = [
  [
    'Police arrested a rebel leader in Zenda on Monday. They also detained two gunmen.',
    'captured 1-1',
    'captured 3-3, captured 2-2',
  ],
  [
    'Police arrested a rebel leader and detained three gunmen in Zenda on Monday.',
    'captured 1-1',
    'captured 4-4, captured 3-3',
  ],
  ['A bomb killed a guard and at least five others in Zenda.', 'killed 6-, killed 1-1, killed 5-'],
  // The same people told of again, or the dead of a war, are not added.
  ['Gunmen killed six villagers in Zenda on Monday. They killed six villagers.', 'killed 6-6', 'killed 6-6'],
  [
    'More than 300 people have been killed in Zenda since March. Two more villagers were killed on Monday.',
    'killed 300-',
    'killed 2-2',
  ],
];

describe('tolls that add up', () => {
  it.each(TOLLS)('%s', (text, ...tolls) => {
    const found = told(text).map(({ casualties }) =>
      casualties.map(({ value: { harm, min, max } }) => `${harm} ${min ?? ''}-${max ?? ''}`).join(', '),
    );
    expect(found).toEqual(tolls);
  });
});
