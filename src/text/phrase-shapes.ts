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
    const letters = word.replaceAll('.', '');
    shape += ALL_CAPITALS.test(letters) ? 'A' : beginsWithCapital(letters) ? 'C' : 'l';
    if (!shape.endsWith('l')) asked = shape.length;
  }
  return shape.slice(0, asked);
}

/** Whether the words from `tokens[at]` on, marks that do not count passed over, have the capitals that the shape asks for. */
export function fits(shape: string, tokens: readonly Token[], at: number): boolean {
  let i = at;
  for (let word = 0; word < shape.length; word++) {
    while (i > at && isUncounted(tokens[i])) i++;
    const text = tokens[i]?.text ?? '';
    const want = shape.charAt(word);
    if (want === 'A' && text !== text.toUpperCase()) return false;
    if (want === 'C' && !beginsWithCapital(text)) return false;
    i++;
  }
  return true;
}

/** Marks between the words of a phrase that do not count: hyphens, and the apostrophe of "Workers' Party". */
const UNCOUNTED: ReadonlySet<string> = new Set(['-', "'", '’']);

/** Whether a token is a mark that does not count between the words of a phrase. */
export function isUncounted(token: Token | undefined): boolean {
  return token !== undefined && token.norm.length === 1 && UNCOUNTED.has(token.norm);
}
