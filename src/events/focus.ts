import type { EventMention, EventTime, EventType, Place } from '../model/event.ts';
import type { Found } from '../model/span.ts';
import type { Told } from './discourse.ts';
import { placeGrade } from './place-grade.ts';

/** Types of acts that a report of one incident tells in many clauses. */
const INCIDENTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST']);

/** What a report of a single incident is about: the one day, and the one place, that its attacks have been told of so far. */
export interface Focus {
  readonly when: EventTime | null;
  readonly place: Found<Place> | null;
}

/** The focus for a further act of this type; empty where several days or places have been told, or none. */
export function focusOf(told: readonly Told[], type: EventType): Focus {
  if (!INCIDENTS.has(type)) return { when: null, place: null };
  const acts = told.filter(
    ({ mention, mainLine }) =>
      mainLine && !mention.caption && mention.trigger.value.type === type && mention.status !== 'planned',
  );
  const days = acts.flatMap(({ mention: { when } }) => (isToldDay(when) ? [when] : []));
  const places = acts.flatMap(({ mention: { place } }) => (place && placeGrade(place.value) === 2 ? [place] : []));
  return { when: only(days, (when) => when.interval.start ?? ''), place: only(places, (place) => place.value.name) };
}

function isToldDay({ basis, interval }: EventMention['when']): boolean {
  return basis !== 'reported' && interval.start !== null && interval.start === interval.end;
}

/** The first item, if all have its key. */
function only<T>(items: readonly T[], key: (item: T) => string): T | null {
  const [first] = items;
  return first !== undefined && items.every((item) => key(item) === key(first)) ? first : null;
}
