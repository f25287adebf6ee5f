import type { Token } from './document.ts';
import { normOf } from './norm.ts';
import { fits, shapeOf } from './phrase-shapes.ts';
import { wordsOfPhrase } from './phrase-words.ts';

/** A phrase and what it stands for. */
export type Phrase<T> = readonly [phrase: string, value: T];

/** The phrases that begin with the same words. */
export interface PhraseNode<T> {
  /** Puts phrases into the two others, at the first look at them; null once they are there. */
  unfold: ((node: PhraseNode<T>) => void) | null;
  /** Those that end here. */
  endings: Endings<T> | null;
  /** Those that go on, by the norm of their next word. */
  next: Map<string, PhraseNode<T>> | null;
}

/** Phrases of the same words. */
export interface Endings<T> {
  /** The shapes that they have, each once. */
  readonly shapes: readonly string[];
  /** The values of the phrases of some shapes, in the order in which the phrases were given. */
  readonly valuesOf: (shapes: readonly string[]) => readonly T[];
  /** The same as they were asked for before; the key has a sign for each shape. */
  readonly known: Map<string, readonly T[]>;
}

/** The node of phrases that begin with one word; they are taken apart when first looked at. */
export function nodeOfPhrases<T>(phrases: readonly Phrase<T>[]): PhraseNode<T> {
  return { unfold: (node) => unfoldPhrases(node, phrases), endings: null, next: null };
}

function unfoldPhrases<T>(first: PhraseNode<T>, phrases: readonly Phrase<T>[]): void {
  const ending = new Map<PhraseNode<T>, { readonly shape: string; readonly value: T }[]>();
  for (const [phrase, value] of phrases) {
    const words = wordsOfPhrase(phrase);
    let node = first;
    for (let i = 1; i < words.length; i++) {
      const next = (node.next ??= new Map<string, PhraseNode<T>>());
      const norm = normOf(words[i] ?? '');
      const known = next.get(norm) ?? { unfold: null, endings: null, next: null };
      next.set(norm, known);
      node = known;
    }
    const here = ending.get(node);
    const one = { shape: shapeOf(words), value };
    if (here) here.push(one);
    else ending.set(node, [one]);
  }
  for (const [node, here] of ending) {
    node.endings = {
      shapes: [...new Set(here.map(({ shape }) => shape))],
      valuesOf: (shapes) => here.flatMap(({ shape, value }) => (shapes.includes(shape) ? [value] : [])),
      known: new Map(),
    };
  }
}

/** The values of the phrases whose capitals fit the words from `tokens[at]` on, one and the same list for the same shapes; null where none does. */
export function fittingValues<T>(
  { shapes, valuesOf, known }: Endings<T>,
  tokens: readonly Token[],
  at: number,
): readonly T[] | null {
  let key = '';
  let isNone = true;
  for (let i = 0; i < shapes.length; i++) {
    const isFit = fits(shapes[i] ?? '', tokens, at);
    key += isFit ? '+' : '-';
    if (isFit) isNone = false;
  }
  if (isNone) return null;
  const before = known.get(key);
  if (before) return before;
  const values = valuesOf(shapes.filter((_, i) => key[i] === '+'));
  known.set(key, values);
  return values;
}
