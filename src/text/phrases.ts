import type { Token } from './document.ts';
import { normOf } from './norm.ts';

/** Phrases to be found in tokens, as a trie of word norms. Built once, then only read. */
export interface PhraseIndex<T> {
  readonly root: ReadonlyMap<string, PhraseNode<T>>;
}

interface PhraseNode<T> {
  next: Map<string, PhraseNode<T>> | null;
  endings: { readonly value: T; readonly shape: string }[] | null;
}

/** The longest phrase found at a token: every value listed for it, and the number of tokens it covers. */
export interface PhraseMatch<T> {
  readonly values: readonly T[];
  readonly length: number;
}

const WORDS = /'s(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}]+)*\.?|&/gu;

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * An index of phrases. Words are compared by norm; hyphens and full stops do not count. A word with a capital in the phrase needs
 * one in the text; a word all in capitals of up to five letters ("US", "IS") needs capitals throughout.
 */
export function buildPhraseIndex<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const root = new Map<string, PhraseNode<T>>();
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase);
    if (words.length === 0) continue;
    let level = root;
    let node: PhraseNode<T> | null = null;
    let shape = '';
    for (const word of words) {
      if (node) level = node.next ??= new Map();
      const norm = normOf(word);
      const known: PhraseNode<T> | undefined = level.get(norm);
      node = known ?? { next: null, endings: null };
      if (!known) level.set(norm, node);
      shape += shapeOf(word);
    }
    if (node) (node.endings ??= []).push({ value, shape });
  }
  return { root };
}

/** The words of a phrase, cut as the tagger cuts text. */
function wordsOf(phrase: string): readonly string[] {
  return PLAIN.test(phrase) ? phrase.split(' ') : (phrase.replaceAll('’', "'").match(WORDS) ?? []);
}

/** The longest phrase of the index that begins at `tokens[at]`; null where none does. */
export function matchPhrase<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number): PhraseMatch<T> | null {
  let level: ReadonlyMap<string, PhraseNode<T>> | null = index.root;
  let best: PhraseMatch<T> | null = null;
  const used: Token[] = [];
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !level) break;
    if (i > at && (token.norm === '-' || token.norm === '')) continue;
    const node = level.get(token.norm);
    if (!node) break;
    used.push(token);
    if (node.endings) {
      const values = node.endings.filter((ending) => fits(ending.shape, used)).map((ending) => ending.value);
      if (values.length > 0) best = { values, length: i - at + 1 };
    }
    level = node.next;
  }
  return best;
}

/** 'A' all capitals (two to five letters), 'C' begins with a capital, 'l' anything. */
function shapeOf(word: string): string {
  const letters = word.replaceAll('.', '');
  if (/^\p{Lu}{2,5}$/u.test(letters)) return 'A';
  return /^\p{Lu}/u.test(letters) ? 'C' : 'l';
}

function fits(shape: string, tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    if (shape[i] === 'A' && text !== text.toUpperCase()) return false;
    if (shape[i] === 'C' && !/^\p{Lu}/u.test(text)) return false;
  }
  return true;
}
