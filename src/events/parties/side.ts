import type { ActorRegistry } from '../../knowledge/actor-registry.ts';
import type { Actor } from '../../model/event.ts';
import { isNameless } from '../actors/senses.ts';

/** What telling sides apart takes: the actors known. */
export type Registry = Pick<ActorRegistry, 'entries'>;

/**
 * The side an actor fights on, by the id of the widest that is one: the state of its army or minister, the movement of a commander, the
 * group itself. Null for bystanders, media, and those nobody named ("gunmen").
 */
export function sideOf({ entries }: Registry, { id, kind, groups }: Actor): string | null {
  if (kind === 'people' || kind === 'media') return null;
  let side: string | null = null;
  for (const one of [id, ...groups]) {
    const entry = entries.get(one);
    if (entry?.kind === 'state') return one;
    if (entry ? isNameless(entry) || entry.kind === 'people' : one === id && kind === 'person') continue;
    side = one;
  }
  return side;
}

/** Whether an actor is one of the nameless kinds of attackers: "militants", "gunmen", "rebels". */
export function isAnybody({ entries }: Registry, { id, kind }: Actor): boolean {
  const entry = entries.get(id);
  return kind === 'armed-group' && entry !== undefined && isNameless(entry);
}
