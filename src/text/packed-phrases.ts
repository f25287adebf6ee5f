import { normOf } from './norm.ts';
import { shapeOf } from './phrase-shapes.ts';
import type { Endings, Phrase, PhraseNode } from './phrase-tree.ts';
import { wordsOfPhrase } from './phrase-words.ts';

/**
 * Phrases that begin with the same words, as plain data: the numbers of the values of those that end here, each shape before the values
 * that have it; the norms of the next words of those that go on, and what follows each.
 */
export type PackedPhrases = readonly [
  endings: readonly (string | number)[],
  words?: readonly string[],
  below?: readonly PackedPhrases[],
];

interface Unpacked {
  readonly endings: (string | number)[];
  shape: string | null;
  readonly next: Map<string, Unpacked>;
}

/** Packs phrases that begin with one word, each with the number of its value. */
export function packPhrases(phrases: readonly Phrase<number>[]): PackedPhrases {
  const first: Unpacked = { endings: [], shape: null, next: new Map() };
  for (const [phrase, value] of phrases) {
    const words = wordsOfPhrase(phrase);
    let node = first;
    for (const word of words.slice(1)) {
      const norm = normOf(word);
      const next = node.next.get(norm) ?? { endings: [], shape: null, next: new Map() };
      node.next.set(norm, next);
      node = next;
    }
    const shape = shapeOf(words);
    if (shape !== node.shape) node.endings.push(shape);
    node.endings.push(value);
    node.shape = shape;
  }
  return packed(first);
}

function packed({ endings, next }: Unpacked): PackedPhrases {
  return next.size === 0 ? [endings] : [endings, [...next.keys()], [...next.values()].map(packed)];
}

/** Whether one of the phrases may begin with a small letter. */
export function mayBeginSmall([endings, , below = []]: PackedPhrases): boolean {
  return (
    endings.some((entry) => entry === '' || (typeof entry === 'string' && entry.startsWith('l'))) ||
    below.some(mayBeginSmall)
  );
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
  if (endings.length > 0) node.endings = endingsOf(endings, read);
  if (!words || !below) return;
  node.next = new Map<string, PhraseNode<T>>();
  for (let i = 0; i < words.length; i++) {
    const [word, phrases] = [words[i], below[i]];
    if (word !== undefined && phrases) node.next.set(word, nodeOfPacked(phrases, read));
  }
}

function endingsOf<T>(endings: readonly (string | number)[], read: (value: number) => T): Endings<T> {
  const shapes = endings.filter((entry) => typeof entry === 'string');
  const valuesOf = (fitting: readonly string[]): readonly T[] => {
    const values: T[] = [];
    let isFit = false;
    for (const entry of endings) {
      if (typeof entry === 'string') isFit = fitting.includes(entry);
      else if (isFit) values.push(read(entry));
    }
    return values;
  };
  return { shapes: shapes.length === 1 ? shapes : [...new Set(shapes)], valuesOf, known: new Map() };
}
