import { FIRST_LETTER } from './kinds.ts';

/** Kinds of words as bits: those of the first thirty in `a`, of the next in `b` and `c`. */
export interface KindSet {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const BITS = 30;

/** The kinds that letters spell, each letter as `letterOf` has it. */
export function kindSetOf(letters: string): KindSet {
  let [a, b, c] = [0, 0, 0];
  for (let i = 0; i < letters.length; i++) {
    const number = letters.charCodeAt(i) - FIRST_LETTER;
    if (number < BITS) a |= 1 << number;
    else if (number < 2 * BITS) b |= 1 << (number - BITS);
    else c |= 1 << (number - 2 * BITS);
  }
  return { a, b, c };
}

/** Whether two sets have a kind in common. */
export function shareOne(one: KindSet, other: KindSet): boolean {
  return ((one.a & other.a) | (one.b & other.b) | (one.c & other.c)) !== 0;
}
