import type { EventStatus, EventType, Role } from '../model/event.ts';
import type { Interval } from '../model/interval.ts';

/** An actor asked for: the name as typed and the ids it stands for; members count through `Actor.groups`. */
export interface ActorQuery {
  readonly typed: string;
  readonly ids: readonly string[];
  /** The name of the government that is meant where a capital is named ("Kabul"); null where the actor itself is. */
  readonly standsFor: string | null;
}

/** A type asked for: whole PLOVER types, and everyday words that name a part of one. */
export interface TypeQuery {
  readonly types: readonly EventType[];
  readonly subtypes: readonly string[];
}

/** Which events are wanted. Different fields must all hold; of the values of one list any will do, `allActors` excepted. */
export interface Filter {
  readonly anyActor: readonly ActorQuery[];
  readonly allActors: readonly ActorQuery[];
  /** The parts that `anyActor` and `allActors` must have, any of them; any part where none is named. */
  readonly actorAs: readonly Role[];
  readonly notActor: readonly ActorQuery[];
  /** Both are parties, on different sides or as equals. */
  readonly between: readonly (readonly [ActorQuery, ActorQuery])[];
  readonly saidBy: readonly ActorQuery[];
  /** From its first day on; null for no bound. */
  readonly since: Interval | null;
  /** Up to its last day; null for no bound. */
  readonly until: Interval | null;
  readonly types: readonly TypeQuery[];
  /** Names of places, provinces or countries. */
  readonly places: readonly string[];
  readonly statuses: readonly EventStatus[];
  /** Words that must all begin a word of the event's summary or sentences. */
  readonly text: readonly string[];
  /** Outlets, files or article ids. */
  readonly sources: readonly string[];
  /** How many sources must tell the event, at least; articles with the same text are one. */
  readonly minSources: number;
  /** How many events to keep, the first ones in the order asked for; null for all. */
  readonly limit: number | null;
  /** Latest first. */
  readonly reverse: boolean;
}

/** The filter that keeps everything as it is. */
export const EVERYTHING: Filter = {
  anyActor: [],
  allActors: [],
  actorAs: [],
  notActor: [],
  between: [],
  saidBy: [],
  since: null,
  until: null,
  types: [],
  places: [],
  statuses: [],
  text: [],
  sources: [],
  minSources: 0,
  limit: null,
  reverse: false,
};
