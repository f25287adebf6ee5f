import type { Chronology } from '../model/chronology.ts';
import type { Actor } from '../model/event.ts';
import type { ActorQuery } from './filter.ts';
import { isActor } from './match-actor.ts';

/** The actors of a chronology that a query finds only because they belong to what was asked for, the most frequent first, then by name. */
export function takenIn({ events }: Pick<Chronology, 'events'>, query: ActorQuery): readonly Actor[] {
  const found = new Map<string, { readonly actor: Actor; count: number }>();
  for (const { participants } of events) {
    for (const actor of new Map(participants.map((one) => [one.actor.id, one.actor])).values()) {
      if (query.ids.includes(actor.id) || !isActor(actor, query)) continue;
      const known = found.get(actor.id);
      if (known) known.count += 1;
      else found.set(actor.id, { actor, count: 1 });
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.count - a.count || (a.actor.name < b.actor.name ? -1 : 1))
    .map(({ actor }) => actor);
}
