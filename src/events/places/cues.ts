import type { Token } from '../../text/document.ts';
import type { Cue } from './candidate.ts';
import { isCapitalNoun, placeNounAt } from './nouns.ts';
import type { PlaceEntry } from '../../knowledge/entries.ts';
import {
  DIRECTIONS,
  PLACE_ADJECTIVES,
  PLACE_VERBS,
  SAYING,
  TITLES,
  WHERE,
  WHITHER,
} from '../../lexicon/place-words.ts';

/** What stands before a name: its cue, whether a preposition of place governs it, and the kinds its noun asks for. */
export interface Before {
  readonly cue: Cue;
  readonly located: boolean;
  readonly kinds: readonly PlaceEntry['kind'][];
  /** The first token of the words of direction and adjectives between preposition and name. */
  readonly from: number;
}

const NO_KINDS: Before['kinds'] = [];
const TOWN: Before['kinds'] = ['town'];

/** Reads backwards from a name at `at`: "in the northern Syrian town of …", "the capital, …", "entered …". */
export function cueBefore(tokens: readonly Token[], at: number): Before {
  let i = at - 1;
  while (i >= 0 && isBetween(tokens[i], tokens, i)) i -= 1;
  const from = i + 1;
  const before = tokens[i];
  if (!before) return { cue: 'bare', located: false, kinds: NO_KINDS, from };
  if (before.norm === 'of' || before.norm === ',' || from === at || before.norm === 'called') {
    const nounAt = before.norm === 'of' || before.norm === ',' ? i - 1 : i;
    const named = before.norm === ',' ? isCapitalNoun(tokens[nounAt]) : readNounBefore(tokens, nounAt);
    if (named === true) return { cue: 'typed', located: isLocated(tokens, nounAt - 1), kinds: TOWN, from };
    if (named) return { cue: 'typed', located: isLocated(tokens, nounAt - 1), kinds: named, from };
  }
  if (WHERE.has(before.norm)) return { cue: 'in', located: true, kinds: NO_KINDS, from };
  if (PLACE_VERBS.has(before.lemma) && before.pos !== 'NOUN')
    return { cue: 'taken', located: false, kinds: NO_KINDS, from };
  if (WHITHER.has(before.norm)) return { cue: 'to', located: true, kinds: NO_KINDS, from };
  return { cue: 'bare', located: false, kinds: NO_KINDS, from };
}

/** Words that may stand between a preposition and the name: "the", "neighbouring", "north", "-", "eastern", "and". */
function isBetween(token: Token | undefined, tokens: readonly Token[], at: number): boolean {
  if (!token) return false;
  if (PLACE_ADJECTIVES.has(token.norm) || DIRECTIONS.has(token.norm)) return true;
  if (token.text !== '-' && token.norm !== 'and') return false;
  return DIRECTIONS.has(tokens[at - 1]?.norm ?? '') && DIRECTIONS.has(tokens[at + 1]?.norm ?? '');
}

/** The kinds of the noun of place that ends at `at`: "the province (of) X", "the port city (of) X"; "the capital (of) X" is a town only without "of". */
function readNounBefore(tokens: readonly Token[], at: number): readonly PlaceEntry['kind'][] | null {
  const token = tokens[at];
  if (!token) return null;
  if (isCapitalNoun(token) && tokens[at + 1]?.norm !== 'of') return TOWN;
  const noun = placeNounAt(tokens, at);
  if (!noun || noun.length !== 1 || noun.capital || noun.partOfName) return null;
  return noun.kinds;
}

/** Whether a preposition of place stands before the noun phrase that ends at `at`, over at most five words: "in the northern Syrian town". */
function isLocated(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 6; i--) {
    const token = tokens[i];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX') return false;
    if (WHERE.has(token.norm) || (WHITHER.has(token.norm) && token.norm !== 'of')) return true;
  }
  return false;
}

/** Whether the words before a name make it a person's: "Mr", "General", "spokesman". */
export function isAfterTitle(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
  return before !== undefined && TITLES.has(before.norm) && before.pos !== 'VERB';
}

/** Whether a name is what says something: followed by a verb of saying. */
export function isSpeaker(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  if (!after || !SAYING.has(after.lemma)) return false;
  return after.pos === 'VERB' || after.norm.endsWith('ed') || after.norm === 'said' || after.norm === 'told';
}
