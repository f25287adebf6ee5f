import { NOMINAL_ADJECTIVES } from '../../lexicon/clause-words.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../text/document.ts';

/** A half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const FINITE_AUXILIARIES: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will']);

/** Whether a noun, name, pronoun or number stands in the range; relative pronouns do not count. */
export function hasNoun(tokens: readonly Token[], range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || NOMINAL_ADJECTIVES.has(norm)) return true;
    // "fighting was heavy": an act can be a subject.
    if (pos === 'VERB' && norm.endsWith('ing') && FINITE_AUXILIARIES.has(tokens[i + 1]?.norm ?? '')) return true;
    // "the military said": what an article opens and the range closes is a noun, whatever the tagger says.
    if (pos === 'ADJ' && i + 1 === range.to && /^(?:the|an?)$/.test(tokens[i - 1]?.norm ?? '')) return true;
    if (pos === 'PRON' && !/^(?:who|which|that|whom|whose|its|his|her|their|our)$/.test(norm)) return true;
  }
  return false;
}

const PHRASE_WORDS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/** Where the run of nouns and what leads up to them begins that ends before `end`; no further back than `least`. */
export function nounPhraseStart(tokens: readonly Token[], end: number, least: number): number {
  let from = end;
  while (from > least) {
    const { pos, norm } = tokens[from - 1] ?? { pos: 'PUNCT', norm: '' };
    if (!PHRASE_WORDS.has(pos) && norm !== '-' && norm !== "'s") break;
    from--;
  }
  return from;
}

/** The index of the token that an offset lies in or before; the number of tokens behind the last. */
export function indexOf(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that lie within a stretch of text. */
export function tokensWithin(tokens: readonly Token[], { start, end }: Span): TokenRange {
  let from = indexOf(tokens, start);
  if ((tokens[from]?.start ?? start) < start) from++;
  return { from, to: indexOf(tokens, end) };
}

/** The index of the first token, from one index up to another (half-open), that is one of some words; -1 where none is. */
export function findWord(tokens: readonly Token[], words: ReadonlySet<string>, from: number, to: number): number {
  for (let i = from; i < to && i < tokens.length; i++) if (words.has(tokens[i]?.norm ?? '')) return i;
  return -1;
}

/** Whether one of some words stands from one token index up to another (half-open). */
export function holdsWord(tokens: readonly Token[], words: ReadonlySet<string>, from: number, to: number): boolean {
  return findWord(tokens, words, from, to) >= 0;
}

/** The index of the first token of a norm, from one index up to another (half-open); -1 where none is. */
export function findNorm(tokens: readonly Token[], norm: string, from: number, to: number): number {
  for (let i = from; i < to && i < tokens.length; i++) if (tokens[i]?.norm === norm) return i;
  return -1;
}

/** Whether a token is a noun or a name. */
export function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}
