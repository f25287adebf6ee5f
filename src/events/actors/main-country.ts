import type { ActorIndex } from './actor-index.ts';
import type { Found } from '../../model/span.ts';
import type { Place } from '../../model/event.ts';
import { gradeOf } from '../place-grade.ts';
import type { Phrase } from './meaning.ts';
import { entryOf } from './phrase.ts';

/** Counts for the country an article is about: where things happen counts more than who acts. */
export type Votes = Map<string, number>;

const PLACE = 3;
/** A town or province. */
const TOWN = 2;
/** Who acts, or a capital, which is as often a dateline. */
const ACTOR = 1;

/** Adds what one phrase says of the country: a country as a place, a state's body, a group at home in one country. */
export function vote(index: ActorIndex, votes: Votes, phrase: Phrase): void {
  const entry = entryOf(index, phrase.meaning);
  const country = entry?.countries.length === 1 ? entry.countries[0] : undefined;
  const state = country === undefined ? undefined : index.stateOf.get(country);
  if (state === undefined || entry?.kind === 'media') return;
  votes.set(state, (votes.get(state) ?? 0) + (phrase.rule === 'place' ? PLACE : ACTOR));
}

/** Adds what a town or province says of the country, unless it only heads the report. */
export function voteOfPlace({ stateOf }: ActorIndex, votes: Votes, place: Found<Place>): void {
  const { country } = place.value;
  const state = country === null ? undefined : stateOf.get(country);
  if (state === undefined || gradeOf(place) === 0 || place.rule.endsWith('-dateline')) return;
  votes.set(state, (votes.get(state) ?? 0) + TOWN);
}

/** The id of the state with most votes, the first named among equals; null where none was named. */
export function mainState(votes: Votes): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [state, count] of votes) {
    if (count > most) [best, most] = [state, count];
  }
  return best;
}
