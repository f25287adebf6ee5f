import { TURNING_WORDS } from '../../lexicon/otherness-words.ts';
import { VIOLENT_DEEDS } from '../../lexicon/responsibility.ts';
import { VIOLENT_SUBTYPES } from '../../lexicon/violent-subtypes.ts';
import { addDays } from '../../model/calendar-date.ts';
import type { EventMention, EventTime, Role } from '../../model/event.ts';
import { intervalsOverlap, widthInDays } from '../../model/interval.ts';
import { overlaps } from '../../model/span.ts';
import { holdsWord, tokensWithin } from '../clauses/token-range.ts';
import type { Told } from '../discourse.ts';
import { gradeOf } from '../place-grade.ts';
import { UP_TO_NOW } from '../event-time.ts';
import { type Registry, sideOf } from './side.ts';

/** The tellings of one attack within an article, in text order. */
export interface Incident {
  readonly tellings: Told[];
}

/** How far apart, in sentences, two tellings may stand that share neither day nor place. */
const NEAR = 3;
/** How many attacks, and how many tellings of one, a further telling is held against. */
const MOST = 10;
/** Within how many days a report follows what it reports. */
const REPORT_LAG = 10;
/** A time of more days than this holds many attacks. */
const WIDEST = 31;
/** Words that before a noun for what was done set an attack off from the one told before ("another attack", not "other villagers"). */
const OTHERS: ReadonlySet<string> = new Set(['another', 'other', 'separate', 'similar']);

/** What tellings are compared by: who is on whose side, and how many days the article's own date leaves open. */
export interface IncidentKnowledge {
  readonly registry: Registry;
  readonly doubt: number;
}

/** The attacks an article tells, each with all its tellings; fights of two sides are none. */
export function incidentsOf(told: readonly Told[], knowledge: IncidentKnowledge): readonly Incident[] {
  const incidents: Incident[] = [];
  for (const telling of told) {
    if (!isAttack(telling.mention, knowledge.doubt)) continue;
    const same = isOther(telling)
      ? undefined
      : reachable(incidents).findLast((incident) => belongs(telling, incident, knowledge));
    if (same) same.tellings.push(telling);
    else incidents.push({ tellings: [telling] });
  }
  return incidents;
}

/** The attack the article opens with, and those told last. */
function reachable(incidents: readonly Incident[]): readonly Incident[] {
  return incidents.length <= MOST ? incidents : [...incidents.slice(0, 1), ...incidents.slice(1 - MOST)];
}

/** So many dead that, with no more said, they are those of a war. */
const MASS = 100;

/** Whether a mention tells of violence that one does to another, as something that was done. */
function isAttack({ trigger, status, caption, when, participants, casualties }: EventMention, doubt: number): boolean {
  const { type, subtype } = trigger.value;
  // "60,000 have died since 1983" is a war, no attack.
  const { start, end } = when.interval;
  if (start === null || end === null || widthInDays(when.interval) > WIDEST + doubt) return false;
  // "420 people have been killed": the toll of all that went before.
  const isMany = casualties.some(({ value: { min } }) => min !== null && min >= MASS);
  const isToll = subtype === 'killing' && (isMany || !participants.some(({ role }) => role === 'source'));
  if (when.rule === UP_TO_NOW && isToll) return false;
  const isDone = status === 'happened' || status === 'claimed' || status === 'ongoing';
  return type === 'ASSAULT' && isDone && !caption && VIOLENT_SUBTYPES.has(subtype) && subtype !== 'clash';
}

function belongs(telling: Told, incident: Incident, { registry, doubt }: IncidentKnowledge): boolean {
  const { mention, sentence } = telling;
  const tellings = incident.tellings.slice(-MOST);
  const isSameDay = (other: Told): boolean => maybeSameTime(mention.when, other.mention.when);
  if (tellings.some((other) => isContinued(mention, other.mention) && isSameDay(other))) return true;
  if (tellings.some((other) => overlaps(other.mention.clause, mention.clause) && isSameDay(other))) return true;
  if (!telling.mainLine || tellings.some((other) => excludes(mention, other.mention, registry))) return false;
  return tellings.some(
    (other) =>
      other.mainLine &&
      (samePlace(mention, other.mention) ||
        sameDay(mention.when, other.mention.when, doubt) ||
        other.sentence.index === 0 ||
        sentence.index - other.sentence.index <= NEAR),
  );
}

function isContinued({ continues }: EventMention, { clause, continues: before }: EventMention): boolean {
  const start = continues?.clause.start;
  return start !== undefined && (start === clause.start || start === before?.clause.start);
}

/** "in another attack", "elsewhere". */
function isOther({ sentence: { tokens }, mention: { clause } }: Told): boolean {
  const { from, to } = tokensWithin(tokens, clause);
  if (holdsWord(tokens, TURNING_WORDS, from, to)) return true;
  for (let at = from; at < to; at++)
    if (OTHERS.has(tokens[at]?.norm ?? '') && holdsWord(tokens, VIOLENT_DEEDS, at + 1, at + 4)) return true;
  return false;
}

/** Whether two tellings cannot be of one attack: at other times or places, by others or on others, or one an abduction and one not. */
function excludes(a: EventMention, b: EventMention, registry: Registry): boolean {
  if (!maybeSameTime(a.when, b.when) || (a.place && b.place && arePlacesApart(a, b))) return true;
  if ((a.trigger.value.subtype === 'abduction') !== (b.trigger.value.subtype === 'abduction')) return true;
  return (
    areApart(sidesOf(a, 'source', registry), sidesOf(b, 'source', registry)) ||
    areApart(sidesOf(a, 'target', registry), sidesOf(b, 'target', registry))
  );
}

/** Whether both name sides, and no side twice. */
function areApart(first: readonly string[], second: readonly string[]): boolean {
  return first.length > 0 && second.length > 0 && !first.some((side) => second.includes(side));
}

function sidesOf({ participants }: EventMention, as: Role, registry: Registry): readonly string[] {
  const sides: string[] = [];
  for (const { role, actor } of participants) {
    const side = role === as ? sideOf(registry, actor) : null;
    if (side !== null) sides.push(side);
  }
  return sides;
}

/** Whether both may speak of one time; what hangs on the report alone took place in the days before it. */
function maybeSameTime(a: EventTime, b: EventTime): boolean {
  const possible = ({ interval, basis }: EventTime) =>
    basis === 'reported' && interval.start ? { ...interval, start: addDays(interval.start, -REPORT_LAG) } : interval;
  return intervalsOverlap(possible(a), possible(b));
}

/** Whether both are told to be of one day, as far as the article's own date is known. */
function sameDay(a: EventTime, b: EventTime, doubt: number): boolean {
  const isTold = ({ interval, basis }: EventTime): boolean =>
    basis !== 'reported' && interval.start !== null && interval.end !== null && widthInDays(interval) <= doubt;
  return isTold(a) && isTold(b) && a.interval.start === b.interval.start && a.interval.end === b.interval.end;
}

function samePlace({ place: a }: EventMention, { place: b }: EventMention): boolean {
  return a !== null && b !== null && gradeOf(a) > 0 && isNamedAlike(a.value.name, b.value.name);
}

/** "Karev Mosque" and "Karev". */
function isNamedAlike(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function arePlacesApart({ place: a }: EventMention, { place: b }: EventMention): boolean {
  if (!a || !b) return false;
  const [one, other] = [a.value, b.value];
  if (one.country !== null && other.country !== null && one.country !== other.country) return true;
  if (one.admin1 !== null && other.admin1 !== null && one.admin1 !== other.admin1) return true;
  return gradeOf(a) === 2 && gradeOf(b) === 2 && !isNamedAlike(one.name, other.name);
}
