import type { EventMention, EventType, Place } from '../model/event.ts';
import { type Interval, widthInDays } from '../model/interval.ts';
import { type Found, overlaps } from '../model/span.ts';
import type { ActorIndex } from './actors/actor-index.ts';
import type { Told } from './discourse.ts';
import { commonOf } from './focus.ts';
import { gradeOf } from './place-grade.ts';
import { isLongAgo } from './long-ago.ts';
import { homesIn } from './home-country.ts';
import type { SentenceView } from './sentence-view.ts';

/** Acts that take place somewhere, which the sentences around them tell where they do not themselves. */
const ACTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'RETREAT', 'MOBILIZE']);
/** Words that may be spoken anywhere. */
const WORDS: ReadonlySet<EventType> = new Set(['CONSULT', 'ACCUSE', 'THREATEN', 'REQUEST', 'SUPPORT']);
/** How many sentences back a place holds for an act that names none. */
const SENTENCES_BACK = 2;

/** Days: what took longer, or is told of a month or a year, is not at the scene of the day. */
const WIDEST = 14;

/** Where an act took place whose clause does not say it: null where the article leaves that open too. */
export type PlaceOf = (telling: Told, tellings: readonly Told[]) => Found<Place> | null;

/**
 * Gives the place of a telling: what its clause says, or where that is a country at most other tellings of the same attack; else the place
 * named just before it, the one place the article names, and in the end the country of those who act.
 */
export function placesIn(views: readonly SentenceView[], index: ActorIndex, published: Interval | null): PlaceOf {
  const located = views.map((view) =>
    view.places.length === 0 ? view.places : view.places.filter((place) => isScene(view, place)),
  );
  const scenes: Found<Place>[] = [];
  for (const places of located) for (const place of places) scenes.push(place);
  const only = onlyPlace(scenes);
  const home = homesIn(views, scenes, index);
  return (telling, tellings) => {
    const { mention } = telling;
    const { type } = mention.trigger.value;
    const own = mention.place;
    const told = mostSpecific(placesOf(tellings));
    if (own && (!told || gradeOf(own) > 0 || own.value.country !== told.value.country)) return own;
    if (told) return told;
    if (mention.caption || mention.trigger.rule === 'dated noun' || isLongAgo(mention.when, published)) return null;
    const isAct = ACTS.has(type);
    const scene = isAct && isNow(telling) ? (placeBefore(telling, located) ?? only) : null;
    return scene ?? (WORDS.has(type) ? null : home(mention, isAct));
  };
}

function placesOf(tellings: readonly Told[]): readonly Found<Place>[] {
  const places: Found<Place>[] = [];
  for (const { mention } of tellings) if (mention.place) places.push(mention.place);
  return places;
}

/** Whether a place may be where something happened: no dateline, and no name that stands for a government or state there. */
function isScene({ actors }: SentenceView, { rule, span }: Found<Place>): boolean {
  if (rule.endsWith('-dateline')) return false;
  return !actors.some((one) => overlaps(one.span, span) && (one.rule === 'metonym' || one.actor.kind === 'state'));
}

/** Only what the story tells as its news is where the story is; plans and background ("since 2001") are somewhere in the country. */
function isNow({ mention: { status, when }, mainLine }: Told): boolean {
  return mainLine && widthInDays(when.interval) <= WIDEST && status !== 'planned' && status !== 'threatened';
}

/** The most specific place of several, if they agree on it. */
function mostSpecific(places: readonly Found<Place>[]): Found<Place> | null {
  if (places.length === 0) return null;
  const highest = Math.max(0, ...places.map(gradeOf));
  return highest === 0
    ? null
    : commonOf(
        places.filter((place) => gradeOf(place) === highest),
        nameOf,
      );
}

function nameOf({ value }: Found<Place>): string {
  return value.name;
}

/** The most specific place of the sentence itself or the last one before it that names any. */
function placeBefore({ mention, sentence }: Told, located: readonly (readonly Found<Place>[])[]): Found<Place> | null {
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const named = (located[sentence.index - back] ?? []).filter((place) => isBefore(place, mention));
    const found = named.toSorted((a, b) => gradeOf(b) - gradeOf(a))[0];
    if (found && gradeOf(found) > 0) return found;
  }
  return null;
}

function isBefore(place: Found<Place>, mention: EventMention): boolean {
  return place.span.end <= mention.clause.end;
}

/** The one town or district an article names; null where it names several or none. */
function onlyPlace(places: readonly Found<Place>[]): Found<Place> | null {
  const towns = places.filter((place) => gradeOf(place) === 2);
  const areas = places.filter((place) => gradeOf(place) === 1);
  return commonOf(towns.length > 0 ? towns : areas, nameOf);
}
