import type { Token } from './document.ts';
import { beginsWithCapital } from './letters.ts';

const ALL_CAPITALS = /^\p{Lu}{2,5}$/u;

/**
 * The capitals that a phrase asks for: for each of its words 'A' all capitals (two to five letters), 'C' begins with a capital, 'l'
 * anything. At the end, what asks for nothing is left out.
 */
export function shapeOf(words: readonly string[]): string {
  let shape = '';
  let asked = 0;
  for (const word of words) {
    const letters = word.includes('.') ? word.replaceAll('.', '') : word;
    shape += beginsWithCapital(letters) ? (ALL_CAPITALS.test(letters) ? 'A' : 'C') : 'l';
    if (!shape.endsWith('l')) asked = shape.length;
  }
  return shape.slice(0, asked);
}

/** Norms of marks between the words of a phrase that do not count, all of one letter: hyphens, and the apostrophe of "Workers' Party". */
export const UNCOUNTED: ReadonlySet<string> = new Set(['-', "'", '’']);

/** Whether the words from `tokens[at]` on, marks that do not count passed over, have the capitals that the shape asks for. */
export function fits(shape: string, tokens: readonly Token[], at: number): boolean {
  let i = at;
  for (let word = 0; word < shape.length; word++) {
    while (i > at && UNCOUNTED.has(tokens[i]?.norm ?? '')) i++;
    const text = tokens[i]?.text ?? '';
    const want = shape.charAt(word);
    if (want === 'A' && text !== text.toUpperCase()) return false;
    if (want === 'C' && !beginsWithCapital(text)) return false;
    i++;
  }
  return true;
}
