import type { PhraseFound } from './evidence.ts';

/** The span of a phrase found. */
export function spanOfPhrase<T>(found: PhraseFound<T>): { readonly start: number; readonly end: number } {
  return { start: found.tokens[found.at]?.start ?? 0, end: found.tokens[found.at + found.length - 1]?.end ?? 0 };
}
