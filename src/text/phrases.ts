import type { Token } from './document.ts';
import { remembering } from './memory.ts';
import { UNCOUNTED } from './phrase-shapes.ts';
import { fittingValues, joinedNodes, nodeOfPhrases, type Phrase, type PhraseNode, unfolded } from './phrase-tree.ts';
import { firstNormOf } from './phrase-words.ts';

/** Phrases to be found in tokens, by their first word. */
export interface PhraseIndex<T> {
  /** The phrases that begin with the word of this norm; null where none does. Always the same for the same norm. */
  readonly openingOf: (norm: string) => PhraseNode<T> | null;
}

/** The longest phrase found at a token: every value listed for it, and the number of tokens it covers. */
export interface PhraseMatch<T> {
  /** One and the same list wherever the phrase stands with the same capitals. */
  readonly values: readonly T[];
  readonly length: number;
}

/**
 * An index of phrases. Words are compared by norm; hyphens and full stops do not count. A word with a capital in the phrase needs
 * one in the text; a word all in capitals of up to five letters ("US", "IS") needs capitals throughout. `more` gives the further phrases
 * that begin with the word of a norm, asked for when a text first holds it; null for none.
 */
export function buildPhraseIndex<T>(
  entries: Iterable<Phrase<T>>,
  more: ((norm: string) => PhraseNode<T> | null) | null = null,
): PhraseIndex<T> {
  const phrases = new Map<string, Phrase<T>[]>();
  for (const entry of entries) {
    const norm = firstNormOf(entry[0]);
    if (norm === null) continue;
    const known = phrases.get(norm);
    if (known) known.push(entry);
    else phrases.set(norm, [entry]);
  }
  if (more) {
    const openingOf = remembering((norm: string) => {
      const own = phrases.get(norm);
      const others = more(norm);
      return own ? (others ? joinedNodes(nodeOfPhrases(own), others) : nodeOfPhrases(own)) : others;
    });
    return { openingOf };
  }
  const openings = new Map([...phrases].map(([norm, all]) => [norm, nodeOfPhrases(all)]));
  return { openingOf: (norm) => openings.get(norm) ?? null };
}

/** The longest phrase of the index that begins at `tokens[at]`; null where none does. */
export function matchPhrase<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number): PhraseMatch<T> | null {
  const opening = index.openingOf(tokens[at]?.norm ?? '');
  return opening && matchFrom(opening, tokens, at);
}

/** The longest of the phrases that begin with the word of `tokens[at]`; null where none does. */
export function matchFrom<T>(opening: PhraseNode<T>, tokens: readonly Token[], at: number): PhraseMatch<T> | null {
  let node: PhraseNode<T> | undefined = opening;
  let values: readonly T[] | null = null;
  let length = 0;
  let i = at;
  while (node) {
    const { endings, next }: PhraseNode<T> = node.unfold ? unfolded(node) : node;
    const found = endings && fittingValues(endings, tokens, at);
    if (found) {
      values = found;
      length = i - at + 1;
    }
    if (!next) break;
    let token = tokens[++i];
    while (token && token.norm.length === 1 && UNCOUNTED.has(token.norm)) token = tokens[++i];
    node = token && next.get(token.norm);
  }
  return values && { values, length };
}
