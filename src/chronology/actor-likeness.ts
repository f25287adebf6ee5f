import { PERSONAL_SUBTYPES } from '../lexicon/personal-subtypes.ts';
import type { Actor, ActorKind, Participant } from '../model/event.ts';
import { INHERITED } from './inherited.ts';
import { MOST_IN_COMMON, WORTH } from './worth.ts';
import { isToldIn, type Telling } from './tellings.ts';

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

/** Kinds of actors that make war. */
const SIDES: ReadonlySet<ActorKind> = new Set(['armed-group', 'forces', 'government', 'state']);

/** Each sentence names a side that does it, and they have nothing in common. */
export function nameDifferentDoers(a: Telling, b: Telling): boolean {
  const doers = doersToldIn(a);
  const others = doers.length > 0 ? doersToldIn(b) : doers;
  return others.length > 0 && !doers.some((one) => others.some((other) => isOfOne(one.actor, other.actor)));
}

/** The sides that do it, as the telling's own sentence names them. */
export function doersToldIn(telling: Telling): readonly Participant[] {
  return telling.mention.participants.filter(
    (one) => one.role === 'source' && SIDES.has(one.actor.kind) && isToldIn(telling, one),
  );
}

/** What is taken off for others who do it, or suffer it: more where both sentences name theirs. */
const OTHERS = { acting: 0.5, toldActing: 1.5, toldSuffering: 0.5, only: -1.5 } as const;
const DEATHS: ReadonlySet<string> = new Set(['killing', 'assassination']);

/** By the most telling actor in common; 0 where nobody is named twice, less where others do it or suffer it, negative infinity where nobody is common and the roles are turned round or others are told to have them. */
export function actorLikeness(a: Telling, b: Telling): number {
  if (a.actors.size === 0 || b.actors.size === 0) return 0;
  if (isSwapped(a, b)) return -Infinity;
  const shared = share(a.actors, b.actors) ? sharedWorth(a, b) : 0;
  const areActing = areOthers(a.sources, b.sources);
  const areToldActing = areOthers(a.ownSources, b.ownSources);
  const areToldSuffering = areOthers(a.ownTargets, b.ownTargets);
  if (shared === 0) {
    if (areToldActing || areToldSuffering) return -Infinity;
    return areActing || areOthers(a.targets, b.targets) ? OTHERS.only : 0;
  }
  const others = (areActing ? OTHERS.acting : 0) + (areToldActing ? OTHERS.toldActing : 0);
  return shared - others - (areToldSuffering ? OTHERS.toldSuffering : 0);
}

/** 2 for a person who dies in both, 1 for an arrest or another act of the sort that the same person does, or suffers, in both. */
export function personLikeness(a: Telling, b: Telling): 0 | 1 | 2 {
  const s = a.mention.trigger.value.subtype;
  const t = b.mention.trigger.value.subtype;
  const isDeath = DEATHS.has(s) && DEATHS.has(t);
  if (
    isDeath &&
    personsIn(a, b).some(([one, other]) => one.role === 'target' && isToldIn(a, one) && isToldIn(b, other))
  )
    return MOST_IN_COMMON.person;
  return s === t && PERSONAL_SUBTYPES.has(s) && personsIn(a, b).length > 0 ? 1 : 0;
}

/** Persons who have the same part in both, as each tells of them. */
function personsIn(a: Telling, b: Telling): readonly (readonly [Participant, Participant])[] {
  return a.mention.participants.flatMap((one) => {
    if (one.actor.kind !== 'person' || one.role === 'speaker') return [];
    const other = b.mention.participants.find(({ actor, role }) => actor.id === one.actor.id && role === one.role);
    return other ? [[one, other] as const] : [];
  });
}

function sharedWorth(a: Telling, b: Telling): number {
  let best = 0;
  for (const one of a.mention.participants) {
    if (one.role === 'speaker' || !mayBeIn(one.actor, b)) continue;
    for (const other of b.mention.participants) {
      if (other.role === 'speaker' || isTurned(one, other) || !isOfOne(one.actor, other.actor)) continue;
      const isNamed = a.named.includes(one.actor) || b.named.includes(other.actor);
      const worth = isNamed ? WORTH[one.actor.kind] : Math.min(1, WORTH[one.actor.kind]);
      best = Math.max(best, worth * (areBothTold(a, one, b, other) ? 1 : INHERITED));
    }
  }
  return best;
}

function mayBeIn({ id, groups }: Actor, { actors }: Telling): boolean {
  return actors.has(id) || groups.some((group) => actors.has(group));
}

/** Each in its own words. */
function areBothTold(a: Telling, one: Participant, b: Telling, other: Participant): boolean {
  const isSameNaming = a.mention.article === b.mention.article && one.span.start === other.span.start;
  return !isSameNaming && isToldIn(a, one) && isToldIn(b, other);
}

/** Who does it in one and suffers it in the other. */
function isTurned({ role: one }: Participant, { role: other }: Participant): boolean {
  return (one === 'source' && other === 'target') || (one === 'target' && other === 'source');
}

/** Whether they are the same, or one of them a member of the other or of the same group. */
export function isOfOne(a: Actor, b: Actor): boolean {
  return (
    a.id === b.id ||
    b.groups.includes(a.id) ||
    a.groups.includes(b.id) ||
    a.groups.some((group) => b.groups.includes(group))
  );
}

function areOthers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && !share(one, other);
}

/** "A attacked B" and "B attacked A", each in its own words. */
function isSwapped(a: Telling, b: Telling): boolean {
  return !share(a.sources, b.sources) && share(a.ownSources, b.ownTargets) && share(b.ownSources, a.ownTargets);
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const id of one) if (other.has(id)) return true;
  return false;
}
