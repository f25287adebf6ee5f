import type { ActorEntry } from './entries.ts';

/**
 * Two lists of actors as one map by id, the first list first. Where both know an id, names, groups and countries of both count,
 * and the first overrules in name, kind, period and source. A name that only repeats the id is no name of its own.
 */
export function combineEntries(
  over: Iterable<ActorEntry>,
  under: Iterable<ActorEntry>,
): ReadonlyMap<string, ActorEntry> {
  const all = new Map<string, ActorEntry>();
  for (const list of [over, under]) {
    for (const entry of list) {
      const known = all.get(entry.id);
      all.set(entry.id, known ? combine(known, entry) : entry);
    }
  }
  return all;
}

function combine(over: ActorEntry, under: ActorEntry): ActorEntry {
  const name = over.name === over.id ? under.name : over.name;
  return {
    id: over.id,
    name,
    aliases: union([...over.aliases, under.name], under.aliases).filter((alias) => alias !== name),
    kind: over.kind === 'unknown' ? under.kind : over.kind,
    groups: union(over.groups, under.groups),
    countries: union(over.countries, under.countries),
    called: union(over.called, under.called),
    period: over.period ?? under.period,
    source: over.source,
  };
}

function union<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return [...new Set([...first, ...second])];
}
