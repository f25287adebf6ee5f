import { beginsWithCapital } from './letters.ts';
import type { Token } from './document.ts';
import { remembering } from './memory.ts';
import { normOf } from './norm.ts';

/** Phrases to be found in tokens, by their first word. The trie below a first word grows when a text first holds that word. */
export interface PhraseIndex<T> {
  /** The phrases that begin with the word of this norm; null where none does. Always the same for the same norm. */
  readonly openingOf: (norm: string) => PhraseOpening<T> | null;
}

/** The phrases that begin with one word. */
export interface PhraseOpening<T> {
  waiting: (readonly [phrase: string, value: T])[] | null;
  node: PhraseNode<T> | null;
}

interface PhraseNode<T> {
  next: Map<string, PhraseNode<T>> | null;
  endings: Ending<T>[] | null;
}

interface Ending<T> {
  readonly value: T;
  readonly shape: string;
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
 * one in the text; a word all in capitals of up to five letters ("US", "IS") needs capitals throughout. `more` gives further phrases,
 * asked for when a text first holds their first word.
 */
export function buildPhraseIndex<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  more: ((norm: string) => readonly (readonly [phrase: string, value: T])[]) | null = null,
): PhraseIndex<T> {
  const root = new Map<string, PhraseOpening<T>>();
  for (const entry of entries) {
    const norm = firstNormOf(entry[0]);
    if (norm === null) continue;
    const opening = root.get(norm);
    if (opening) opening.waiting?.push(entry);
    else root.set(norm, openingWith([entry]));
  }
  if (!more) return { openingOf: (norm) => root.get(norm) ?? null };
  return {
    openingOf: remembering((norm) => {
      const known = root.get(norm) ?? null;
      const further = more(norm);
      if (further.length === 0) return known;
      return openingWith([...(known?.waiting ?? []), ...further]);
    }),
  };
}

/** The opening of phrases that begin with one and the same word. */
export function openingWith<T>(phrases: (readonly [phrase: string, value: T])[]): PhraseOpening<T> {
  return { waiting: phrases, node: null };
}

/** The trie below a first word, with the phrases that wait there. */
function unfolded<T>(opening: PhraseOpening<T>): PhraseNode<T> {
  const top = (opening.node ??= { next: null, endings: null });
  for (const [phrase, value] of opening.waiting ?? []) {
    let node = top;
    let shape = '';
    wordsOf(phrase).forEach((word, i) => {
      if (i > 0) {
        const next = (node.next ??= new Map<string, PhraseNode<T>>());
        const norm = normOf(word);
        const known = next.get(norm) ?? { next: null, endings: null };
        next.set(norm, known);
        node = known;
      }
      shape += shapeOf(word);
    });
    (node.endings ??= []).push({ value, shape });
  }
  opening.waiting = null;
  return top;
}

const PLAIN_FIRST = /[A-Za-z0-9]+(?=[ -]|$)/y;

/** The norm of the word that a phrase begins with; null where it has no word. */
export function firstNormOf(phrase: string): string | null {
  PLAIN_FIRST.lastIndex = 0;
  if (PLAIN_FIRST.test(phrase)) return phrase.slice(0, PLAIN_FIRST.lastIndex).toLowerCase();
  const [first] = wordsOf(phrase);
  return first === undefined ? null : normOf(first);
}

/** The words of a phrase, cut as the tagger cuts text. */
function wordsOf(phrase: string): readonly string[] {
  return PLAIN.test(phrase) ? phrase.split(' ') : (phrase.replaceAll('’', "'").match(WORDS) ?? []);
}

/** Marks between the words of a phrase that do not count: hyphens, and the apostrophe of "Workers' Party". */
const UNCOUNTED: ReadonlySet<string> = new Set(['-', "'", '’']);

/** The longest phrase of the index that begins at `tokens[at]`; null where none does. */
export function matchPhrase<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number): PhraseMatch<T> | null {
  const opening = index.openingOf(tokens[at]?.norm ?? '');
  if (!opening) return null;
  let node: PhraseNode<T> | undefined = opening.node ?? unfolded(opening);
  let best: PhraseMatch<T> | null = null;
  let i = at;
  while (node) {
    const { endings, next }: PhraseNode<T> = node;
    if (endings) {
      const values = fittingValues(endings, tokens, at);
      if (values) best = { values, length: i - at + 1 };
    }
    if (!next) break;
    do i++;
    while (UNCOUNTED.has(tokens[i]?.norm ?? ''));
    const token = tokens[i];
    node = token && next.get(token.norm);
  }
  return best;
}

/** The values of the phrases whose capitals fit; null where none does. */
function fittingValues<T>(endings: readonly Ending<T>[], tokens: readonly Token[], at: number): T[] | null {
  let values: T[] | null = null;
  for (const { value, shape } of endings) {
    if (fits(shape, tokens, at)) (values ??= []).push(value);
  }
  return values;
}

const ALL_CAPITALS = /^\p{Lu}{2,5}$/u;

/** 'A' all capitals (two to five letters), 'C' begins with a capital, 'l' anything. */
function shapeOf(word: string): string {
  const letters = word.replaceAll('.', '');
  if (ALL_CAPITALS.test(letters)) return 'A';
  return beginsWithCapital(letters) ? 'C' : 'l';
}

/** Whether the words from `tokens[at]` on, marks that do not count passed over, have the capitals that the shape asks for. */
function fits(shape: string, tokens: readonly Token[], at: number): boolean {
  let i = at;
  for (const want of shape) {
    while (i > at && UNCOUNTED.has(tokens[i]?.norm ?? '')) i++;
    const text = tokens[i]?.text ?? '';
    if (want === 'A' && text !== text.toUpperCase()) return false;
    if (want === 'C' && !beginsWithCapital(text)) return false;
    i++;
  }
  return true;
}
