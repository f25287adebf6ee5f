import type { Token } from '../../text/document.ts';
import { remembering } from '../../text/memory.ts';

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

/** Words of a text. */
export interface WordSet {
  /** Whether one of them is the word, or begins with it where it is open (`step*`). */
  readonly mayHold: (word: string) => boolean;
}

/** The norms of a text's words, to be asked for words and beginnings of words. */
export function wordSetOf(norms: Iterable<string>): WordSet {
  const whole = new Set(norms);
  let sorted: readonly string[] | null = null;
  const isBeginning = remembering((word: string): boolean => {
    const beginning = word.slice(0, -1);
    sorted ??= [...whole].toSorted();
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(beginning) ?? false;
  });
  return { mayHold: (word) => (word.charCodeAt(word.length - 1) === STAR ? isBeginning(word) : whole.has(word)) };
}

const STAR = 0x2a;
