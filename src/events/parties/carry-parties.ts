import type { EventMention, Participant } from '../../model/event.ts';
import type { Told } from '../discourse.ts';
import type { SentenceView } from '../sentence-view.ts';
import { type Blame, blameOf } from './blame.ts';
import type { Incident } from './incidents.ts';
import { isAnybody, type Registry, sideOf } from './side.ts';
import { isVictim, type VictimKnowledge, victimsOf } from './victims.ts';

/** Mentions with their participants as the rest of the article completes them. */
export type Completed = Map<EventMention, readonly Participant[]>;

/** The parties of every telling of an attack, where another telling or a claim names them: who did it, and to whom. */
export function carriedParties(
  incidents: readonly Incident[],
  told: readonly Told[],
  views: readonly SentenceView[],
  knowledge: VictimKnowledge,
): Completed {
  const { registry } = knowledge.index;
  const blame = blameOf(incidents, told, views, registry);
  const carried: Completed = new Map();
  for (const incident of incidents) {
    const behind = blame.get(incident) ?? [];
    const sources = sourcesOf(incident, behind, registry);
    const victims = victimsOf(knowledge, incident, sources);
    for (const { mention } of incident.tellings) {
      const own = mention.participants.map((one) => (isVictim(one, mention) ? asTarget(one) : one));
      carried.set(mention, joined(registry, own, sources, victims));
    }
    for (const { claim } of behind)
      if (claim && !carried.has(claim)) carried.set(claim, joined(registry, withoutAnybody(claim, registry), victims));
  }
  return carried;
}

/** The "gunmen" of an attack are those who claim it, not whom it hit. */
function withoutAnybody({ participants }: EventMention, registry: Registry): readonly Participant[] {
  return participants.filter(({ role, actor }) => role !== 'target' || !isAnybody(registry, actor));
}

function asTarget(participant: Participant): Participant {
  return { ...participant, role: 'target' };
}

/** Whoever did it: those named, in a telling or as the culprits; the nameless ("gunmen") only where nobody is. */
function sourcesOf({ tellings }: Incident, behind: readonly Blame[], registry: Registry): readonly Participant[] {
  const told = tellings.flatMap(({ mention }) => mention.participants.filter(({ role }) => role === 'source'));
  const named = told.filter(({ actor }) => actor.kind !== 'person' && sideOf(registry, actor) !== null);
  const all = [...named, ...behind.map(({ participant }) => participant)];
  return all.length > 0 ? all : told.filter(({ actor }) => isAnybody(registry, actor));
}

/** The participants with further ones, each actor once and nobody on both sides. */
function joined(
  registry: Registry,
  own: readonly Participant[],
  ...further: readonly (readonly Participant[])[]
): readonly Participant[] {
  const all = [...own];
  for (const one of further.flat()) if (!all.some((known) => isThere(registry, known, one))) all.push(one);
  return all;
}

/** Whether somebody takes part already: himself or one of his, or another of his side in another role; having only spoken counts for nothing. */
function isThere(registry: Registry, known: Participant, one: Participant): boolean {
  if (known.role === 'speaker') return false;
  if (known.actor.id === one.actor.id || known.actor.groups.includes(one.actor.id)) return true;
  const side = sideOf(registry, one.actor);
  return side !== null && known.role !== one.role && side === sideOf(registry, known.actor);
}
