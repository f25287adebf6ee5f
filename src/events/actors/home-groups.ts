import type { ActorLookup, ActorRegistry } from '../../knowledge/actor-registry.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { type Interval, intervalsOverlap } from '../../model/interval.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { singular } from './discourse.ts';
import { isNameless } from './senses.ts';

/** An armed group by what tells it from the others of its country: words all of which a phrase must have, in the singular. */
export interface HomeGroup {
  readonly id: string;
  readonly called: readonly (readonly string[])[];
}

/** The armed groups of these actors that are called by words of their own ("Maoists", "Tamil rebels"), by the ISO codes of the countries where they are at home. */
export function homeGroupsOf({ entries }: Pick<ActorRegistry, 'entries'>): ReadonlyMap<string, readonly HomeGroup[]> {
  const found = new Map<string, HomeGroup[]>();
  for (const entry of entries.values()) {
    if (entry.kind !== 'armed-group' || isNameless(entry)) continue;
    const called = entry.called.filter(beginsWithCapital).map((name) => name.toLowerCase().split(' ').map(singular));
    if (called.length === 0) continue;
    const group = { id: entry.id, called };
    for (const country of entry.countries) {
      const known = found.get(country);
      if (known) known.push(group);
      else found.set(country, [group]);
    }
  }
  return found;
}

/** The one of these groups, active on the article's day, that may be called by these words (in the singular); null where there are several, or none. */
export function homeGroup(
  groups: readonly HomeGroup[],
  { entries }: Pick<ActorLookup, 'entries'>,
  words: readonly string[],
  published: Interval | null,
): ActorEntry | null {
  const fitting = groups.flatMap(({ id, called }) => {
    const entry = called.some((phrase) => phrase.every((word) => words.includes(word))) && entries.get(id);
    return entry && isActive(entry, published) ? [entry] : [];
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function isActive({ period }: ActorEntry, published: Interval | null): boolean {
  const interval = period === null ? null : parseEdtf(period);
  return interval === null || published === null || intervalsOverlap(interval, published);
}
