import { VIOLENT_SUBTYPES } from '../lexicon/violent-subtypes.ts';
import type { EventMention, EventType, Place } from '../model/event.ts';
import { placeGrade } from '../events/place-grade.ts';
import { actorLikeness, nameDifferentActors } from './actor-likeness.ts';
import type { Telling } from './tellings.ts';
import { tollLikeness } from './toll-likeness.ts';
import { timeLikeness } from './time-likeness.ts';

/** Types that tell the same act from two sides. */
const FAMILIES: readonly (readonly EventType[])[] = [
  ['ASSAULT', 'COERCE'],
  ['AGREE', 'CONSULT'],
  ['RETREAT', 'CONCEDE'],
];

/** What two tellings of different sources must be like to be of one event, and what those of one source must, which speaks of few events. */
const ENOUGH = { apart: 4.5, together: 3.5 } as const;

/** How much more speaks for two tellings being of one event than it takes, so that 0 is enough; negative infinity where something rules it out. In doubt they are two. */
export function likeness(a: Telling, b: Telling): number {
  const [m, n] = [a.mention, b.mention];
  if (a.from > b.to || b.from > a.to) return -Infinity;
  if (!compatibleTypes(m, n) || !compatibleStatus(m, n) || m.caption !== n.caption) return -Infinity;
  const place = placeLikeness(m.place?.value ?? null, n.place?.value ?? null);
  if (place < 0) return -Infinity;
  const time = timeLikeness(a, b);
  const toll = tollLikeness(a, b);
  if (time === -Infinity || toll === -Infinity || nameDifferentActors(a, b)) return -Infinity;
  const again = continuation(a, b);
  if (again < REFERRED && areOfOtherKind(m, n)) return -Infinity;
  const shared = actorLikeness(a, b);
  if (shared === -Infinity && again === 0) return -Infinity;
  const words = wordLikeness(a, b);
  const company =
    a.source === b.source
      ? inOneSource(a, b, again > 0 || toll > 1 || words > 0) + again - ENOUGH.together
      : inTwoSources(a, b, place > 0) - ENOUGH.apart;
  return time + place + toll + Math.max(-1, shared) + words + subtypeLikeness(m, n) + company;
}

/** The family two types must share to be one event; its first member names it. */
export function familyOf(type: EventType): EventType {
  return FAMILIES.find((family) => family.includes(type))?.[0] ?? type;
}

function compatibleTypes(a: EventMention, b: EventMention): boolean {
  const [s, t] = [a.trigger.value, b.trigger.value];
  if (s.type === t.type && s.subtype === t.subtype) return true;
  if (VIOLENT_SUBTYPES.has(s.subtype) && VIOLENT_SUBTYPES.has(t.subtype)) return s.type === t.type;
  return (
    s.type !== t.type &&
    familyOf(s.type) === familyOf(t.type) &&
    !VIOLENT_SUBTYPES.has(s.subtype) &&
    !VIOLENT_SUBTYPES.has(t.subtype)
  );
}

function compatibleStatus(a: EventMention, b: EventMention): boolean {
  const isReal = (status: string): boolean => status === 'happened' || status === 'claimed' || status === 'ongoing';
  return a.status === b.status || (isReal(a.status) && isReal(b.status));
}

/** A fight that goes on, or one of two sides, is not the single attack told beside it, unless the text says so. */
function areOfOtherKind(a: EventMention, b: EventMention): boolean {
  if ((a.status === 'ongoing') !== (b.status === 'ongoing') && a.article === b.article) return true;
  const isFight = ({ trigger: { value } }: EventMention): boolean => value.subtype === 'clash';
  const isSingle = ({ trigger: { value } }: EventMention): boolean => SINGLE_SUBTYPES.has(value.subtype);
  return (isFight(a) && isSingle(b)) || (isFight(b) && isSingle(a));
}

const SINGLE_SUBTYPES: ReadonlySet<string> = new Set(['bombing', 'airstrike', 'assassination', 'abduction']);

/** 2 the same town or site, 1 the same province or one lies in the other, 0 unknown; -1 two different places. */
function placeLikeness(a: Place | null, b: Place | null): number {
  if (!a || !b) return 0;
  if (a.name === b.name) return placeGrade(a);
  if (a.country !== null && b.country !== null && a.country !== b.country) return -1;
  const within = (inner: Place, outer: Place): boolean =>
    outer.name === inner.admin1 || outer.name === inner.countryName;
  return within(a, b) || within(b, a) ? 0.5 : -1;
}

const GENERAL_SUBTYPES: ReadonlySet<string> = new Set(['killing', 'attack', 'clash', 'statement']);

function subtypeLikeness({ trigger: { value: s } }: EventMention, { trigger: { value: t } }: EventMention): number {
  if (s.subtype !== t.subtype) return 0;
  return GENERAL_SUBTYPES.has(s.subtype) ? 0.5 : 1;
}

const VERBATIM = 4;
const FEWEST_WORDS = 2;

/** By how much of the words is the same, and by how many details besides. */
function wordLikeness(a: Telling, b: Telling): number {
  if (a.text === b.text && a.words.size >= FEWEST_WORDS) return VERBATIM;
  const common = commonIn(a.words, b.words);
  const share = common / Math.max(1, a.words.size + b.words.size - common);
  const details = commonIn(a.details, b.details);
  const alike = share >= 0.8 && common >= 4 ? 3 : share >= 0.5 && common >= 3 ? 2 : share >= 0.3 ? 1 : 0;
  return alike + (details >= 4 ? 2 : details >= 2 ? 1 : 0);
}

function commonIn(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common;
}

/** What it counts that one speaks of the other again. */
const REFERRED = 2.5;

/** One that speaks of the other again ("the attack", or only its toll), or the title that sums it up. */
function continuation(a: Telling, b: Telling): number {
  if (a.mention.article !== b.mention.article) return 0;
  const refers = (from: EventMention, to: EventMention): boolean => from.continues?.start === to.clause.start;
  if (refers(a.mention, b.mention) || refers(b.mention, a.mention)) return REFERRED;
  return a.isTitle !== b.isTitle ? 1.5 : 0;
}

/** The first sentence is told again below; "another attack" is another one, and so is one with other figures, or one that nothing joins to the first. */
function inOneSource(a: Telling, b: Telling, isJoined: boolean): number {
  if (a.text === b.text) return 0;
  const [m, n] = [a.mention, b.mention];
  const later = m.sentence.start > n.sentence.start ? a : m.sentence.start < n.sentence.start ? b : null;
  if (m.article === n.article && later?.isOther) return -ANOTHER;
  if (haveOtherFigures(a, b)) return -ANOTHER;
  return a.isLead !== b.isLead ? 0.5 : isJoined ? 0 : -UNJOINED;
}

const ANOTHER = 6;
const UNJOINED = 1.5;

/** Two sources that give neither a time nor one place may well speak of two events. */
function inTwoSources(a: Telling, b: Telling, isOnePlace: boolean): number {
  if (a.text !== b.text && haveOtherFigures(a, b)) return -ANOTHER;
  if (isOnePlace || (a.isTold && b.isTold)) return 0;
  return a.isTold || b.isTold ? -0.5 : -2;
}

/** "fired 45 rounds" and "fired 40 rounds". */
function haveOtherFigures(a: Telling, b: Telling): boolean {
  return [...a.counts].some(([noun, figure]) => (b.counts.get(noun) ?? figure) !== figure);
}
