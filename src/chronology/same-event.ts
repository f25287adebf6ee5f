import { VIOLENT_SUBTYPES } from '../lexicon/violent-subtypes.ts';
import { addDays } from '../model/calendar-date.ts';
import type { Actor, ActorKind, EventMention, EventType, Place } from '../model/event.ts';
import { type Interval, intervalsOverlap, widthInDays } from '../model/interval.ts';

/** A mention with what comparing it to others needs, computed once. */
export interface Telling {
  readonly mention: EventMention;
  /** Ids of the actors and all their groups. */
  readonly actors: ReadonlySet<string>;
  /** Ids of those that act, and their groups. */
  readonly sources: ReadonlySet<string>;
  /** Whether it stands in the article's title line. */
  readonly isTitle: boolean;
  /** Ids of those that suffer it, and their groups. */
  readonly targets: ReadonlySet<string>;
  /** Groups, organisations and persons called by their names. */
  readonly named: readonly Actor[];
  /** Content words of the clause. */
  readonly words: ReadonlySet<string>;
}

/** Types that tell the same act from two sides. */
const FAMILIES: readonly (readonly EventType[])[] = [
  ['ASSAULT', 'COERCE'],
  ['AGREE', 'CONSULT'],
  ['RETREAT', 'CONCEDE'],
];

const VAGUE_KINDS: ReadonlySet<ActorKind> = new Set(['state', 'people', 'unknown']);
/** The likeness from which two tellings are taken to be of one event; in doubt they are not. */
export const ENOUGH_LIKENESS = 5;
const WIDEST = 62;
const REPORT_LAG = 14;

/** How much speaks for two tellings being of one event; negative infinity where something rules it out. */
export function likeness(a: Telling, b: Telling): number {
  const [m, n] = [a.mention, b.mention];
  if (!compatibleTypes(m, n) || !compatibleStatus(m, n) || m.caption !== n.caption) return -Infinity;
  const time = timeLikeness(m, n);
  const place = placeLikeness(m.place?.value ?? null, n.place?.value ?? null);
  const toll = tollLikeness(m, n);
  if (time < 0 || place < 0 || toll === -Infinity || nameDifferentActors(a, b)) return -Infinity;
  const again = continuation(a, b);
  const shared = sharedActors(a, b);
  if (shared < 0 && again === 0) return -Infinity;
  const words = wordLikeness(a.words, b.words);
  const subtype = m.trigger.value.subtype === n.trigger.value.subtype ? 1 : 0;
  return time + place + toll + shared + words + subtype + again;
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

function timeLikeness(a: EventMention, b: EventMention): number {
  const [s, t] = [possibleTime(a), possibleTime(b)];
  if (!intervalsOverlap(s, t) || isWide(s) !== isWide(t)) return -1;
  if (isWide(s)) return s.start === t.start && s.end === t.end ? 1 : -1;
  const isDay = widthInDays(a.when.interval) === 0 && a.when.interval.start === b.when.interval.start;
  const isTold = a.when.basis !== 'reported' && b.when.basis !== 'reported';
  return isDay && isTold ? 2 : isDay || isTold ? 1 : 0;
}

/** An event dated only by its report took place by then, in the weeks before at the earliest. */
function possibleTime(mention: EventMention): Interval {
  const { interval, basis } = mention.when;
  if (basis !== 'reported' || !interval.start || !interval.end) return interval;
  return { ...interval, start: addDays(interval.start, -REPORT_LAG) };
}

function isWide(interval: Interval): boolean {
  return widthInDays(interval) > WIDEST;
}

/** 2 the same town or site, 1 one lies in the other, 0 unknown; -1 two different places. */
function placeLikeness(a: Place | null, b: Place | null): number {
  if (!a || !b) return 0;
  if (a.name === b.name) return a.name === a.countryName ? 0 : 2;
  if (a.country !== null && b.country !== null && a.country !== b.country) return -1;
  const within = (inner: Place, outer: Place): boolean =>
    outer.name === inner.admin1 || outer.name === inner.countryName;
  return within(a, b) || within(b, a) ? 1 : -1;
}

/** 2 for the same figure of the same harm, 0 where nothing is said, -1 where the figures cannot both be true, negative infinity where they are of different victims too. */
function tollLikeness(a: EventMention, b: EventMention): number {
  let best = 0;
  for (const { value: s } of a.casualties) {
    for (const { value: t } of b.casualties) {
      if (s.harm !== t.harm) continue;
      if (s.min === t.min && s.max === t.max) return 2;
      if ((s.max ?? Infinity) < (t.min ?? 0) || (t.max ?? Infinity) < (s.min ?? 0)) {
        if (s.who !== null && t.who !== null && s.who.toLowerCase() !== t.who.toLowerCase()) return -Infinity;
        best = -1;
      }
    }
  }
  return best;
}

/** Each names somebody with whom the other's have nothing in common: clashes with two different groups. */
function nameDifferentActors(a: Telling, b: Telling): boolean {
  const isOther = (actor: Actor, telling: Telling): boolean =>
    !telling.actors.has(actor.id) && !actor.groups.some((group) => telling.actors.has(group));
  return a.named.some((actor) => isOther(actor, b)) && b.named.some((actor) => isOther(actor, a));
}

/** 2 for a group or person in common, 1 for a country or kind of people, 0 where one names nobody; -1 where they have nobody in common. */
function sharedActors(a: Telling, b: Telling): number {
  if (a.actors.size === 0 || b.actors.size === 0) return 0;
  let best = -1;
  for (const { actor } of a.mention.participants) {
    if (!b.actors.has(actor.id) && !actor.groups.some((group) => b.actors.has(group))) continue;
    best = Math.max(best, VAGUE_KINDS.has(actor.kind) ? 1 : 2);
  }
  return isSwapped(a, b) ? -1 : best;
}

/** "A attacked B" and "B attacked A". */
function isSwapped(a: Telling, b: Telling): boolean {
  const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((id) => other.has(id));
  return !share(a.sources, b.sources) && share(a.sources, b.targets) && share(b.sources, a.targets);
}

/** Jaccard similarity of the content words, in steps: 0.25 gives 1, 0.4 gives 2, 0.8 gives 3. */
function wordLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  const share = common / Math.max(1, a.size + b.size - common);
  return share >= 0.8 ? 3 : share >= 0.4 ? 2 : share >= 0.25 ? 1 : 0;
}

/** One that speaks of the other again ("the attack", or only its toll), or the title that sums it up. */
function continuation(a: Telling, b: Telling): number {
  if (a.mention.article !== b.mention.article) return 0;
  const refers = (from: EventMention, to: EventMention): boolean => from.continues?.start === to.clause.start;
  if (refers(a.mention, b.mention) || refers(b.mention, a.mention)) return 4;
  return a.isTitle !== b.isTitle ? 2 : 0;
}
