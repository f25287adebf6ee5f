import type { Article } from '../../model/article.ts';

/** Some of a list, with their places in it. */
export interface Piece<T> {
  readonly places: readonly number[];
  readonly items: readonly T[];
}

/** UTF-16 units of text that a thread is given at a time: so much that the passing to and fro does not count, so little that all end together. */
const PIECE = 40_000;

/** Those of a list that are wanted, in pieces of about the same length of text. */
export function piecesOf<T>(
  list: readonly T[],
  articleOf: (item: T) => Article,
  isWanted: (item: T) => boolean = () => true,
): readonly Piece<T>[] {
  const pieces: Piece<T>[] = [];
  let places: number[] = [];
  let items: T[] = [];
  let length = 0;
  const close = (): void => {
    if (items.length > 0) pieces.push({ places, items });
    [places, items, length] = [[], [], 0];
  };
  list.forEach((item, place) => {
    if (!isWanted(item)) return;
    places.push(place);
    items.push(item);
    length += articleOf(item).text.length;
    if (length >= PIECE) close();
  });
  close();
  return pieces;
}

/** Has so many threads work at pieces until none is left: each at those of its own queue first, then at the longest other queue's. */
export async function shareOut<T>(
  threads: number,
  pieces: readonly (readonly Piece<T>[])[],
  work: (thread: number, piece: Piece<T>) => Promise<void>,
): Promise<void> {
  const queues = pieces.map((queue) => [...queue]);
  const next = (thread: number): Piece<T> | undefined =>
    queues[thread]?.shift() ??
    queues.reduce((longest, queue) => (queue.length > longest.length ? queue : longest), []).shift();
  const goOn = async (thread: number): Promise<void> => {
    for (let piece = next(thread); piece; piece = next(thread)) await work(thread, piece);
  };
  await Promise.all(Array.from({ length: threads }, (_, thread) => goOn(thread)));
}
