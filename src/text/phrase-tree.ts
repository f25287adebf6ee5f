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

/** A phrase's value and the capitals that it asks for. */
export interface Shaped<T> {
  readonly shape: string;
  readonly value: T;
}

/** Phrases that begin with the same words, taken apart: those that end here, and those that go on, by the norm of their next word. */
export interface Branch<T> {
  readonly here: readonly Shaped<T>[];
  readonly next: ReadonlyMap<string, Branch<T>>;
}

/** Takes phrases apart that begin with one word. */
export function branchOf<T>(phrases: Iterable<Phrase<T>>): Branch<T> {
  const first = emptyBranch<T>();
  for (const [phrase, value] of phrases) {
    const words = wordsOfPhrase(phrase);
    let branch = first;
    for (let i = 1; i < words.length; i++) {
      const norm = normOf(words[i] ?? '');
      const next = branch.next.get(norm) ?? emptyBranch<T>();
      branch.next.set(norm, next);
      branch = next;
    }
    branch.here.push({ shape: shapeOf(words), value });
  }
  return first;
}

interface GrowingBranch<T> extends Branch<T> {
  readonly here: Shaped<T>[];
  readonly next: Map<string, GrowingBranch<T>>;
}

function emptyBranch<T>(): GrowingBranch<T> {
  return { here: [], next: new Map() };
}

/** The node of phrases that begin with one word; they are taken apart when first looked at. */
export function nodeOfPhrases<T>(phrases: readonly Phrase<T>[]): PhraseNode<T> {
  return { unfold: (node) => grow(node, branchOf(phrases)), endings: null, next: null };
}

function grow<T>(node: PhraseNode<T>, { here, next }: Branch<T>): void {
  if (here.length > 0) node.endings = endingsOf(here, (value) => value);
  if (next.size === 0) return;
  node.next = new Map<string, PhraseNode<T>>();
  for (const [norm, branch] of next)
    node.next.set(norm, { unfold: (below) => grow(below, branch), endings: null, next: null });
}

/** A node whose phrases are taken apart. */
export function unfolded<T>(node: PhraseNode<T>): PhraseNode<T> {
  node.unfold?.(node);
  node.unfold = null;
  return node;
}

/** The node of the phrases of two nodes that begin with the same words; values of the first come first. */
export function joinedNodes<T>(first: PhraseNode<T>, second: PhraseNode<T>): PhraseNode<T> {
  const unfold = (node: PhraseNode<T>): void => {
    const [one, other] = [unfolded(first), unfolded(second)];
    node.endings =
      one.endings && other.endings ? joinedEndings(one.endings, other.endings) : (one.endings ?? other.endings);
    node.next = one.next && other.next ? new Map(one.next) : (one.next ?? other.next);
    if (!one.next || !other.next || !node.next) return;
    for (const [norm, below] of other.next) {
      const known = one.next.get(norm);
      node.next.set(norm, known ? joinedNodes(known, below) : below);
    }
  };
  return { unfold, endings: null, next: null };
}

function joinedEndings<T>(first: Endings<T>, second: Endings<T>): Endings<T> {
  return {
    shapes: [...new Set([...first.shapes, ...second.shapes])],
    valuesOf: (shapes) => [...first.valuesOf(shapes), ...second.valuesOf(shapes)],
    known: new Map(),
  };
}

/** Phrases that end at one node; `read` gives what a value stands for when it is asked for. */
export function endingsOf<T, V>(here: readonly Shaped<V>[], read: (value: V) => T): Endings<T> {
  return {
    shapes: [...new Set(here.map(({ shape }) => shape))],
    valuesOf(shapes) {
      const values: T[] = [];
      for (let i = 0; i < here.length; i++) {
        const phrase = here[i];
        if (phrase && shapes.includes(phrase.shape)) values.push(read(phrase.value));
      }
      return values;
    },
    known: new Map(),
  };
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
