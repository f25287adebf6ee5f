import { slugOf } from '../knowledge/names.ts';
import type { Actor, ConflictEvent, Participant, Role } from '../model/event.ts';
import type { ActorQuery } from './filter.ts';

/** Whether the actor is the one asked for, or belongs to it. */
export function isActor(actor: Actor, query: ActorQuery): boolean {
  return query.ids.includes(actor.id) || actor.groups.some((group) => query.ids.includes(group));
}

/** Whether the actor asked for has one of these parts in the event; any part, as a speaker too, where none is named. */
export function takesPart(event: ConflictEvent, query: ActorQuery, roles: readonly Role[]): boolean {
  if (roles.includes('speaker') && isSaidBy(event, query)) return true;
  return event.participants.some(
    ({ actor, role }) => (roles.length === 0 || roles.includes(role)) && isActor(actor, query),
  );
}

/** Whether the event lies between the two: one acts on the other, or both are parties to it. */
export function liesBetween(event: ConflictEvent, [a, b]: readonly [ActorQuery, ActorQuery]): boolean {
  return event.participants.some(
    (one) =>
      isActor(one.actor, a) &&
      event.participants.some((other) => other !== one && isActor(other.actor, b) && areCounterparts(one, other)),
  );
}

function areCounterparts(one: Participant, other: Participant): boolean {
  if (one.role === 'speaker' || other.role === 'speaker') return false;
  return one.role !== other.role || one.role === 'party';
}

/** Whether the actor asked for is one of those who say so, by any telling of the event. */
export function isSaidBy(event: ConflictEvent, query: ActorQuery): boolean {
  const speakers = [event.participants, ...event.mentions.map(({ participants }) => participants)].flat();
  if (speakers.some(({ actor, role }) => role === 'speaker' && isActor(actor, query))) return true;
  return [event, ...event.mentions].some(
    ({ attribution }) => attribution !== null && query.ids.includes(attribution.id ?? slugOf(attribution.name)),
  );
}
