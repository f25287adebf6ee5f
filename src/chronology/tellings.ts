import { VIOLENT_SUBTYPES } from '../lexicon/violent-subtypes.ts';
import { WAR_WORDS } from '../lexicon/war-words.ts';
import type { DatedArticle } from '../model/article.ts';
import { type CalendarDate, dayNumber } from '../model/calendar-date.ts';
import { widthInDays } from '../model/interval.ts';
import type { Actor, ActorKind, EventMention, EventType, Participant, Place, Role } from '../model/event.ts';
import { contains, type Found, overlaps, type Span } from '../model/span.ts';
import { againOf } from './again.ts';
import { type ContentWord, contentWords, countsIn, isOther, wordsOf } from './clause-words.ts';
import { beginsWithCapital } from '../text/letters.ts';
import { WORTH } from './worth.ts';
import { weekdayIn } from './weekday.ts';
import { hashesOf, marksOf, type WordHashes, type WordMarks } from './word-hash.ts';

/** A mention with what comparing it to others needs, computed once. */
export interface Telling {
  readonly mention: EventMention;
  /** Whether it tells of violence, whichever. */
  readonly isViolent: boolean;
  /** Whether it tells of a war or uprising as a whole. */
  readonly isWar: boolean;
  /** The article it stands in, or the first one with the same text: copies are one source. */
  readonly source: string;
  /** First and last day it may have taken place on, as day numbers; infinite where open. A report tells of the two weeks before it. */
  readonly from: number;
  readonly to: number;
  /** The first day of its time as it is told, a report's own first; minus infinity where open. */
  readonly start: number;
  /** Days from the first to the last of its time as it is told: 0 for a day, infinite where open. */
  readonly width: number;
  /** Whether the words give a time, so that it does not hang on the report. */
  readonly isTold: boolean;
  /** Ids of the actors and all their groups. */
  readonly actors: ReadonlySet<string>;
  /** The most that an actor in common with another telling is worth. */
  readonly mostShared: number;
  /** Whether it tells of a person. */
  readonly isOfPerson: boolean;
  /** Ids of those that act, and their groups. */
  readonly sources: ReadonlySet<string>;
  /** Ids of those that suffer it, and their groups. */
  readonly targets: ReadonlySet<string>;
  /** Ids of those that act, and of those that suffer it, as the clause itself names them. */
  readonly ownSources: ReadonlySet<string>;
  readonly ownTargets: ReadonlySet<string>;
  /** Where it took place, unless that is only where those who act are at home. */
  readonly place: Found<Place> | null;
  /** Whether the sentence itself names the place. */
  readonly isPlaceTold: boolean;
  /** Groups, organisations and persons called by their names. */
  readonly named: readonly Actor[];
  /** The day of the week that its own time names ("late on Friday"), null for none. */
  readonly weekday: string | null;
  /** The words of the clause that it speaks of again, null where it speaks of none. */
  readonly again: string | null;
  /** Whether it stands in the article's title line. */
  readonly isTitle: boolean;
  /** Whether it stands in the first sentence, which sums an article up. */
  readonly isLead: boolean;
  /** How many tellings of its type the article holds, itself included. */
  readonly peers: number;
  /** Whether its sentence says that this is another event than the one told before. */
  readonly isOther: boolean;
  /** What is counted in the clause, by the word behind the figure. */
  readonly counts: ReadonlyMap<string, string>;
  /** The clause's own words, in lower case. */
  readonly text: string;
  /** Content words of the clause. */
  readonly words: WordHashes;
  /** Marks of those, by which most that share none are seen at once. */
  readonly marks: WordMarks;
  /** Those that name neither the act, nor who, where, when or how many. */
  readonly details: WordHashes;
}

const HOME = 'country-home';
const REPORT_LAG = 14;

/** The mentions of an article, ready to be compared. */
export function tellingsOf(
  article: DatedArticle,
  mentions: readonly EventMention[],
  source: string,
): readonly Telling[] {
  const peers = countsOfTypes(mentions);
  return mentions.map((mention, at) => {
    const parties = mention.participants.filter((p) => p.role !== 'speaker');
    const own = parties.filter(({ span }) => contains(mention.clause, span));
    const { interval, basis } = mention.when;
    const isTold = basis !== 'reported';
    const start = dayOf(interval.start, -Infinity);
    const { type, subtype, lemma } = mention.trigger.value;
    const content = contentWords(article.text, mention.clause);
    const words = hashesOf(content.map(({ stem }) => stem));
    const isLead = article.text.slice(article.body.start, mention.sentence.start).trim() === '';
    return {
      mention,
      isViolent: VIOLENT_SUBTYPES.has(subtype),
      isWar: WAR_WORDS.has(lemma),
      source,
      from: isTold || interval.end === null ? start : start - REPORT_LAG,
      to: dayOf(interval.end, Infinity),
      start,
      width: widthInDays(interval),
      isTold,
      actors: idsOf(parties, null),
      mostShared: Math.max(0, ...parties.map(({ actor }) => WORTH[actor.kind])),
      isOfPerson: parties.some(({ actor }) => actor.kind === 'person'),
      sources: idsOf(parties, 'source'),
      targets: idsOf(parties, 'target'),
      ownSources: idsOf(own, 'source'),
      ownTargets: idsOf(own, 'target'),
      place: mention.place && mention.place.rule !== HOME ? mention.place : null,
      isPlaceTold: mention.place !== null && contains(mention.sentence, mention.place.span),
      named: parties
        .filter(({ actor, span }) => NAMED_KINDS.has(actor.kind) && isName(article.text, span))
        .map((p) => p.actor),
      weekday: isTold ? weekdayIn(mention.when.text ?? '') : null,
      again: againOf(article.text, mentions, at),
      isTitle: isLead && !endsAsSentence(article.text, mention),
      isLead,
      peers: peers.get(type) ?? 1,
      isOther: isOther(article.text.slice(mention.sentence.start, mention.clause.end)),
      counts: countsIn(article.text.slice(mention.clause.start, mention.clause.end)),
      text: wordsOf(article.text, mention.clause),
      words,
      marks: marksOf(words),
      details: hashesOf(stemsBeside(content, spansRead(mention))),
    };
  });
}

function countsOfTypes(mentions: readonly EventMention[]): ReadonlyMap<EventType, number> {
  const counts = new Map<EventType, number>();
  for (const { trigger } of mentions) counts.set(trigger.value.type, (counts.get(trigger.value.type) ?? 0) + 1);
  return counts;
}

function dayOf(date: CalendarDate | null, open: number): number {
  return date === null ? open : dayNumber(date);
}

/** Ids of the actors of a role, or of any, and of all their groups. */
function idsOf(participants: readonly Participant[], wanted: Role | null): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { actor, role } of participants) {
    if (wanted !== null && role !== wanted) continue;
    ids.add(actor.id);
    for (const group of actor.groups) ids.add(group);
  }
  return ids;
}

/** The words that stand in none of some spans. */
function stemsBeside(content: readonly ContentWord[], spans: readonly Span[]): readonly string[] {
  return content.filter(({ span }) => !spans.some((one) => overlaps(one, span))).map(({ stem }) => stem);
}

/** Kinds of actors of which two different ones make two events. */
const NAMED_KINDS: ReadonlySet<ActorKind> = new Set(['armed-group', 'organisation', 'person']);

/** Whether the telling's own sentence names somebody, who may else be known from elsewhere in the article. */
export function isToldIn({ mention }: Telling, { span }: Participant): boolean {
  return contains(mention.sentence, span);
}

/** Whether words are a name: they hold a capital letter behind their first one, or begin with one in the middle of a sentence. */
export function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(' ');
  return (
    words.some(beginsWithCapital) && (words.length > 1 || !/[.!?]\s*$/.test(text.slice(Math.max(0, start - 3), start)))
  );
}

/** Titles do not. */
function endsAsSentence(text: string, { sentence }: EventMention): boolean {
  return /[.!?"”]/.test(text.charAt(sentence.end - 1));
}

/** Where the clause names the act, who, where, when and how many. */
function spansRead({ trigger, participants, place, casualties, when }: EventMention): readonly Span[] {
  const spans = [trigger.span];
  for (const { span } of participants) spans.push(span);
  for (const { span } of casualties) spans.push(span);
  if (place) spans.push(place.span);
  if (when.span) spans.push(when.span);
  return spans;
}
