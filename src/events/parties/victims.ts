import type { EventMention, Participant } from '../../model/event.ts';
import { type Interval } from '../../model/interval.ts';
import { overlaps } from '../../model/span.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Told } from '../discourse.ts';
import type { Incident } from './incidents.ts';
import { type Struck, struckIn } from './objects.ts';
import { sideOf } from './side.ts';

/** What working out victims takes: the actors known, and the article's day. */
export interface VictimKnowledge {
  readonly index: ActorIndex;
  readonly published: Interval | null;
}

/** Those whom an attack was aimed at, as its tellings name them; else those to whom what was struck belongs: soldiers in a base, civilians in a market. */
export function victimsOf(
  knowledge: VictimKnowledge,
  { tellings }: Incident,
  sources: readonly Participant[],
): readonly Participant[] {
  const { registry } = knowledge.index;
  const sides = new Set(sources.map(({ actor }) => sideOf(registry, actor)));
  const victims = tellings
    .flatMap(({ mention }) => mention.participants.filter((one) => isVictim(one, mention)))
    .filter(({ actor }) => actor.kind !== 'person' && !(sides.has(sideOf(registry, actor)) && sideOf(registry, actor)))
    .map((one): Participant => ({ ...one, role: 'target' }));
  return victims.length > 0 ? victims : ownersOfStruck(knowledge, tellings);
}

/** Whether somebody suffers an attack: as its target, or counted among its dead. */
export function isVictim({ role, span }: Participant, { casualties }: EventMention): boolean {
  return role === 'target' || (role === 'party' && casualties.some((casualty) => overlaps(casualty.span, span)));
}

function ownersOfStruck(knowledge: VictimKnowledge, tellings: readonly Told[]): readonly Participant[] {
  const isBloody = tellings.some(({ mention }) => mention.casualties.length > 0);
  for (const { mention, sentence } of tellings) {
    const struck = struckIn(sentence.tokens, mention.clause);
    if (!struck || (struck.kind === 'civil' && !isBloody)) continue;
    const owner = ownerOf(knowledge, struck, countryOf(tellings));
    if (owner) return [{ actor: owner, role: 'target', span: struck.span }];
  }
  return [];
}

function countryOf(tellings: readonly Told[]): string | null {
  for (const { mention } of tellings) if (mention.place?.value.country) return mention.place.value.country;
  return null;
}

function ownerOf({ index, published }: VictimKnowledge, { kind }: Struck, country: string | null) {
  const { registry, nameless, stateOf } = index;
  const state = country === null ? undefined : stateOf.get(country);
  const owner =
    kind === 'civil' ? nameless.get('civilians') : state === undefined ? null : registry.bodyOf(state, 'army');
  return owner ? registry.actorOf(owner.id, published) : null;
}
