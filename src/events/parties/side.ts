import type { ActorLookup } from '../../knowledge/actor-registry.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import type { Actor } from '../../model/event.ts';
import { isNameless } from '../actors/senses.ts';

/** What telling sides apart takes: the actors known. */
export type Registry = Pick<ActorLookup, 'entries'>;

/**
 * The side an actor fights on, by the id of the widest that is one: the state of its army or minister, the movement of a commander, the
 * group itself. Null for bystanders, media, and those nobody named ("gunmen").
 */
export function sideOf({ entries }: Registry, { id, kind, groups }: Actor): string | null {
  if (kind === 'people' || kind === 'media') return null;
  const own = entries.get(id);
  if (own?.kind === 'state') return id;
  let side = (own ? isSide(own) : kind !== 'person') ? id : null;
  for (const group of groups) {
    const entry = entries.get(group);
    if (entry?.kind === 'state') return group;
    if (!entry || isSide(entry)) side = group;
  }
  return side;
}

function isSide(entry: ActorEntry): boolean {
  return entry.kind !== 'people' && !isNameless(entry);
}

/** Whether an actor is one of the nameless kinds of attackers: "militants", "gunmen", "rebels". */
export function isAnybody({ entries }: Registry, { id, kind }: Actor): boolean {
  const entry = entries.get(id);
  return kind === 'armed-group' && entry !== undefined && isNameless(entry);
}
