import { type Branch, branchOf, type Phrase } from './phrase-tree.ts';

/**
 * Phrases that begin with the same words, as plain data: the numbers of the values of those that end here, each shape before the values
 * that have it; the norms of the next words of those that go on, and what follows each.
 */
export type PackedPhrases = readonly [
  endings: readonly (string | number)[],
  words?: readonly string[],
  below?: readonly PackedPhrases[],
];

/** Packs phrases that begin with one word, each with the number of its value. */
export function packPhrases(phrases: readonly Phrase<number>[]): PackedPhrases {
  return packed(branchOf(phrases));
}

function packed({ here, next }: Branch<number>): PackedPhrases {
  const endings = here.flatMap(({ shape, value }, i) => (here[i - 1]?.shape === shape ? [value] : [shape, value]));
  return next.size === 0 ? [endings] : [endings, [...next.keys()], [...next.values()].map(packed)];
}

/** Whether one of the phrases may begin with a small letter. */
export function mayBeginSmall([endings, , below = []]: PackedPhrases): boolean {
  return (
    endings.some((entry) => entry === '' || (typeof entry === 'string' && entry.startsWith('l'))) ||
    below.some(mayBeginSmall)
  );
}
