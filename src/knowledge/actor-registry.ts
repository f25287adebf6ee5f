import type { Actor } from '../model/event.ts';
import type { Interval } from '../model/interval.ts';
import { type Body, bodyHeads } from './bodies.ts';
import { closestNames } from './closest-names.ts';
import { combineEntries } from './combine-entries.ts';
import { bodyId, composedNames, derivedActors, stateActor } from './derived-actors.ts';
import type { ActorEntry, StateEntry } from './entries.ts';
import { groupsAt, type Periods } from './membership.ts';
import { composedFinder, type NameFinder, nameFinder } from './name-finder.ts';
import { foldName } from './names.ts';

/** A name as newspapers write it, and the actor it names. */
export type NamedActor = readonly [name: string, entry: ActorEntry];

/** What is asked of the actors known when articles are read. */
export interface ActorLookup {
  /** The actors by id. */
  readonly entries: Pick<ReadonlyMap<string, ActorEntry>, 'get' | 'has'>;
  /** What may follow an adjective ("officials", "foreign ministry"), with the body of the state that it means. */
  heads(): Iterable<readonly [head: string, body: Body]>;
  /** The derived actor of a state: ("afghanistan", "government") gives the Afghan government; null for an unknown state or body. */
  bodyOf(stateId: string, body: string): ActorEntry | null;
  /**
   * Ids of all an actor belongs to, nearest first, through any number of steps. A dated membership counts only where its period
   * holds every known day of `at`; where nothing is known of the time (`null`), only undated ones count.
   */
  groupsOf(id: string, at: Interval | null): readonly string[];
  /** The actor of an id as events show it; one of kind 'unknown', named by its id, where there is none. */
  actorOf(id: string, at: Interval | null): Actor;
  /** The actor with this id, name or alias, whatever its case, diacritics, hyphens and full stops; null where there is none. */
  find(name: string): ActorEntry | null;
}

/** All actors known, by id, and what can be asked of them. Immutable: `with` gives another one. */
export interface ActorRegistry extends ActorLookup {
  /** Users' own first, then those of the data files, then states and what is derived from them. */
  readonly entries: ReadonlyMap<string, ActorEntry>;
  readonly states: readonly StateEntry[];
  /** Every name and alias with its owner, in the order of `entries`, ambiguous ones once for each owner; last what is composed by pattern and nobody's plain name. */
  names(): Iterable<NamedActor>;
  /** As `names`, without the thousands put together from an adjective and a head ("Afghan officials"), which `demonyms`, `heads` and `bodyOf` give too. */
  plainNames(): Iterable<NamedActor>;
  /** Towns that may stand for a government ("Kabul"), with that government: context must decide, they are no names of it. */
  metonyms(): Iterable<NamedActor>;
  /** Adjectives and words for a state's people ("Afghan", "Americans"), with the state. */
  demonyms(): Iterable<NamedActor>;
  /** The names nearest to a misspelt one, best first, for "did you mean". */
  closest(name: string, count: number): readonly string[];
  /** This registry with further actors: one with a known id adds to what is known of it and overrules it. */
  with(extra: readonly ActorEntry[]): ActorRegistry;
}

/** The registry of these actors, these states, and the bodies derived from the states. */
export function buildRegistry(own: readonly ActorEntry[], states: readonly StateEntry[]): ActorRegistry {
  const derived = states.flatMap((state) => [stateActor(state), ...derivedActors(state)]);
  return registryOf(combineEntries(own, derived), states);
}

function registryOf(entries: ReadonlyMap<string, ActorEntry>, states: readonly StateEntry[]): ActorRegistry {
  const stateById = new Map(states.map((state) => [state.id, state]));
  const plainNames = () => plainNamesOf(entries.values());
  const periods: Periods = new Map();
  let plain: NameFinder | null = null;
  let composed: NameFinder | null = null;
  const registry: ActorRegistry = {
    entries,
    states,
    names: () => allNamesOf(entries, states),
    plainNames,
    heads: bodyHeads,
    bodyOf(stateId, body) {
      const state = stateById.get(stateId);
      return (state && entries.get(bodyId(state, body))) ?? null;
    },
    metonyms: () => pairs(entries, states, (state) => [bodyId(state, 'government'), state.metonyms]),
    demonyms: () => pairs(entries, states, (state) => [state.id, peopleWords(state)]),
    groupsOf: (id, at) => groupsAt(entries, id, at, periods),
    actorOf(id, at) {
      const entry = entries.get(id);
      return {
        id,
        name: entry?.name ?? id,
        kind: entry?.kind ?? 'unknown',
        groups: groupsAt(entries, id, at, periods),
      };
    },
    find(name) {
      const folded = foldName(name);
      plain ??= nameFinder(plainNames());
      const found = entries.get(name) ?? plain(folded);
      if (found) return found;
      composed ??= composedFinder(entries, states);
      return composed(folded);
    },
    closest: (name, count) => closestNames(name, plainNames(), count),
    with: (extra) =>
      extra.length === 0
        ? registry
        : registryOf(
            combineEntries(
              extra.map((entry) => inGroups(entry, registry)),
              entries.values(),
            ),
            states,
          ),
  };
  return registry;
}

/** An entry whose groups may be given by any name they are known by ("Taleban"), with their ids instead. */
function inGroups(entry: ActorEntry, known: ActorRegistry): ActorEntry {
  const idOf = (group: string) => (known.entries.has(group) ? group : (known.find(group)?.id ?? group));
  const groups = entry.groups.map((group) =>
    typeof group === 'string' ? idOf(group) : { ...group, of: idOf(group.of) },
  );
  return { ...entry, groups };
}

function* plainNamesOf(entries: Iterable<ActorEntry>): Generator<NamedActor> {
  for (const entry of entries) {
    yield [entry.name, entry];
    for (const alias of entry.aliases) yield [alias, entry];
  }
}

function* allNamesOf(entries: ReadonlyMap<string, ActorEntry>, states: readonly StateEntry[]): Generator<NamedActor> {
  const plain = new Set<string>();
  for (const named of plainNamesOf(entries.values())) {
    plain.add(foldName(named[0]));
    yield named;
  }
  for (const named of composedOf(entries, states)) if (!plain.has(foldName(named[0]))) yield named;
}

function* composedOf(entries: ReadonlyMap<string, ActorEntry>, states: readonly StateEntry[]): Generator<NamedActor> {
  for (const state of states) {
    for (const [name, id] of composedNames(state)) {
      const entry = entries.get(id);
      if (entry) yield [name, entry];
    }
  }
}

function* pairs(
  entries: ReadonlyMap<string, ActorEntry>,
  states: readonly StateEntry[],
  read: (state: StateEntry) => readonly [id: string, words: readonly string[]],
): Generator<NamedActor> {
  for (const state of states) {
    const [id, words] = read(state);
    const entry = entries.get(id);
    if (entry) for (const word of words) yield [word, entry];
  }
}

function peopleWords(state: StateEntry): readonly string[] {
  return [...new Set([state.adjective, ...state.adjectives, ...state.demonyms])];
}
