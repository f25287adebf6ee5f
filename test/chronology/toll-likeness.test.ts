import { describe, expect, it } from 'vitest';
import { type Telling, tellingsOf } from '../../src/chronology/tellings.ts';
import { tollLikeness } from '../../src/chronology/toll-likeness.ts';
import type { Casualty, Harm } from '../../src/model/event.ts';
import { article, readArticle } from '../events/invented-world.ts';

type Toll = readonly [harm: Harm, count: number, who?: string];

/** One telling of a file, as if its tolls were others. */
function tellingOf(tolls: readonly Toll[], file = 'a.txt'): Telling {
  const { article: read, mentions } = readArticle(article('Gunmen attacked police in Zenda.', '2012-05-16', file));
  const casualties = tolls.map(([harm, count, who = null]) => {
    const value: Casualty = { harm, min: count, max: count, who };
    return { value, span: { start: 0, end: 0 }, rule: 'invented' };
  });
  const [telling] = tellingsOf(
    read,
    mentions.map((mention) => ({ ...mention, casualties })),
    read.id,
  );
  if (!telling) throw new Error('nothing is told');
  return telling;
}

describe('tolls', () => {
  it.each<readonly [why: string, one: readonly Toll[], other: readonly Toll[], apart: number, together: number]>([
    ['none', [], [['killed', 6]], 0, 0],
    ['of other harms', [['wounded', 6]], [['killed', 6]], 0, 0],
    ['one figure', [['killed', 6]], [['killed', 6]], 2, 2],
    ['a common figure', [['killed', 1]], [['killed', 1]], 0.5, 0.5],
    [
      'two figures',
      [
        ['killed', 6],
        ['wounded', 9],
      ],
      [
        ['wounded', 9],
        ['killed', 6],
      ],
      3,
      3,
    ],
    [
      'one figure twice',
      [
        ['killed', 6],
        ['killed', 6],
      ],
      [['killed', 6]],
      2,
      2,
    ],
    [
      'one figure beside another',
      [
        ['killed', 4],
        ['killed', 6],
      ],
      [['killed', 6]],
      2,
      2,
    ],
    ['figures that contradict', [['killed', 6]], [['killed', 8]], -1, -4],
    ['of other victims', [['killed', 6, 'guards']], [['killed', 8, 'villagers']], -Infinity, -Infinity],
  ])('%s', (_, one, other, apart, together) => {
    expect(tollLikeness(tellingOf(one), tellingOf(other, 'b.txt'))).toBe(apart);
    expect(tollLikeness(tellingOf(other), tellingOf(one, 'b.txt'))).toBe(apart);
    expect(tollLikeness(tellingOf(one), tellingOf(other))).toBe(together);
  });
});
