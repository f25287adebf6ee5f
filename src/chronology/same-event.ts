import type { EventMention, EventStatus, EventType } from '../model/event.ts';
import { actorLikeness, nameDifferentActors, nameDifferentDoers, personLikeness } from './actor-likeness.ts';
import { inOneSource, inTwoSources } from './company.ts';
import { continuation } from './continuation.ts';
import { placeLikeness } from './place-likeness.ts';
import type { Telling } from './tellings.ts';
import { mostLike, mostOfActors } from './reach.ts';
import { tollLikeness } from './toll-likeness.ts';
import { timeLikeness } from './time-likeness.ts';
import { areVerbatim, shareDetails, wordLikeness } from './word-likeness.ts';
import { MOST_IN_KIND } from './worth.ts';

/** Types that tell the same act from two sides. */
const FAMILIES: readonly (readonly EventType[])[] = [
  ['ASSAULT', 'COERCE'],
  ['AGREE', 'CONSULT'],
  ['RETREAT', 'CONCEDE'],
];

/** The first type of its family, by type. */
const FAMILY_OF: ReadonlyMap<EventType, EventType | undefined> = new Map(
  FAMILIES.flatMap((family) => family.map((type) => [type, family[0]])),
);

/** Types that are told by what is said: of two demands of one man on one day no word of which is the same, each is another. */
const SPOKEN: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

/** One source does not say the same without a word in common beside who says it; two may. */
function areSaidOfTwo(a: Telling, b: Telling): boolean {
  return a.source === b.source ? !shareDetails(a, b) : wordLikeness(a, b) === 0;
}

/** What two tellings of different sources must be like to be of one event, and what those of one source must, which speaks of few events. */
const ENOUGH = { apart: 4.5, together: 3 } as const;

/**
 * How much more speaks for two tellings being of one event than it takes, so that 0 is enough; negative infinity where something rules
 * it out, or where it is seen early that two sources cannot reach `least`: of the very many that are compared few do. In doubt they are two.
 */
export function likeness(a: Telling, b: Telling, least = -Infinity): number {
  const m = a.mention;
  const n = b.mention;
  if (a.from > b.to || b.from > a.to) return -Infinity;
  if (!compatibleTypes(a, b) || !compatibleStatus(m, n) || m.caption !== n.caption) return -Infinity;
  const time = timeLikeness(a, b);
  if (time === -Infinity) return -Infinity;
  const isApart = a.source !== b.source;
  if (isApart && mostLike(a, b, time) < least + ENOUGH.apart) return -Infinity;
  const again = continuation(a, b);
  const words = wordLikeness(a, b);
  const isCopied = isApart && areVerbatim(a, b);
  // What reports days apart lose is given back where one took the words of the other.
  const copied = isCopied ? Math.min(MOST_IN_KIND.copied, Math.max(0, -time)) : 0;
  const known = time + copied + words + subtypeLikeness(m, n, again > 0) + warLikeness(a, b);
  // A title sums up what the text tells elsewhere too.
  const isOneTold = again > 0 && a.isTitle === b.isTitle;
  const place = isOneTold ? unlessInherited(placeLikeness(a, b)) : placeLikeness(a, b);
  const toll = place === -Infinity ? place : tollLikeness(a, b);
  if (toll === -Infinity) return -Infinity;
  if (isApart && known + place + toll + mostOfActors(a, b, place > 0) < least + ENOUGH.apart) return -Infinity;
  if (!isCopied && nameDifferentActors(a, b)) return -Infinity;
  if (again === 0 && m.article === n.article && nameDifferentDoers(a, b)) return -Infinity;
  const shared = actorLikeness(a, b);
  if (shared === -Infinity && again === 0) return -Infinity;
  const person = personLikeness(a, b);
  const company = isApart
    ? inTwoSources(a, b, place > 0, person > 0) - ENOUGH.apart
    : inOneSource(a, b, again > 0, toll > 1 || words > 0) + again - ENOUGH.together;
  const spoken = again === 0 && SPOKEN.has(m.trigger.value.type) && areSaidOfTwo(a, b) ? -1 : 0;
  return known + place + toll + Math.max(again > 0 ? OTHERS_AGAIN : -1, shared) + person + spoken + company;
}

/** Where one speaks of the other again, another place that it has from elsewhere in the article is none of its own. */
function unlessInherited(place: number): number {
  return place === -Infinity ? place : Math.max(0, place);
}

/** The most that others who do it take off where one speaks of the other again: "gunmen fired on the camp | the soldiers returned fire, killing one". */
const OTHERS_AGAIN = 0;

/** A war begins once; a raid is not the war it is part of. */
function warLikeness(a: Telling, b: Telling): number {
  const { type } = a.mention.trigger.value;
  if ((!a.isWar && !b.isWar) || type !== b.mention.trigger.value.type) return 0;
  if (a.isWar && b.isWar) return MOST_IN_KIND.war;
  return type === 'ASSAULT' ? ACT_IN_WAR : 0;
}

const ACT_IN_WAR = -2;

/** The family two types must share to be one event; its first member names it. */
export function familyOf(type: EventType): EventType {
  return FAMILY_OF.get(type) ?? type;
}

/** What types, status and captions two tellings must share to be one event, as words: those that differ in it never are. */
export function sortOf({ mention, isViolent }: Telling): string {
  const { type, subtype } = mention.trigger.value;
  const act = isViolent ? `${type} violent` : (FAMILY_OF.get(type) ?? `${type} ${subtype}`);
  return `${act} ${REAL.has(mention.status) ? 'real' : mention.status}${mention.caption ? ' caption' : ''}`;
}

function compatibleTypes(a: Telling, b: Telling): boolean {
  const s = a.mention.trigger.value;
  const t = b.mention.trigger.value;
  if (s.type === t.type) return s.subtype === t.subtype || (a.isViolent && b.isViolent);
  return !a.isViolent && !b.isViolent && familyOf(s.type) === familyOf(t.type);
}

function compatibleStatus(a: EventMention, b: EventMention): boolean {
  return a.status === b.status || (REAL.has(a.status) && REAL.has(b.status));
}

const REAL: ReadonlySet<EventStatus> = new Set(['happened', 'claimed', 'ongoing']);

/** Ways to attack of which one is not the other: "fired artillery into the town, and there were two airstrikes on it". */
const WAYS: ReadonlySet<string> = new Set(['airstrike', 'shelling', 'shooting']);
const OTHER_WAY = -1.5;

const GENERAL_SUBTYPES: ReadonlySet<string> = new Set(['killing', 'attack', 'clash', 'statement']);

function subtypeLikeness(
  { trigger: { value: s } }: EventMention,
  { trigger: { value: t } }: EventMention,
  isAgain: boolean,
): number {
  if (s.type !== t.type) return -1;
  if (s.subtype !== t.subtype) return !isAgain && WAYS.has(s.subtype) && WAYS.has(t.subtype) ? OTHER_WAY : 0;
  return GENERAL_SUBTYPES.has(s.subtype) ? 0.5 : 1;
}
