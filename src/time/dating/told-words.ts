import type { Token } from '../../text/document.ts';

/** Whether a word may tell a happening: "may" the verb does not, May the month does. */
export function mayTell({ norm, pos }: Pick<Token, 'norm' | 'pos'>): boolean {
  return norm !== 'may' || pos !== 'AUX';
}

/** The norms of the words that may tell a happening. */
export function tellingNorms(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const token of tokens) if (mayTell(token)) words.push(token.norm);
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
