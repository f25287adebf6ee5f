import { jsonInAscii } from '../../knowledge/json-in-ascii.ts';
import type { Article, DatedArticle } from '../../model/article.ts';
import type { Chronology } from '../../model/chronology.ts';
import type { Casualty, ConflictEvent, EventMention } from '../../model/event.ts';
import {
  readMention,
  readParts,
  readTime,
  type SharedTables,
  type SharedValues,
  sharedTables,
  sharedValues,
  writeMention,
  writeParts,
  writeTime,
} from './mention-numbers.ts';
import { type NumberReader, numberReader } from './number-reader.ts';
import { type ValueTable, valueAt, valueTable } from './value-table.ts';

/** What an event is called. */
type Kind = Pick<ConflictEvent, 'type' | 'subtype' | 'status'>;

/** What an event has not from its first telling, and what is empty in most; all that is not so is left out. */
type Own = Partial<Pick<ConflictEvent, 'place' | 'casualties' | 'attribution' | 'summary' | 'conflicts' | 'copies'>>;

/** What is kept of a chronology: all but what its articles' input has. */
interface Kept {
  /** The places of the articles among those of the run, in the order of the chronology, and how they are dated. */
  readonly articles: readonly (readonly [place: number, Article['stated'], DatedArticle['published']])[];
  readonly notes: Chronology['notes'];
  readonly shared: SharedValues;
  readonly kinds: readonly Kind[];
  readonly own: readonly Own[];
  /** How many events, and the numbers they are written as. */
  readonly events: number;
  readonly numbers: readonly number[];
}

/** The tables that an event is written with. */
interface Tables {
  readonly shared: SharedTables;
  readonly kinds: ValueTable<Kind>;
  readonly own: ValueTable<Own>;
}

/** Tellings of which no more than some fifty megabytes are kept. */
const MOST_TELLINGS = 100_000;

/** Whether a chronology is small enough to be put together as one text. */
export function isKeepable({ events }: Chronology): boolean {
  return events.reduce((sum, { mentions }) => sum + mentions.length, 0) <= MOST_TELLINGS;
}

/** A chronology of these articles as the text that is kept of it. */
export function toChronologyEntry({ events, articles, notes }: Chronology, of: readonly Article[]): string {
  const places = new Map(of.map(({ id }, place) => [id, place]));
  const tables: Tables = { shared: sharedTables(), kinds: valueTable(), own: valueTable() };
  const numbers: number[] = [];
  for (const event of events) writeEvent(event, tables, numbers);
  const kept: Kept = {
    articles: articles.map(({ id, stated, published }) => [places.get(id) ?? -1, stated, published]),
    notes,
    shared: sharedValues(tables.shared),
    kinds: tables.kinds.values,
    own: tables.own.values,
    events: events.length,
    numbers,
  };
  return jsonInAscii(kept);
}

/** The chronology of these articles that was kept as this text. */
export function fromChronologyEntry(text: string, of: readonly Article[]): Chronology {
  const kept: Kept = JSON.parse(text);
  const reader = numberReader(kept.numbers);
  return {
    events: Array.from({ length: kept.events }, () => readEvent(reader, kept)),
    articles: kept.articles.flatMap(([place, stated, published]) => {
      const article = of[place];
      return article ? [{ ...article, stated, published }] : [];
    }),
    notes: kept.notes,
  };
}

function writeEvent(event: ConflictEvent, { shared, kinds, own }: Tables, numbers: number[]): void {
  const { id, type, subtype, status, mentions, when, participants } = event;
  const [first] = mentions;
  numbers.push(shared.texts.placeOf(id), kinds.placeOf({ type, subtype, status }), mentions.length);
  for (const mention of mentions) writeMention(mention, shared, numbers);
  const [hasOwnTime, hasOwnParts] = [!isSame(when, first.when), !isSame(participants, first.participants)];
  numbers.push(hasOwnTime ? 1 : 0);
  if (hasOwnTime) writeTime(when, shared, numbers);
  numbers.push(hasOwnParts ? 1 : 0);
  if (hasOwnParts) writeParts(participants, shared, numbers);
  numbers.push(own.placeOf(ownOf(event, first)));
}

function ownOf(event: ConflictEvent, first: EventMention): Own {
  const { place, casualties, attribution, summary, conflicts, copies } = event;
  return {
    ...(isSame(place, first.place && first.place.value) ? {} : { place }),
    ...(isSame(casualties, tollsOf(first)) ? {} : { casualties }),
    ...(isSame(attribution, first.attribution) ? {} : { attribution }),
    ...(summary === first.summary ? {} : { summary }),
    ...(conflicts.length === 0 ? {} : { conflicts }),
    ...(copies.length === 0 ? {} : { copies }),
  };
}

function readEvent(reader: NumberReader, { shared, kinds, own }: Kept): ConflictEvent {
  const id = valueAt(shared.texts, reader.next());
  const { type, subtype, status } = valueAt(kinds, reader.next());
  const others = reader.next() - 1;
  const first = readMention(reader, shared);
  const mentions: readonly [EventMention, ...EventMention[]] =
    others === 0 ? [first] : [first, ...Array.from({ length: others }, () => readMention(reader, shared))];
  const when = reader.next() === 1 ? readTime(reader, shared) : first.when;
  const participants = reader.next() === 1 ? readParts(reader, shared) : first.participants;
  const { place, casualties, attribution, summary, conflicts, copies } = valueAt(own, reader.next());
  return {
    id,
    when,
    type,
    subtype,
    status,
    participants,
    place: place === undefined ? first.place && first.place.value : place,
    casualties: casualties ?? tollsOf(first),
    attribution: attribution === undefined ? first.attribution : attribution,
    summary: summary ?? first.summary,
    mentions,
    conflicts: conflicts ?? NONE,
    copies: copies ?? NONE,
  };
}

const NONE: readonly never[] = [];

function tollsOf({ casualties }: EventMention): readonly Casualty[] {
  return casualties.length === 0 ? NONE : casualties.map(({ value }) => value);
}

function isSame(one: object | null, other: object | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
