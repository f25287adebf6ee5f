import type { Interval } from './interval.ts';
import type { Found, Span } from './span.ts';
import type { Basis } from './time-expression.ts';

/** Event types of PLOVER (Political Language Ontology for Verifiable Event Records), in the order of the scale from cooperation to conflict. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

/** A PLOVER event type. */
export type EventType = (typeof EVENT_TYPES)[number];

/** What became of an event: see EVENT_STATUSES. */
export const EVENT_STATUSES = ['happened', 'ongoing', 'planned', 'offered', 'claimed', 'denied', 'threatened'] as const;

/** Whether an event took place, goes on, is planned or on offer, or is only somebody's word. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** source does it, target suffers it, party where it is mutual, speaker says it. */
export type Role = 'source' | 'target' | 'party' | 'speaker';

/** What kind of actor: who stands behind a name. */
export type ActorKind =
  | 'state'
  | 'government'
  | 'forces'
  | 'armed-group'
  | 'organisation'
  | 'person'
  | 'people'
  | 'media'
  | 'unknown';

/** An actor as told apart from others: `id` is the slug of `name`; `groups` are the ids of all it belongs to, nearest first. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly groups: readonly string[];
}

/** Words of the text that name, describe or refer to an actor ("the insurgents", "they"). */
export interface ActorMention {
  readonly actor: Actor;
  readonly span: Span;
  /** alias | title | description | reference | name-run …: how it was recognised. */
  readonly rule: string;
}

/** An actor's part in an event. */
export interface Participant {
  readonly actor: Actor;
  readonly role: Role;
  readonly span: Span;
}

/** A place on the map; what is unknown of it is null. Degrees of latitude and longitude, WGS 84. */
export interface Place {
  readonly name: string;
  readonly admin1: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly countryName: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** What was done to people. */
export type Harm = 'killed' | 'wounded' | 'captured' | 'missing' | 'displaced';

/** A toll as a range: "at least 12" is 12 to null, "up to 80" null to 80. */
export interface Casualty {
  readonly harm: Harm;
  readonly min: number | null;
  readonly max: number | null;
  /** The victims as the text calls them ("Afghan security forces"); null where it does not say. */
  readonly who: string | null;
}

/** Who says so, and with what verb. */
export interface Attribution {
  readonly name: string;
  /** The actor's id, where the speaker is a known actor. */
  readonly id: string | null;
  readonly verb: string;
  readonly quote: string | null;
}

/** When an event took place, as one telling has it. */
export interface EventTime {
  readonly interval: Interval;
  readonly basis: Basis;
  /** The words that give it ("On Wednesday"), null where it hangs on the report or another event. */
  readonly text: string | null;
  readonly span: Span | null;
  /** How it was decided, for `show`: "time expression of the clause", "the report's own date" … */
  readonly rule: string;
}

/** The word or words that tell an event: its lemma, type and everyday name. */
export interface Trigger {
  readonly lemma: string;
  readonly type: EventType;
  readonly subtype: string;
}

/** The clause of an earlier telling of the same article that a mention speaks of again, and whether its own words say so ("the attack killed six"): else only its place behind it does ("Six were killed"). */
export interface Continuation {
  readonly clause: Span;
  readonly isTold: boolean;
}

/** What one clause of one article says happened. Fields that it has from elsewhere in the article have their span there, outside its sentence. */
export interface EventMention {
  /** `Article.id` */
  readonly article: string;
  readonly sentence: Span;
  readonly clause: Span;
  readonly trigger: Found<Trigger>;
  readonly when: EventTime;
  readonly participants: readonly Participant[];
  readonly place: Found<Place> | null;
  readonly casualties: readonly Found<Casualty>[];
  readonly attribution: Attribution | null;
  readonly status: EventStatus;
  readonly summary: string;
  readonly continues: Continuation | null;
  /** Whether it stands in a photo caption ("FILE - …"). */
  readonly caption: boolean;
}

/** Where sources disagree about a field. */
export interface Conflict {
  readonly field: 'date' | 'place' | 'killed' | 'wounded' | 'captured' | 'missing' | 'displaced' | 'status' | 'source';
  readonly values: readonly { readonly value: string; readonly file: string }[];
}

/** What we conclude from one or more mentions. Every mention is kept; the first is the one that tells it best. */
export interface ConflictEvent {
  /** Twelve hexadecimal digits derived from content alone. */
  readonly id: string;
  readonly when: EventTime;
  readonly type: EventType;
  readonly subtype: string;
  readonly status: EventStatus;
  readonly participants: readonly Participant[];
  readonly place: Place | null;
  readonly casualties: readonly Casualty[];
  readonly attribution: Attribution | null;
  readonly summary: string;
  readonly mentions: readonly [EventMention, ...EventMention[]];
  readonly conflicts: readonly Conflict[];
  /** Ids of the articles that tell it in the words of another one that does: a wire report printed twice is one source. */
  readonly copies: readonly string[];
}

/** Ids of the articles that tell the event, in the order of its mentions, each once. */
export function articlesTelling(event: Pick<ConflictEvent, 'mentions'>): readonly string[] {
  return [...new Set(event.mentions.map(({ article }) => article))];
}

/** How many sources tell the event: its articles, copies left out. */
export function sourcesTelling(event: Pick<ConflictEvent, 'mentions' | 'copies'>): number {
  return articlesTelling(event).length - event.copies.length;
}
