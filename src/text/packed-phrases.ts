import { type PackedEndings, packEndings, unpackEndings } from './packed-endings.ts';
import { type Branch, branchOf, endingsOf, type Phrase, type PhraseNode } from './phrase-tree.ts';

/** Phrases that begin with the same words, as plain data: those that end here; the norms of the next words of those that go on, and what follows each. */
export type PackedPhrases = readonly [
  endings: PackedEndings,
  words?: readonly string[],
  below?: readonly PackedPhrases[],
];

/** Packs phrases that begin with one word, each with the number of its value. */
export function packPhrases(phrases: readonly Phrase<number>[]): PackedPhrases {
  return packed(branchOf(phrases));
}

function packed({ here, next }: Branch<number>): PackedPhrases {
  const endings = packEndings(here);
  return next.size === 0 ? [endings] : [endings, [...next.keys()], [...next.values()].map(packed)];
}

/** The node of packed phrases; `read` gives a value by its number, when a phrase that has it is first met. */
export function nodeOfPacked<T>(phrases: PackedPhrases, read: (value: number) => T): PhraseNode<T> {
  return { unfold: (node) => unfoldPacked(node, phrases, read), endings: null, next: null };
}

function unfoldPacked<T>(
  node: PhraseNode<T>,
  [endings, words, below]: PackedPhrases,
  read: (value: number) => T,
): void {
  if (endings.length > 0) node.endings = endingsOf(unpackEndings(endings), read);
  if (!words || !below) return;
  node.next = new Map<string, PhraseNode<T>>();
  for (let i = 0; i < words.length; i++) {
    const [word, phrases] = [words[i], below[i]];
    if (word !== undefined && phrases) node.next.set(word, nodeOfPacked(phrases, read));
  }
}
