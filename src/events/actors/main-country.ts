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
  if (entry?.countries.length !== 1 || entry.kind === 'media') return;
  const state = index.stateOf.get(entry.countries[0] ?? '');
  if (state === undefined) return;
  votes.set(state, (votes.get(state) ?? 0) + (phrase.rule === 'place' ? PLACE : ACTOR));
}

/** The id of the state where it takes place, by the votes and the towns and provinces named, those left out that only head the report; null where no state was named. */
export function groundState(
  { stateOf }: ActorIndex,
  votes: ReadonlyMap<string, number>,
  places: readonly Found<Place>[],
): string | null {
  // Where no state is spoken of at all, "the police" stay as bare as they are written.
  if (votes.size === 0) return null;
  const all: Votes = new Map(votes);
  for (const place of places) {
    const { country } = place.value;
    const state = country === null ? undefined : stateOf.get(country);
    if (state === undefined || gradeOf(place) === 0 || place.rule.endsWith('-dateline')) continue;
    all.set(state, (all.get(state) ?? 0) + TOWN);
  }
  return mainState(all);
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
