import { normOf } from './norm.ts';

const WORDS = /'s(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}]+)*\.?|&/gu;

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The words of a phrase, cut as the tagger cuts text. */
export function wordsOfPhrase(phrase: string): readonly string[] {
  return PLAIN.test(phrase) ? phrase.split(' ') : (phrase.replaceAll('’', "'").match(WORDS) ?? []);
}

const PLAIN_FIRST = /[A-Za-z0-9]+(?=[ -]|$)/y;

/** The norm of the word that a phrase begins with; null where it has no word. */
export function firstNormOf(phrase: string): string | null {
  PLAIN_FIRST.lastIndex = 0;
  if (PLAIN_FIRST.test(phrase)) return phrase.slice(0, PLAIN_FIRST.lastIndex).toLowerCase();
  const [first] = wordsOfPhrase(phrase);
  return first === undefined ? null : normOf(first);
}
