import { PERSONAL_SUBTYPES } from '../lexicon/personal-subtypes.ts';
import type { Actor, ActorKind, Participant } from '../model/event.ts';
import type { Telling } from './tellings.ts';

/** Each names somebody with whom the other's have nothing in common: clashes with two different groups. */
export function nameDifferentActors(a: Telling, b: Telling): boolean {
  const isOther = (actor: Actor, telling: Telling): boolean => {
    if (telling.actors.has(actor.id)) return false;
    // Two ministers of one government are two, unless the other telling names the government alone.
    const group = actor.groups.find((one) => telling.actors.has(one));
    return group === undefined || (actor.kind === 'person' && telling.named.some(({ kind }) => kind === 'person'));
  };
  return a.named.some((actor) => isOther(actor, b)) && b.named.some((actor) => isOther(actor, a));
}

/** What an actor in common is worth: a group or person more than an army, and that more than "civilians". */
const WORTH: Readonly<Record<ActorKind, number>> = {
  'armed-group': 1.5,
  organisation: 1.5,
  person: 1.5,
  media: 1,
  government: 1,
  forces: 1,
  state: 0.5,
  people: 0.5,
  unknown: 0.5,
};

/** By the most telling actor in common; 0 where nobody is named twice, less where others do it or suffer it, negative infinity where nobody is common and the roles are turned round or others have them. */
export function actorLikeness(a: Telling, b: Telling): number {
  if (a.actors.size === 0 || b.actors.size === 0) return 0;
  const shared = sharedWorth(a, b);
  const others = areOthers(a.sources, b.sources) || areOthers(a.targets, b.targets);
  if (isSwapped(a, b) || (shared === 0 && others)) return -Infinity;
  return shared - (areOthers(a.sources, b.sources) ? 1 : 0) - (areOthers(a.ownSources, b.ownSources) ? 1 : 0);
}

/** 1 for an arrest, a death or another act of the sort that the same person does, or suffers, in both. */
export function personLikeness({ mention: m }: Telling, { mention: n }: Telling): 0 | 1 {
  const { subtype } = m.trigger.value;
  if (subtype !== n.trigger.value.subtype || !PERSONAL_SUBTYPES.has(subtype)) return 0;
  const isIn = (one: Participant): boolean =>
    n.participants.some(({ actor, role }) => actor.id === one.actor.id && role === one.role);
  return m.participants.some((one) => one.actor.kind === 'person' && one.role !== 'speaker' && isIn(one)) ? 1 : 0;
}

function sharedWorth(a: Telling, b: Telling): number {
  let best = 0;
  for (const { actor, role } of a.mention.participants) {
    if (role === 'speaker' || (!b.actors.has(actor.id) && !actor.groups.some((group) => b.actors.has(group)))) continue;
    const isNamed = a.named.includes(actor) || b.named.some(({ id }) => id === actor.id);
    best = Math.max(best, isNamed ? WORTH[actor.kind] : Math.min(1, WORTH[actor.kind]));
  }
  return best;
}

function areOthers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && !share(one, other);
}

/** "A attacked B" and "B attacked A", each in its own words. */
function isSwapped(a: Telling, b: Telling): boolean {
  return !share(a.sources, b.sources) && share(a.ownSources, b.ownTargets) && share(b.ownSources, a.ownTargets);
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((id) => other.has(id));
}
