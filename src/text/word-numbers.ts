import type { Token } from './document.ts';
import { once } from './memory.ts';

/** Words numbered, at most: the rest are so rare that what is known of them is found anew each time. */
const MOST = 200_000;

const NONE = -1;

const numbers = once(() => new Map<string, number>());

/** The number of a norm, the same as long as the program runs: they are counted from 0 as they come, so common words have low numbers. -1 where there are too many. */
export function numberOfNorm(norm: string): number {
  const known = numbers();
  const before = known.get(norm);
  if (before !== undefined) return before;
  if (known.size >= MOST) return NONE;
  known.set(norm, known.size);
  return known.size - 1;
}

/** A function with a memory of the words it was asked about: what it knows of a token's norm is found by the norm's number. */
export function rememberingWords<T>(answer: (norm: string) => T): (token: Pick<Token, 'norm' | 'number'>) => T {
  const known: (T | undefined)[] = [];
  return ({ norm, number }) => {
    const before = known[number];
    if (before !== undefined) return before;
    const found = answer(norm);
    if (number !== NONE) {
      while (known.length < number) known.push(undefined);
      known[number] = found;
    }
    return found;
  };
}
