import type { ActorLookup, ActorRegistry } from './actor-registry.ts';
import { bodyHeads } from './bodies.ts';
import { bodyId } from './derived-actors.ts';
import type { ActorEntry, StateEntry } from './entries.ts';
import { escaped, jsonInAscii } from './json-in-ascii.ts';
import { type LongText, lineAt } from './long-text.ts';
import { groupsAt, type Periods } from './membership.ts';
import { remembering } from './memory.ts';
import { foldName } from './names.ts';
import { lineReader, linesByKey } from './sorted-lines.ts';

/** Actors as texts in ASCII of which no more is read than is asked for; an actor is known by the offset of its line. */
export interface PackedActors {
  /** One actor a line, in JSON. */
  readonly actors: LongText;
  /** Lines for `lineReader`: ids, and in JSON a `PackedId`. */
  readonly ids: LongText;
  /** Lines for `lineReader`: names as `foldName` leaves them, and in JSON the actor that has the name. */
  readonly finds: LongText;
  /** The states as a `PackedState` each, in JSON. */
  readonly states: string;
}

/** An actor, and which body of a state it is, if it is one ("army"). */
type PackedId = readonly [actor: number, body?: string];

/** What is asked about a state beside its actor. */
export type PackedState = Pick<StateEntry, 'id' | 'country' | 'adjective' | 'forces'>;

/** The actors that packed texts hold, each always the same. */
export interface PackedLookup extends ActorLookup {
  readonly states: readonly PackedState[];
  readonly actorAt: (offset: number) => ActorEntry;
  /** The body of a state that an actor is; null for other actors. */
  readonly bodyOfActor: (id: string) => string | null;
}

/** The actors of a registry, packed. The build packs the built-in ones. */
export function packActors(registry: ActorRegistry): PackedActors {
  const offsets = offsetsOf(registry);
  const bodies = bodiesById(registry);
  const ids = new Map<string, PackedId>();
  for (const [id, offset] of offsets) {
    const body = bodies.get(id);
    ids.set(id, body === undefined ? [offset] : [offset, body]);
  }
  const finds = new Map<string, number>();
  for (const [name, { id }] of registry.names()) {
    const folded = foldName(name);
    const offset = offsets.get(id);
    if (offset !== undefined && !finds.has(folded)) finds.set(folded, offset);
  }
  const states = registry.states.map(({ id, country, adjective, forces }) => ({ id, country, adjective, forces }));
  return {
    actors: [...registry.entries.values()].map((entry) => `${jsonInAscii(entry)}\n`).join(''),
    ids: linesByKey(ids),
    finds: linesByKey(finds),
    states: jsonInAscii(states),
  };
}

/** Where the line of each actor begins in the packed text, by id. */
export function offsetsOf({ entries }: ActorRegistry): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  let end = 0;
  for (const entry of entries.values()) {
    offsets.set(entry.id, end);
    end += jsonInAscii(entry).length + 1;
  }
  return offsets;
}

function bodiesById(registry: ActorRegistry): ReadonlyMap<string, string> {
  const bodies = new Set(Array.from(registry.heads(), ([, { body }]) => body));
  const found = new Map<string, string>();
  for (const state of registry.states) {
    for (const body of bodies) {
      const entry = registry.bodyOf(state.id, body);
      if (entry) found.set(entry.id, body);
    }
  }
  return found;
}

/** What can be asked of packed actors; it reads each when first asked for. */
export function lookupIn(packed: PackedActors): PackedLookup {
  const { actors } = packed;
  const states: readonly PackedState[] = JSON.parse(packed.states);
  const stateById = new Map(states.map((state) => [state.id, state]));
  const actorAt = remembering((offset: number): ActorEntry => JSON.parse(lineAt(actors, offset)));
  const packedId = idReader(packed.ids);
  const get = (id: string): ActorEntry | undefined => {
    const found = packedId(id);
    return found ? actorAt(found[0]) : undefined;
  };
  const entries = { get, has: (id: string) => packedId(id) !== null };
  const offsetOfName = lineReader(packed.finds);
  const periods: Periods = new Map();
  return {
    states,
    entries,
    actorAt,
    heads: bodyHeads,
    bodyOf(stateId, body) {
      const state = stateById.get(stateId);
      return (state && get(bodyId(state, body))) ?? null;
    },
    bodyOfActor: (id) => packedId(id)?.[1] ?? null,
    groupsOf: (id, at) => groupsAt(entries, id, at, periods),
    actorOf: (id, at) => {
      const entry = get(id);
      const groups = groupsAt(entries, id, at, periods);
      return { id, name: entry?.name ?? id, kind: entry?.kind ?? 'unknown', groups };
    },
    find(name) {
      const offset = offsetOfName(escaped(foldName(name)));
      return get(name) ?? (offset === null ? null : actorAt(Number(offset)));
    },
  };
}

/** Ids remembered, known or not: most are asked for again and again. */
const REMEMBERED = 20_000;

function idReader(ids: LongText): (id: string) => PackedId | null {
  const read = lineReader(ids);
  return remembering((id) => {
    const line = read(escaped(id));
    return line === null ? null : JSON.parse(line);
  }, REMEMBERED);
}
