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
  const first = tokens[at];
  let node = first && index.root.get(first.norm);
  let best: PhraseMatch<T> | null = null;
  let i = at;
  while (node) {
    const { endings, next } = node;
    if (endings) {
      const fitting = endings.filter((ending) => fits(ending.shape, tokens, at));
      if (fitting.length > 0) best = { values: fitting.map((ending) => ending.value), length: i - at + 1 };
    }
    if (!next) break;
    do i++;
    while (tokens[i]?.norm === '-');
    const token = tokens[i];
    node = token && next.get(token.norm);
  }
  return best;
}

/** 'A' all capitals (two to five letters), 'C' begins with a capital, 'l' anything. */
function shapeOf(word: string): string {
  const letters = word.replaceAll('.', '');
  if (/^\p{Lu}{2,5}$/u.test(letters)) return 'A';
  return /^\p{Lu}/u.test(letters) ? 'C' : 'l';
}

/** Whether the words from `tokens[at]` on, hyphens passed over, have the capitals that the shape asks for. */
function fits(shape: string, tokens: readonly Token[], at: number): boolean {
  let i = at;
  for (let word = 0; word < shape.length; word++, i++) {
    while (word > 0 && tokens[i]?.norm === '-') i++;
    const text = tokens[i]?.text ?? '';
    if (shape[word] === 'A' && text !== text.toUpperCase()) return false;
    if (shape[word] === 'C' && !isCapital(text)) return false;
  }
  return true;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
