import type { EventMention, Place } from '../model/event.ts';
import type { Found } from '../model/span.ts';
import type { ActorIndex } from './actors/actor-index.ts';
import type { SentenceView } from './sentence-view.ts';

/** Gives the country something took place in where nothing else is known, as a place: words (no `isAct`) only where those who speak are at home. */
export type HomeOf = (mention: EventMention, isAct: boolean) => Found<Place> | null;

/** How many times as often as any other a country must be spoken of to be what the article is about. */
const CLEARLY = 2;
/** How often it must be spoken of at all. */
const OFTEN = 3;

/** The countries of an article's acts: the one it is about, if those who act are at home there, else the one home of all of them. */
export function homesIn(views: readonly SentenceView[], located: readonly Found<Place>[], index: ActorIndex): HomeOf {
  const main = mostSpokenOf(views, located, index);
  return (mention, isAct) => {
    const code = isAct ? main : sharedHome(mention, main, index);
    const place = code === null ? null : countryPlace(code, located, index);
    return place && { value: place, span: mention.trigger.span, rule: 'country-home' };
  };
}

/** The one country where all who take part are at home, several or those of the main country; null where there is none, or a state takes part as a whole, which deals with others. */
function sharedHome({ participants }: EventMention, main: string | null, index: ActorIndex): string | null {
  const homes = participants.map(({ actor }) => homeOf(actor.id, index)).filter((home) => home.length > 0);
  const [[code] = []] = homes.toSorted((a, b) => a.length - b.length);
  const isWhole = participants.some(({ actor }) => actor.kind === 'state');
  return code !== undefined &&
    (homes.length > 1 || code === main) &&
    !isWhole &&
    homes.every((home) => home.includes(code))
    ? code
    : null;
}

function homeOf(id: string, { registry }: ActorIndex): readonly string[] {
  return registry.entries.get(id)?.countries ?? [];
}

/** The country most places lie in and most actors are at home in; null where another is spoken of nearly as often. */
function mostSpokenOf(
  views: readonly SentenceView[],
  located: readonly Found<Place>[],
  index: ActorIndex,
): string | null {
  const counts = new Map<string, number>();
  const add = (code: string): unknown => counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const { value } of located) if (value.country !== null) add(value.country);
  for (const { actors } of views) {
    for (const { actor } of actors) {
      const home = actor.kind === 'media' ? [] : homeOf(actor.id, index);
      if (home.length === 1 && home[0] !== undefined) add(home[0]);
    }
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= OFTEN && first[1] >= CLEARLY * (second?.[1] ?? 0) ? first[0] : null;
}

/** A country as the article's own words place it, else without position. */
function countryPlace(code: string, located: readonly Found<Place>[], { registry, stateOf }: ActorIndex): Place | null {
  const named = located.find(({ value }) => value.country === code && value.name === value.countryName);
  if (named) return named.value;
  const name = registry.entries.get(stateOf.get(code) ?? '')?.name;
  return name === undefined ? null : { name, admin1: null, country: code, countryName: name, lat: null, lon: null };
}
