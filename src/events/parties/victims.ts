import { PERSON_NOUNS } from '../../lexicon/harm-words.ts';
import { FIGHTING_PERSONS } from '../../lexicon/responsibility.ts';
import type { EventMention, Participant } from '../../model/event.ts';
import type { Interval } from '../../model/interval.ts';
import { overlaps } from '../../model/span.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { singular } from '../actors/discourse.ts';
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
  return victims.length > 0 ? victims : unnamedVictims(knowledge, tellings);
}

/** Whether somebody suffers an attack: as its target, or counted among its dead. */
export function isVictim({ role, span }: Participant, { casualties }: EventMention): boolean {
  return role === 'target' || (role === 'party' && casualties.some((casualty) => overlaps(casualty.span, span)));
}

/** Nobody's soldiers: the dead are counted as people of a trade ("two boxers"), or at a place that tells who they were. */
function unnamedVictims(knowledge: VictimKnowledge, tellings: readonly Told[]): readonly Participant[] {
  const struck = ownersOfStruck(knowledge, tellings);
  if (struck.length > 0) return struck;
  const { index, published } = knowledge;
  const civilians = index.nameless.get('civilians');
  const counted = tellings
    .flatMap(({ mention }) => mention.casualties)
    .find(({ value: { who, harm } }) => harm !== 'captured' && who !== null && isCivil(index, who));
  return civilians && counted
    ? [{ actor: index.registry.actorOf(civilians.id, published), role: 'target', span: counted.span }]
    : [];
}

const NO_LETTERS = /[^\p{L}]+/u;

/** Whether the dead are people of everyday life: a word for a person, and none for fighters, forces or officials. */
function isCivil(index: ActorIndex, who: string): boolean {
  const words = who.toLowerCase().split(NO_LETTERS).map(singular);
  return words.some((word) => PERSON_NOUNS.has(word)) && words.every((word) => !isOfSide(index, word));
}

function isOfSide({ nouns, titles, nameless }: ActorIndex, word: string): boolean {
  const title = titles.get(word)?.kind;
  const filed = nameless.get(word);
  return (
    FIGHTING_PERSONS.has(word) ||
    (nouns.get(word)?.kind ?? 'people') !== 'people' ||
    (title !== undefined && title !== 'civil' && title !== 'honorific') ||
    (filed !== undefined && filed.kind !== 'people')
  );
}

function ownersOfStruck(knowledge: VictimKnowledge, tellings: readonly Told[]): readonly Participant[] {
  const isBloody = tellings.some(({ mention }) => mention.casualties.length > 0);
  for (const { mention, sentence } of tellings) {
    const struck = struckIn(sentence.tokens, mention.clause, mention.trigger.span);
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
    kind === 'civil' ? nameless.get('civilians') : state === undefined ? null : registry.bodyOf(state, kind);
  return owner ? registry.actorOf(owner.id, published) : null;
}
