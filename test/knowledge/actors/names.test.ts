import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, slugOf } from '../../../src/knowledge/names.ts';

describe('slugOf', () => {
  const rows: readonly (readonly [name: string, slug: string])[] = [
    ['al-Lantern', 'al-lantern'],
    ["Szohôd's  Own", 'szohod-s-own'],
    ['R.L.', 'rl'],
    ['B.R.D. (Marxist)', 'brd-marxist'],
    ['', ''],
    ['Красные фонари', 'красные-фонари'],
  ];
  it.each(rows)('%j is %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('leaves a slug as it is', () => {
    fc.assert(fc.property(fc.string(), (name) => slugOf(slugOf(name)) === slugOf(name)));
  });
});

describe('foldName', () => {
  const rows: readonly (readonly [name: string, folded: string])[] = [
    ['Red Lanterns', 'red lanterns'],
    [' RED-LANTERNS ', 'red lanterns'],
    ['R.L.', 'rl'],
    ['Szohôd’s Own', "szohod's own"],
    ['red – lanterns', 'red lanterns'],
  ];
  it.each(rows)('%j is %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('is the same whatever the case and when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => foldName(name.toUpperCase()) === foldName(name)),
    );
    fc.assert(fc.property(fc.string(), (name) => foldName(foldName(name)) === foldName(name)));
  });
});
