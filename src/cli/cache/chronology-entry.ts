import type { Article, DatedArticle } from '../../model/article.ts';
import type { Chronology } from '../../model/chronology.ts';
import type { Casualty, ConflictEvent, EventMention } from '../../model/event.ts';
import {
  fromMentionRow,
  fromPartRows,
  fromTimeRow,
  type MentionRow,
  type SharedTables,
  type SharedValues,
  sharedTables,
  sharedValues,
  type TimeRow,
  toMentionRow,
  toPartRows,
  toTimeRow,
} from './mention-row.ts';

/** What an event has not from its first telling; what it has from there is left out. */
interface Own extends Partial<Pick<ConflictEvent, 'place' | 'attribution' | 'summary'>> {
  readonly when?: TimeRow;
  readonly participants?: ReturnType<typeof toPartRows>;
  readonly casualties?: readonly Casualty[];
}

/** An event as a row of plain values; the last three are left out where they are empty. */
type EventRow = readonly [
  id: string,
  type: ConflictEvent['type'],
  subtype: string,
  status: ConflictEvent['status'],
  mentions: readonly [MentionRow, ...MentionRow[]],
  own?: Own,
  conflicts?: ConflictEvent['conflicts'],
  copies?: ConflictEvent['copies'],
];

/** What is kept of a chronology: all but what its articles' input has. */
interface Kept {
  /** The places of the articles among those of the run, in the order of the chronology, and how they are dated. */
  readonly articles: readonly (readonly [place: number, Article['stated'], DatedArticle['published']])[];
  readonly notes: Chronology['notes'];
  readonly shared: SharedValues;
  readonly events: readonly EventRow[];
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
  const tables = sharedTables();
  const rows = events.map((event) => toEventRow(event, tables));
  const kept: Kept = {
    articles: articles.map(({ id, stated, published }) => [places.get(id) ?? -1, stated, published]),
    notes,
    shared: sharedValues(tables),
    events: rows,
  };
  return JSON.stringify(kept);
}

/** The chronology of these articles that was kept as this text. */
export function fromChronologyEntry(text: string, of: readonly Article[]): Chronology {
  const { articles, notes, shared, events }: Kept = JSON.parse(text);
  return {
    events: events.map((row) => fromEventRow(row, shared)),
    articles: articles.flatMap(([place, stated, published]) => {
      const article = of[place];
      return article ? [{ ...article, stated, published }] : [];
    }),
    notes,
  };
}

function toEventRow(event: ConflictEvent, tables: SharedTables): EventRow {
  const { id, type, subtype, status, mentions, conflicts, copies } = event;
  const [first, ...rest] = mentions;
  const told: EventRow[4] = [toMentionRow(first, tables), ...rest.map((mention) => toMentionRow(mention, tables))];
  const own = ownOf(event, first, tables);
  if (conflicts.length + copies.length > 0) return [id, type, subtype, status, told, own ?? {}, conflicts, copies];
  return own ? [id, type, subtype, status, told, own] : [id, type, subtype, status, told];
}

/** Null where the event has everything from its first telling. */
function ownOf(event: ConflictEvent, first: EventMention, tables: SharedTables): Own | null {
  const own: Own = {
    ...(isSame(event.when, first.when) ? {} : { when: toTimeRow(event.when, tables) }),
    ...(isSame(event.participants, first.participants) ? {} : { participants: toPartRows(event.participants, tables) }),
    ...(isSame(event.place, first.place && first.place.value) ? {} : { place: event.place }),
    ...(isSame(event.casualties, tollsOf(first)) ? {} : { casualties: event.casualties }),
    ...(isSame(event.attribution, first.attribution) ? {} : { attribution: event.attribution }),
    ...(event.summary === first.summary ? {} : { summary: event.summary }),
  };
  return Object.keys(own).length > 0 ? own : null;
}

function fromEventRow(row: EventRow, shared: SharedValues): ConflictEvent {
  const [id, type, subtype, status, [told, ...others], own = NOTHING, conflicts = [], copies = []] = row;
  const first = fromMentionRow(told, shared);
  const { when, participants, place, casualties, attribution, summary } = own;
  return {
    id,
    when: when ? fromTimeRow(when, shared) : first.when,
    type,
    subtype,
    status,
    participants: participants ? fromPartRows(participants, shared) : first.participants,
    place: place === undefined ? first.place && first.place.value : place,
    casualties: casualties ?? tollsOf(first),
    attribution: attribution === undefined ? first.attribution : attribution,
    summary: summary ?? first.summary,
    mentions: [first, ...others.map((mention) => fromMentionRow(mention, shared))],
    conflicts,
    copies,
  };
}

const NOTHING: Own = {};

function tollsOf({ casualties }: EventMention): readonly Casualty[] {
  return casualties.map(({ value }) => value);
}

function isSame(one: object | null, other: object | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
