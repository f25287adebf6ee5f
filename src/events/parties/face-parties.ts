import { FIGHT_NOUNS, PEACE_NOUNS, TRUCE_NOUNS, WAR_NOUNS } from '../../lexicon/fight-words.ts';
import type { EventType, Participant } from '../../model/event.ts';
import { holdsWord, tokensWithin } from '../clauses/token-range.ts';
import type { Told } from '../discourse.ts';
import { deedIn } from './deeds.ts';
import { type Opponents, opponentsIn } from './opponents.ts';
import { isAnybody, sideOf } from './side.ts';
import type { VictimKnowledge } from './victims.ts';

/**
 * The other side of an act of war, where the clause names one side alone: the one it fights in the rest of the article
 * ("Karev fell to the rebels"), else the government of the country whose towns an armed group takes and loses.
 */
export function facing(told: readonly Told[], knowledge: VictimKnowledge): (telling: Told) => readonly Participant[] {
  const opponents = opponentsIn(
    told.map(({ mention }) => mention),
    knowledge.index.registry,
  );
  return (telling) => missing(telling, opponents, knowledge);
}

/** Acts against single persons, who may be anybody: whoever is kidnapped is seldom of the other side's forces. */
const PERSONAL: ReadonlySet<string> = new Set(['abduction', 'assassination']);

function isInFight({ mention: { clause }, sentence: { tokens } }: Told): boolean {
  const { from, to } = tokensWithin(tokens, clause);
  return holdsWord(tokens, FIGHT_NOUNS, from, to);
}

/** Words for what one does with an attack before or instead of it: "called off the assault", "threatened an offensive". */
const ABOUT_DEEDS: ReadonlySet<EventType> = new Set(['CONCEDE', 'THREATEN']);

/** What enemies do with each other who make peace, whoever of them is named. */
const PEACE_TYPES: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'CONCEDE']);

const NOBODY: readonly Participant[] = [];

function missing(telling: Told, opponents: Opponents, knowledge: VictimKnowledge): readonly Participant[] {
  const { mention } = telling;
  const { type, subtype, lemma } = mention.trigger.value;
  const mayFace = type === 'ASSAULT' || PEACE_TYPES.has(type) || ABOUT_DEEDS.has(type);
  if (!mayFace || mention.caption || PERSONAL.has(subtype)) return NOBODY;
  const words = lemma.split(' ');
  const isPeace = PEACE_TYPES.has(type) && words.some((word) => PEACE_NOUNS.has(word));
  const isAboutDeed = ABOUT_DEEDS.has(type) && deedIn(telling.sentence.tokens, mention.clause) !== null;
  if (type !== 'ASSAULT' && !isPeace && !isAboutDeed) return NOBODY;
  const { registry } = knowledge.index;
  const sided = mention.participants.filter(
    ({ role, actor }) => role !== 'speaker' && sideOf(registry, actor) !== null,
  );
  const sides = new Set(sided.map(({ actor }) => sideOf(registry, actor)));
  const others = mention.participants.filter(
    ({ role, actor }) =>
      role !== 'speaker' && sideOf(registry, actor) === null && !(role === 'target' && isAnybody(registry, actor)),
  );
  const isFight =
    subtype === 'clash' ||
    isPeace ||
    WAR_NOUNS.has(words.at(-1) ?? '') ||
    (type === 'ASSAULT' && sided.length === 0 && isInFight(telling));
  const country = mention.place?.value.country ?? null;
  const [one] = sided;
  const both = isFight
    ? ((isPeace ? opponents.foremost() : opponents.two(country)) ??
      warringAtHome(opponents, country, isPeace, knowledge))
    : [];
  if (!one) return others.every(({ actor }) => actor.kind === 'people') ? both.map(asParty) : [];
  // "the envoy brokered a truce": between the two that fight.
  const isBroker = isPeace && both.length > 0 && both.every(({ actor }) => !sides.has(sideOf(registry, actor)));
  if (isBroker) return both.map(asParty);
  const isTruce = isPeace && words.some((word) => TRUCE_NOUNS.has(word));
  if (isTruce) return both.filter(({ actor }) => !sides.has(sideOf(registry, actor))).map(asParty);
  const [side] = sides;
  const areBystanders = others.every(({ actor }) => isFight && actor.kind === 'people');
  if (sides.size > 1 || !side || !areBystanders) return [];
  const isTaken = isFight || subtype === 'capture';
  const other =
    opponents.against(side, country) ??
    stateAbroad(one, country, knowledge) ??
    (isTaken && opponents.isOnlyGroup(side) ? homeForces(one, country, knowledge) : null);
  if (!other || sides.has(sideOf(registry, other.actor))) return [];
  const role = isFight ? 'party' : one.role === 'target' ? 'source' : 'target';
  return [{ ...other, role }];
}

function asParty(one: Participant): Participant {
  return { ...one, role: 'party' };
}

/** Who attacks in a country where he is not at home attacks that country: the state, where no more is said. */
function stateAbroad(
  { actor, role, span }: Participant,
  country: string | null,
  { index, published }: VictimKnowledge,
): Participant | null {
  const home = index.registry.entries.get(actor.id)?.countries ?? [];
  const state = country === null ? undefined : index.stateOf.get(country);
  if (actor.kind !== 'armed-group' || role !== 'source' || home.length === 0 || home.includes(country ?? ''))
    return null;
  return state === undefined ? null : { actor: index.registry.actorOf(state, published), role: 'target', span };
}

/** The article's one armed group and the government it fights, or its forces; empty where there are several, or none. */
function warringAtHome(
  opponents: Opponents,
  country: string | null,
  isPeace: boolean,
  knowledge: VictimKnowledge,
): readonly Participant[] {
  const group = opponents.onlyGroup();
  const home = group && homeForces(group, country, knowledge, isPeace ? 'government' : 'security forces');
  return group && home ? [group, home] : [];
}

/** An armed group fights the government of the country it is at home in, unless it is that itself. */
function homeForces(
  { actor, span }: Participant,
  country: string | null,
  { index, published }: VictimKnowledge,
  body: 'government' | 'security forces' = 'security forces',
): Participant | null {
  const { registry, stateOf } = index;
  const home = registry.entries.get(actor.id)?.countries ?? [];
  const at = country ?? (home.length === 1 ? home[0] : undefined);
  if (actor.kind !== 'armed-group' || at === undefined || !home.includes(at)) return null;
  const forces = registry.bodyOf(stateOf.get(at) ?? '', body);
  if (!forces || forces.groups.some((group) => actor.groups.includes(typeof group === 'string' ? group : group.of)))
    return null;
  return { actor: registry.actorOf(forces.id, published), role: 'target', span };
}
