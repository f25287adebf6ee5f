import type { Token } from '../../text/document.ts';

/** The norms of the words that may tell a happening: "may" the verb is left out, May the month is one. */
export function tellingNorms(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { norm, pos } of tokens) if (norm !== 'may' || pos !== 'AUX') words.push(norm);
  return words;
}

/** A line without words. */
const NOTHING = '  ';

/** Norms of words as one line with a space around each, hyphens left out: what needles are looked for in. */
export function wordsLine(norms: readonly string[]): string {
  let line = ' ';
  for (let i = 0; i < norms.length; i++) if (norms[i] !== '-') line += `${norms[i] ?? ''} `;
  return line === ' ' ? NOTHING : line;
}
