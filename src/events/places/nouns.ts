import { beginsWithCapital } from '../../text/letters.ts';
import type { Token } from '../../text/document.ts';
import { PLACE_NOUNS, type PlaceNoun } from '../../lexicon/place-words.ts';

/** A noun of place read from tokens. */
export interface ReadNoun extends PlaceNoun {
  /** In tokens. */
  readonly length: number;
  readonly plural: boolean;
  /** Whether it is written with a capital, as part of a name. */
  readonly capital: boolean;
}

const NOUNS: ReadonlyMap<string, PlaceNoun> = new Map(PLACE_NOUNS);
/** First words of nouns of two words. */
const PAIR_OPENERS: ReadonlySet<string> = new Set(
  [...NOUNS.keys()].flatMap((words) => /^(.+)_/.exec(words)?.[1] ?? []),
);

/** The noun of place at a token: "district", "Air Base", "provinces", "refugee camp"; null where none begins there. */
export function placeNounAt(tokens: readonly Token[], at: number): ReadNoun | null {
  const first = tokens[at];
  if (!first) return null;
  const { norm } = first;
  // "the Karev front" is a place, "the Red Lantern Front" is not.
  if (norm === 'front' && isCapital(first)) return null;
  const second = PAIR_OPENERS.has(norm) ? tokens[at + 1] : undefined;
  const pair = second ? NOUNS.get(`${norm}_${second.norm}`) : undefined;
  if (pair) return readNoun(pair, 2, false, first);
  const single = NOUNS.get(norm);
  if (single) return readNoun(single, 1, false, first);
  if (!norm.endsWith('s')) return null;
  const plural = NOUNS.get(norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.slice(0, -1));
  return plural ? readNoun(plural, 1, true, first) : null;
}

function readNoun({ kinds, partOfName }: PlaceNoun, length: number, plural: boolean, first: Token): ReadNoun {
  return { kinds, partOfName, length, plural, capital: isCapital(first) };
}

/** Whether a token is the word for the first town of a country. */
export function isCapitalNoun(token: Token | undefined): boolean {
  return token?.norm === 'capital';
}

const MARKED = /^[’‘ʻ]\p{Lu}/u;

/** Whether a token begins with a capital letter, a curly apostrophe or a reversed one before it or not ("‘Ayn"). */
export function isCapital(token: Token): boolean {
  return beginsWithCapital(token.text) || (token.text.charCodeAt(0) >= 128 && MARKED.test(token.text));
}

/** The last noun of place written with a capital inside a run ("Baghdad International Airport", "Rukha District"). */
export function nounInRun(
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly noun: ReadNoun; readonly at: number } | null {
  for (let i = end - 1; i > at; i--) {
    const noun = placeNounAt(tokens, i);
    if (!noun || noun.plural || i + noun.length > end) continue;
    const wider = placeNounAt(tokens, i - 1);
    if (wider?.length === 2 && i - 1 > at) return { noun: wider, at: i - 1 };
    return { noun, at: i };
  }
  return null;
}
