import type { Sentence } from '../text/document.ts';
import { tellingWords, timeWords } from './words/lexicon.ts';

/** Whether a sentence can hold a time expression at all: a digit, or a word that speaks of time. One walk over its tokens. */
export function mayHoldTime(sentence: Sentence): boolean {
  const words = timeWords();
  return sentence.tokens.some((token) => tellsTime(token.norm, words));
}

const SILENT: ReadonlySet<string> = new Set([
  'the',
  'a',
  'of',
  'in',
  'on',
  'at',
  'and',
  'or',
  'from',
  'to',
  'between',
  'by',
  'for',
  'this',
  'that',
  'those',
  'same',
  'more',
  'era',
  'per',
  'few',
  'half',
  'long',
  'off',
]);

function tellsTime(norm: string, words: ReadonlyMap<string, readonly { readonly kind: string }[]>): boolean {
  const code = norm.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  const kind = words.get(norm)?.[0]?.kind;
  if (kind !== undefined) return !SILENT.has(kind);
  return (norm.includes('-') && norm.length > 3) || tellingWords().has(norm);
}
