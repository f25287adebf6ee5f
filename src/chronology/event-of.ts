import { gradeOf } from '../events/place-grade.ts';
import type { DatedArticle } from '../model/article.ts';
import { toEdtf } from '../model/edtf.ts';
import type { Casualty, ConflictEvent, EventMention, EventTime, Participant, Place } from '../model/event.ts';
import { type Interval, intersect, widthInDays } from '../model/interval.ts';
import { conflictsOf } from './conflicts.ts';
import type { Telling } from './tellings.ts';

/** One event out of its tellings (at least one): the best told leads, every telling is kept, disagreements are listed. The id is still empty. */
export function eventOf(group: readonly Telling[], articles: ReadonlyMap<string, DatedArticle>): ConflictEvent {
  const inOrder = group.toSorted((a, b) => worth(b.mention) - worth(a.mention));
  const [lead, ...rest] = inOrder.map(({ mention }) => mention);
  if (!lead) throw new Error('an event needs a telling');
  const mentions: readonly [EventMention, ...EventMention[]] = [lead, ...rest];
  const when = bestTime(mentions);
  const casualties = unitedCasualties(mentions);
  return {
    id: '',
    when,
    type: lead.trigger.value.type,
    subtype: everydayWord(lead, casualties),
    status: mentions.some((m) => m.status === 'happened' && m.attribution === null) ? 'happened' : lead.status,
    participants: unitedParticipants(mentions),
    place: bestPlace(mentions),
    casualties,
    attribution: lead.attribution ?? rest.find((m) => m.attribution)?.attribution ?? null,
    summary: lead.summary,
    mentions,
    conflicts: conflictsOf(inOrder, articles),
    copies: copiesIn(group),
  };
}

/** Tolls of every kind are told as killings; where all that is counted are wounded, nobody is said to be killed. */
function everydayWord({ trigger: { value } }: EventMention, casualties: readonly Casualty[]): string {
  const isInjury = casualties.length > 0 && casualties.every(({ harm }) => harm === 'wounded');
  return value.subtype === 'killing' && isInjury ? 'injury' : value.subtype;
}

/** All articles of one source but one. */
function copiesIn(group: readonly Telling[]): readonly string[] {
  const firsts = new Map<string, string>();
  const copies = new Set<string>();
  for (const { source, mention } of group) {
    const first = firsts.get(source);
    if (first === undefined) firsts.set(source, mention.article);
    else if (first !== mention.article) copies.add(mention.article);
  }
  return [...copies];
}

/** How much a telling gives: a day of its own, a place, tolls, actors. */
function worth(mention: EventMention): number {
  const { when, place, casualties, participants, trigger } = mention;
  const own = when.basis === 'reported' ? 0 : 4;
  return (
    own +
    (place ? 2 : 0) +
    Math.min(2, casualties.length) +
    Math.min(3, participants.length) +
    (trigger.rule === 'verb' || trigger.rule === 'light verb' ? 1 : 0)
  );
}

/** The days that all can share, named by the narrowest date told in so many words; where they share none, the date that most articles give. */
function bestTime(mentions: readonly [EventMention, ...EventMention[]]): EventTime {
  const told = mentions.filter((m) => m.when.basis !== 'reported');
  const candidates = told.length > 0 ? told : [...mentions];
  const narrowest = candidates.toSorted((a, b) => widthInDays(a.when.interval) - widthInDays(b.when.interval))[0];
  const when = (narrowest ?? mentions[0]).when;
  if (told.length < 2) return when;
  let common: Interval | null = when.interval;
  for (const one of told) common = common && intersect(common, one.when.interval);
  return common ? { ...when, interval: common } : bestAttested(told, when);
}

function bestAttested(told: readonly EventMention[], otherwise: EventTime): EventTime {
  const tellers = new Map<string, Set<string>>();
  for (const { when, article } of told) {
    const date = toEdtf(when.interval);
    tellers.set(date, (tellers.get(date) ?? new Set()).add(article));
  }
  const most = [...tellers].toSorted(([, a], [, b]) => b.size - a.size)[0]?.[0];
  return told.find(({ when }) => toEdtf(when.interval) === most)?.when ?? otherwise;
}

/** The most specific place named: a town before a province before a country; the lead's where they are alike. */
function bestPlace(mentions: readonly EventMention[]): Place | null {
  const places = mentions.flatMap(({ place }) => place ?? []);
  return places.toSorted((a, b) => gradeOf(b) - gradeOf(a))[0]?.value ?? null;
}

function unitedParticipants(mentions: readonly EventMention[]): readonly Participant[] {
  const united = new Map<string, Participant>();
  for (const { participants } of mentions) {
    for (const participant of participants) {
      const known = united.get(participant.actor.id);
      if (!known || (known.role === 'speaker' && participant.role !== 'speaker'))
        united.set(participant.actor.id, participant);
    }
  }
  return [...united.values()];
}

function unitedCasualties(mentions: readonly EventMention[]): readonly Casualty[] {
  const united = new Map<string, Casualty>();
  for (const { casualties } of mentions) {
    for (const { value } of casualties) {
      const key = `${value.harm} ${value.min} ${value.max}`;
      const known = united.get(key);
      if (!known || (known.who === null && value.who !== null)) united.set(key, value);
    }
  }
  return [...united.values()];
}
