import type { ActorRegistry } from '../../knowledge/actor-registry.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { type Interval, intervalsOverlap } from '../../model/interval.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { singular } from './discourse.ts';
import { isNameless } from './senses.ts';

/** What tells a group from the others of its country: words all of which a phrase must have, in the singular. */
interface HomeGroup {
  readonly entry: ActorEntry;
  readonly called: readonly (readonly string[])[];
}

/** The armed groups of countries, by ISO code, that are called by words of their own: "Maoists", "Tamil rebels". */
export type HomeGroups = ReadonlyMap<string, readonly HomeGroup[]>;

/** The armed groups of these actors by the countries where they are at home. */
export function homeGroupsOf({ entries }: Pick<ActorRegistry, 'entries'>): HomeGroups {
  const found = new Map<string, HomeGroup[]>();
  for (const entry of entries.values()) {
    if (entry.kind !== 'armed-group' || isNameless(entry)) continue;
    const called = entry.called.filter(beginsWithCapital).map((name) => name.toLowerCase().split(' ').map(singular));
    if (called.length === 0) continue;
    for (const country of entry.countries) {
      const known = found.get(country);
      if (known) known.push({ entry, called });
      else found.set(country, [{ entry, called }]);
    }
  }
  return found;
}

/** The one group of a country, active on the article's day, that may be called by these words (in the singular); null where there are several, or none. */
export function homeGroup(
  groups: readonly HomeGroup[] | undefined,
  words: readonly string[],
  published: Interval | null,
): ActorEntry | null {
  const fitting = (groups ?? []).filter(
    ({ entry, called }) =>
      called.some((phrase) => phrase.every((word) => words.includes(word))) && isActive(entry, published),
  );
  return fitting.length === 1 ? (fitting[0]?.entry ?? null) : null;
}

function isActive({ period }: ActorEntry, published: Interval | null): boolean {
  const interval = period === null ? null : parseEdtf(period);
  return interval === null || published === null || intervalsOverlap(interval, published);
}
