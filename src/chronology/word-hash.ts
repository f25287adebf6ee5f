import { hashOf } from '../text/hash.ts';

/** Different words as their hashes in ascending order, to be held against others fast; of two pairs in a milliard words one is taken for the other. */
export type WordHashes = readonly number[];

/** The hashes of words, each once. */
export function hashesOf(words: readonly string[]): WordHashes {
  const hashes: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const hash = hashOf(words[i] ?? '');
    // Clauses are short: each finds its place from behind.
    let at = hashes.length;
    while (at > 0 && (hashes[at - 1] ?? 0) > hash) at--;
    if (at === 0 || hashes[at - 1] !== hash) hashes.splice(at, 0, hash);
  }
  return hashes;
}

/** How many words two have in common. */
export function commonIn(a: WordHashes, b: WordHashes): number {
  let common = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const one = a[i] ?? 0;
    const other = b[k] ?? 0;
    if (one === other) common += 1;
    if (one <= other) i += 1;
    if (other <= one) k += 1;
  }
  return common;
}

/** Two marks of 32 bits on a set of words: sets of which either has no bit in common share no word. */
export interface WordMarks {
  readonly low: number;
  readonly high: number;
}

/** The marks of words. */
export function marksOf(words: WordHashes): WordMarks {
  let low = 0;
  let high = 0;
  for (const hash of words) {
    low |= 1 << (hash & 31);
    high |= 1 << ((hash >>> 5) & 31);
  }
  return { low, high };
}
