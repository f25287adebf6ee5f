import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf, shareOut } from '../../../src/cli/threads/pieces.ts';
import { article } from '../../events/invented-world.ts';

const texts = (...thousands: readonly number[]) => thousands.map((count) => article('x'.repeat(count * 1000)));
const placesIn = (pieces: readonly Piece<unknown>[]): readonly (readonly number[])[] =>
  pieces.map(({ places }) => places);

describe('pieces of a list', () => {
  it.each([
    ['short articles together', [10, 20, 15, 5], [[0, 1, 2], [3]]],
    ['a long one closes its piece', [90, 1, 1], [[0], [1, 2]]],
    ['none of nothing', [], []],
  ])('%s', (_, thousands, expected) => {
    expect(placesIn(piecesOf(texts(...thousands), (item) => item))).toEqual(expected);
  });

  it('leave out what is not wanted, and keep the places in the whole list', () => {
    const list = texts(1, 2, 3, 4);
    expect(
      placesIn(
        piecesOf(
          list,
          (item) => item,
          (item) => item !== list[1],
        ),
      ),
    ).toEqual([[0, 2, 3]]);
  });
});

describe('threads that share pieces', () => {
  const piece = (place: number): Piece<number> => ({ places: [place], items: [place] });

  it('each take their own queue first, then from the longest; each piece is done once', async () => {
    const done: (readonly [number, number])[] = [];
    const queues = [[piece(0), piece(1)], [piece(2), piece(3), piece(4), piece(5)], [piece(6)]];
    await shareOut(2, queues, async (thread, { places }) => {
      await Promise.resolve();
      done.push([thread, places[0] ?? -1]);
    });
    expect(done.map(([, place]) => place).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(done.slice(0, 2)).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });

  it('stop where one of them fails', async () => {
    const work = (_: number, { items }: Piece<number>) =>
      items[0] === 1 ? Promise.reject(new Error('out of memory')) : Promise.resolve();
    await expect(shareOut(2, [[piece(0), piece(1), piece(2)]], work)).rejects.toThrow('out of memory');
  });
});
