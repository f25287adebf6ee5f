import type { EventMention, EventType, Place } from '../model/event.ts';
import type { Found } from '../model/span.ts';
import type { Told } from './discourse.ts';
import { placeGrade } from './event-place.ts';
import type { SentenceView } from './sentence-view.ts';

/** Acts that take place somewhere, which the sentences around them tell where they do not themselves. */
const ACTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'RETREAT', 'MOBILIZE']);
/** How many sentences back a place holds for an act that names none. */
const SENTENCES_BACK = 2;

/** Where an act took place whose clause does not say it: null where the article leaves that open too. */
export type PlaceOf = (telling: Told, tellings: readonly Told[]) => Found<Place> | null;

/**
 * Gives the place of a telling: what its clause says, made more specific by other tellings of the same attack; else the place named just
 * before it, the one place the article names, and in the end the country that it is about.
 */
export function placesIn(views: readonly SentenceView[]): PlaceOf {
  const located = views.map(({ places }) => places.filter(({ rule }) => !rule.endsWith('-dateline')));
  const only = onlyPlace(located.flat());
  const country = mainCountry(located.flat());
  return (telling, tellings) => {
    const own = telling.mention.place;
    const told = mostSpecific(tellings.flatMap(({ mention }) => mention.place ?? []));
    if (own) return told && refines(told.value, own.value) ? told : own;
    if (told) return told;
    return isAct(telling) ? (placeBefore(telling, located) ?? only ?? country) : null;
  };
}

function isAct({ mention: { trigger, caption, status }, mainLine }: Told): boolean {
  return ACTS.has(trigger.value.type) && !caption && mainLine && status !== 'planned' && status !== 'threatened';
}

/** The most specific place of several, if they agree on it. */
function mostSpecific(places: readonly Found<Place>[]): Found<Place> | null {
  const [first, ...rest] = places.toSorted((a, b) => placeGrade(b.value) - placeGrade(a.value));
  if (!first || placeGrade(first.value) === 0) return null;
  const others = rest.filter(({ value }) => placeGrade(value) === placeGrade(first.value));
  return others.every(({ value }) => value.name === first.value.name) ? first : null;
}

/** Whether a place lies in a wider one: a town in a province, a district in "the south of" its country. */
function refines(inner: Place, outer: Place): boolean {
  if (placeGrade(inner) <= placeGrade(outer) || inner.country !== outer.country) return false;
  return outer.admin1 === null || outer.admin1 === inner.admin1;
}

/** The most specific place of the sentence itself or the last one before it that names any. */
function placeBefore({ mention, sentence }: Told, located: readonly (readonly Found<Place>[])[]): Found<Place> | null {
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const named = (located[sentence.index - back] ?? []).filter((place) => isBefore(place, mention));
    const found = named.toSorted((a, b) => placeGrade(b.value) - placeGrade(a.value))[0];
    if (found && placeGrade(found.value) > 0) return found;
  }
  return null;
}

function isBefore(place: Found<Place>, mention: EventMention): boolean {
  return place.span.end <= mention.clause.end;
}

/** The one town or district an article names; null where it names several or none. */
function onlyPlace(places: readonly Found<Place>[]): Found<Place> | null {
  const towns = places.filter(({ value }) => placeGrade(value) === 2);
  const [first] = towns.length > 0 ? towns : places.filter(({ value }) => placeGrade(value) === 1);
  const all = towns.length > 0 ? towns : places.filter(({ value }) => placeGrade(value) === 1);
  return first && all.every(({ value }) => value.name === first.value.name) ? first : null;
}

/** The country where more than half of the places lie, as the article names it; null where none does or it does not name it. */
function mainCountry(places: readonly Found<Place>[]): Found<Place> | null {
  const counts = new Map<string, number>();
  for (const { value } of places) if (value.country) counts.set(value.country, (counts.get(value.country) ?? 0) + 1);
  const [[code, most] = ['', 0]] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const named = places.find(({ value }) => value.country === code && placeGrade(value) === 0);
  return named && 2 * most > places.length ? named : null;
}
