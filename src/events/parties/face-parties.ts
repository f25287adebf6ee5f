import type { EventMention, Participant } from '../../model/event.ts';
import { type Opponents, opponentsIn } from './opponents.ts';
import { sideOf } from './side.ts';
import type { VictimKnowledge } from './victims.ts';

/**
 * The participants of an act of war with the other side, where the clause names one alone: the one it fights in the rest of the article
 * ("Karev fell to the rebels"), else the government of the country whose towns an armed group takes and loses.
 */
export function facing(
  mentions: readonly EventMention[],
  knowledge: VictimKnowledge,
): (mention: EventMention) => readonly Participant[] {
  const opponents = opponentsIn(mentions, knowledge.index.registry);
  return (mention) => [...mention.participants, ...missing(mention, opponents, knowledge)];
}

function missing(mention: EventMention, opponents: Opponents, knowledge: VictimKnowledge): readonly Participant[] {
  const { type, subtype } = mention.trigger.value;
  if (type !== 'ASSAULT' || mention.caption) return [];
  const { registry } = knowledge.index;
  const sided = mention.participants.filter(
    ({ role, actor }) => role !== 'speaker' && sideOf(registry, actor) !== null,
  );
  const sides = new Set(sided.map(({ actor }) => sideOf(registry, actor)));
  const others = mention.participants.filter(
    ({ role, actor }) => role !== 'speaker' && sideOf(registry, actor) === null,
  );
  const isFight = subtype === 'clash';
  const country = mention.place?.value.country ?? null;
  const [one] = sided;
  if (!one) return isFight && others.length === 0 ? (opponents.two(country) ?? []).map(asParty) : [];
  const [side] = sides;
  if (sides.size > 1 || !side || others.length > 0) return [];
  const other =
    opponents.against(side, country) ?? (isFight || subtype === 'capture' ? homeForces(one, country, knowledge) : null);
  if (!other || sides.has(sideOf(registry, other.actor))) return [];
  const role = isFight ? 'party' : one.role === 'target' ? 'source' : 'target';
  return [{ ...other, role }];
}

function asParty(one: Participant): Participant {
  return { ...one, role: 'party' };
}

/** An armed group fights the government of the country it is at home in, unless it is that itself. */
function homeForces(
  { actor, span }: Participant,
  country: string | null,
  { index, published }: VictimKnowledge,
): Participant | null {
  const { registry, stateOf } = index;
  const home = registry.entries.get(actor.id)?.countries ?? [];
  const at = country ?? (home.length === 1 ? home[0] : undefined);
  if (actor.kind !== 'armed-group' || at === undefined || !home.includes(at)) return null;
  const forces = registry.bodyOf(stateOf.get(at) ?? '', 'security forces');
  if (!forces || forces.groups.some((group) => actor.groups.includes(typeof group === 'string' ? group : group.of)))
    return null;
  return { actor: registry.actorOf(forces.id, published), role: 'target', span };
}
