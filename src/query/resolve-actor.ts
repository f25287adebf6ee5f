import type { ActorRegistry } from '../knowledge/actor-registry.ts';
import { foldName, slugOf } from '../knowledge/names.ts';
import type { Chronology } from '../model/chronology.ts';
import type { Actor } from '../model/event.ts';
import { closest } from './closest.ts';
import type { ActorQuery } from './filter.ts';

/** What is asked of the registry of known actors here. */
export type KnownActors = Pick<ActorRegistry, 'find' | 'closest'>;

/** Every actor that has a part in some event of the chronology, by id. */
export function seenActors(chronology: Chronology): ReadonlyMap<string, Actor> {
  const seen = new Map<string, Actor>();
  for (const event of chronology.events) {
    for (const teller of [event, ...event.mentions]) {
      for (const { actor } of teller.participants) if (!seen.has(actor.id)) seen.set(actor.id, actor);
    }
  }
  return seen;
}

/**
 * The actors a typed name stands for: by name, alias or id among those known, by name or id among those only the texts name,
 * else by a whole word of a name the texts use ("Ulbrik" for "Colonel Ulbrik"). Null where there is none.
 */
export function resolveActor(typed: string, known: KnownActors, seen: ReadonlyMap<string, Actor>): ActorQuery | null {
  const ids = new Set<string>();
  const entry = known.find(typed);
  if (entry) ids.add(entry.id);
  const name = foldName(typed);
  const slug = slugOf(typed);
  if (slug === '') return null;
  for (const actor of seen.values()) {
    if (actor.id === slug || actor.id === typed || foldName(actor.name) === name) ids.add(actor.id);
    for (const group of actor.groups) if (group === slug || group === typed) ids.add(group);
  }
  if (ids.size === 0) {
    for (const actor of seen.values()) if (` ${foldName(actor.name)} `.includes(` ${name} `)) ids.add(actor.id);
  }
  return ids.size === 0 ? null : { typed, ids: [...ids] };
}

/** The names closest to one that is neither known nor in the texts, best first. */
export function actorSuggestions(
  typed: string,
  known: KnownActors,
  seen: ReadonlyMap<string, Actor>,
  count: number,
): readonly string[] {
  const names = [...seen.values()].map(({ name }) => name);
  return [...new Set([...closest(typed, names, count), ...known.closest(typed, count)])].slice(0, count);
}
