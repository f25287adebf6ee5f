import type { Token } from '../../text/document.ts';

/** The norms of the words that may tell a happening: "may" the verb is left out, May the month is one. */
export function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { norm, pos } of tokens) if (norm !== 'may' || pos !== 'AUX') words.push(norm);
  return words;
}
