import type { Actor } from '../../model/event.ts';
import { type Antecedent, EVER, isSame, nearest } from './discourse.ts';
import type { SideKind } from './meaning.ts';
import { foundActor } from './persons.ts';
import { type Resolution, registered } from './resolution.ts';

/** One of two parties: the last (0) or the one before it (1); a person stands for his group, people and media for nobody. */
export function sideTarget(resolution: Resolution, which: 0 | 1, among: SideKind): Actor | null {
  const { discourse, sentence } = resolution;
  const isFighting = (actor: Actor): boolean => actor.kind !== 'organisation' && mayBeSide(actor, among);
  const last =
    party(resolution, isFighting, sentence) ?? party(resolution, (actor) => mayBeSide(actor, among), sentence);
  if (!last || which === 0) return last;
  const isOther = (actor: Actor): boolean =>
    !isSame(actor, last) &&
    (among !== 'any' || !actor.groups.some((group) => last.groups.includes(group))) &&
    (among !== 'groups' || isGroup(actor));
  return (
    party(resolution, (actor) => isFighting(actor) && isOther(actor), sentence) ??
    party(resolution, (actor) => mayBeSide(actor, among) && isOther(actor), sentence) ??
    nearestOther(discourse, last)
  );
}

function mayBeSide({ kind }: Actor, among: SideKind): boolean {
  if (among === 'any') return true;
  return among === 'groups' ? kind !== 'state' : kind === 'state' || kind === 'government';
}

/** How many sentences back a party may have been spoken of. */
const REACH = 6;

/** The party last spoken of, subjects of sentences before others. */
function party(resolution: Resolution, accepts: (actor: Actor) => boolean, sentence: number): Actor | null {
  const asParty = (earlier: Antecedent): boolean => {
    const actor = partyOf(resolution, earlier.actor);
    return actor !== null && accepts(actor);
  };
  const found =
    nearest(resolution.discourse, sentence - REACH, (earlier) => earlier.subject && asParty(earlier)) ??
    nearest(resolution.discourse, sentence - REACH, asParty);
  return found && partyOf(resolution, found.actor);
}

function nearestOther(discourse: Resolution['discourse'], last: Actor): Actor | null {
  return nearest(discourse, EVER, ({ actor }) => isParty(actor) && !isSame(actor, last))?.actor ?? null;
}

/** Whom a person acts for, by the nearest of his groups; any other actor itself. */
function partyOf(resolution: Resolution, actor: Actor): Actor | null {
  const { context, discourse } = resolution;
  if (isParty(actor)) return actor;
  const group = actor.kind === 'person' ? actor.groups[0] : undefined;
  if (group === undefined) return null;
  const known = context.index.registry.entries.has(group);
  return known
    ? registered(resolution, group)
    : (nearest(discourse, EVER, (earlier) => earlier.actor.id === group)?.actor ??
        foundActor(context, { name: group.replaceAll('-', ' '), as: 'armed-group', groups: [] }));
}

function isParty({ kind }: Actor): boolean {
  return kind !== 'person' && kind !== 'people' && kind !== 'media' && kind !== 'unknown';
}

function isGroup({ kind }: Actor): boolean {
  return kind === 'armed-group' || kind === 'organisation';
}
