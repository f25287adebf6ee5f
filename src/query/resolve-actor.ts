import { foldName, slugOf } from '../knowledge/names.ts';
import type { Chronology } from '../model/chronology.ts';
import type { Actor } from '../model/event.ts';
import { closest } from './closest.ts';
import type { ActorQuery } from './filter.ts';

/** What is asked of the known actors here; they may have to be loaded first. */
export interface KnownActors {
  /** The id of the actor with this name or alias; null where there is none. */
  readonly idOf: (name: string) => Promise<string | null>;
  /** The government that a town or building with this name stands for ("Kabul", "the Kremlin"); null where there is none. */
  readonly seatOf: (name: string) => Promise<{ readonly id: string; readonly name: string } | null>;
  /** The names nearest to a misspelt one, best first. */
  readonly closest: (name: string, count: number) => Promise<readonly string[]>;
}

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
 * else by a whole word of a name the texts use ("Ulbrik" for "Colonel Ulbrik"), else by the town that stands for a government. Null where
 * there is none.
 */
export async function resolveActor(
  typed: string,
  known: KnownActors,
  seen: ReadonlyMap<string, Actor>,
): Promise<ActorQuery | null> {
  const ids = new Set<string>();
  const id = await known.idOf(typed);
  if (id !== null) ids.add(id);
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
  if (ids.size > 0) return { typed, ids: [...ids], standsFor: null };
  const government = await known.seatOf(typed);
  return government && { typed, ids: [government.id], standsFor: government.name };
}

/** The names closest to one that is neither known nor in the texts, best first. */
export async function actorSuggestions(
  typed: string,
  known: KnownActors,
  seen: ReadonlyMap<string, Actor>,
  count: number,
): Promise<readonly string[]> {
  const names = [...seen.values()].map(({ name }) => name);
  return [...new Set([...closest(typed, names, count), ...(await known.closest(typed, count))])].slice(0, count);
}
