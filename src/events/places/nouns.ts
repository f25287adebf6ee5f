import type { Token } from '../../text/document.ts';
import { PLACE_NOUNS, type PlaceNoun } from './place-words.ts';

/** A noun of place read from tokens. */
export interface ReadNoun extends PlaceNoun {
  /** In tokens. */
  readonly length: number;
  readonly plural: boolean;
  /** Whether it is written with a capital, as part of a name. */
  readonly capital: boolean;
}

/** Reads nouns of place; made once a document. */
export type NounReader = (tokens: readonly Token[], at: number) => ReadNoun | null;

/** A reader of the nouns of place: "district", "Air Base", "provinces", "refugee camp". */
export function nounReader(): NounReader {
  const nouns = new Map(PLACE_NOUNS);
  const openers = new Set(PLACE_NOUNS.flatMap(([words]) => (words.includes('_') ? [words.split('_')[0]] : [])));
  return (tokens, at) => {
    const first = tokens[at];
    if (!first) return null;
    const second = openers.has(first.norm) ? tokens[at + 1] : undefined;
    const pair = second ? nouns.get(`${first.norm}_${second.norm}`) : undefined;
    if (pair) return { ...pair, length: 2, plural: false, capital: isCapital(first) };
    const single = nouns.get(first.norm);
    if (single) return { ...single, length: 1, plural: false, capital: isCapital(first) };
    const plural = first.norm.endsWith('ies')
      ? nouns.get(`${first.norm.slice(0, -3)}y`)
      : first.norm.endsWith('s') && nouns.get(first.norm.slice(0, -1));
    return plural ? { ...plural, length: 1, plural: true, capital: isCapital(first) } : null;
  };
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^['’‘ʻ]?\p{Lu}/u.test(token.text);
}
