import type { Casualty, EventMention, EventTime, Participant, Place, Trigger } from '../../model/event.ts';
import type { Found, Span } from '../../model/span.ts';
import { type ValueTable, valueAt, valueTable } from './value-table.ts';

/** A value found in a text, wherever it stood. */
type Unplaced<T> = Omit<Found<T>, 'span'>;

/** What tellings have in common with each other, by the places that their rows give. */
export interface SharedValues {
  /** Ids. */
  readonly articles: readonly string[];
  readonly triggers: readonly Unplaced<Trigger>[];
  readonly times: readonly Pick<EventTime, 'interval' | 'basis' | 'rule'>[];
  readonly parts: readonly Pick<Participant, 'actor' | 'role'>[];
  readonly places: readonly Unplaced<Place>[];
  readonly casualties: readonly Unplaced<Casualty>[];
  readonly rest: readonly Pick<EventMention, 'attribution' | 'status' | 'caption'>[];
}

/** The same while they are being gathered. */
export type SharedTables = { readonly [Kind in keyof SharedValues]: ValueTable<SharedValues[Kind][number]> };

/** Something shared, and the span where it stood: its place, start, end. */
type FoundRow = readonly [place: number, start: number, end: number];

/** When something took place: a time, its words and their span; what is null at the end is left out. */
export type TimeRow = readonly [time: number, text?: string | null, start?: number, end?: number];

/** A telling as a row of plain values. */
export type MentionRow = readonly [
  article: number,
  sentence: readonly [start: number, end: number],
  clause: readonly [start: number, end: number],
  trigger: FoundRow,
  when: TimeRow,
  participants: readonly FoundRow[],
  place: FoundRow | null,
  casualties: readonly FoundRow[],
  rest: number,
  summary: string,
  continues: readonly [start: number, end: number, isTold: boolean] | null,
];

/** Empty tables. */
export function sharedTables(): SharedTables {
  return {
    articles: valueTable(),
    triggers: valueTable(),
    times: valueTable(),
    parts: valueTable(),
    places: valueTable(),
    casualties: valueTable(),
    rest: valueTable(),
  };
}

/** What the tables have gathered. */
export function sharedValues(tables: SharedTables): SharedValues {
  const { articles, triggers, times, parts, places, casualties, rest } = tables;
  return {
    articles: articles.values,
    triggers: triggers.values,
    times: times.values,
    parts: parts.values,
    places: places.values,
    casualties: casualties.values,
    rest: rest.values,
  };
}

/** A telling as a row; what it shares with others goes into the tables. */
export function toMentionRow(mention: EventMention, tables: SharedTables): MentionRow {
  const { sentence, clause, trigger, when, participants, place, casualties, attribution, status, continues } = mention;
  return [
    tables.articles.placeOf(mention.article),
    [sentence.start, sentence.end],
    [clause.start, clause.end],
    foundRow(trigger, tables.triggers),
    toTimeRow(when, tables),
    toPartRows(participants, tables),
    place && foundRow(place, tables.places),
    casualties.map((casualty) => foundRow(casualty, tables.casualties)),
    tables.rest.placeOf({ attribution, status, caption: mention.caption }),
    mention.summary,
    continues && [continues.clause.start, continues.clause.end, continues.isTold],
  ];
}

/** The telling a row was made of. */
export function fromMentionRow(row: MentionRow, shared: SharedValues): EventMention {
  const [article, sentence, clause, trigger, when, participants, place, casualties, rest, summary, continues] = row;
  const { attribution, status, caption } = valueAt(shared.rest, rest);
  return {
    article: valueAt(shared.articles, article),
    sentence: { start: sentence[0], end: sentence[1] },
    clause: { start: clause[0], end: clause[1] },
    trigger: fromFoundRow(trigger, shared.triggers),
    when: fromTimeRow(when, shared),
    participants: fromPartRows(participants, shared),
    place: place && fromFoundRow(place, shared.places),
    casualties: casualties.map((casualty) => fromFoundRow(casualty, shared.casualties)),
    attribution,
    status,
    summary,
    continues: continues && { clause: { start: continues[0], end: continues[1] }, isTold: continues[2] },
    caption,
  };
}

/** A time as a row. */
export function toTimeRow({ interval, basis, text, span, rule }: EventTime, { times }: SharedTables): TimeRow {
  const time = times.placeOf({ interval, basis, rule });
  if (span !== null) return [time, text, span.start, span.end];
  return text === null ? [time] : [time, text];
}

/** The time a row was made of. */
export function fromTimeRow([time, text, start, end]: TimeRow, { times }: SharedValues): EventTime {
  const { interval, basis, rule } = valueAt(times, time);
  const span = start === undefined || end === undefined ? null : { start, end };
  return { interval, basis, text: text ?? null, span, rule };
}

/** Participants as rows. */
export function toPartRows(participants: readonly Participant[], { parts }: SharedTables): readonly FoundRow[] {
  return participants.map(({ actor, role, span }) => [parts.placeOf({ actor, role }), span.start, span.end]);
}

/** The participants rows were made of. */
export function fromPartRows(rows: readonly FoundRow[], { parts }: SharedValues): readonly Participant[] {
  return rows.map(([place, start, end]) => {
    const { actor, role } = valueAt(parts, place);
    return { actor, role, span: { start, end } };
  });
}

function foundRow<T>({ value, span, rule }: Found<T>, table: ValueTable<Unplaced<T>>): FoundRow {
  return [table.placeOf({ value, rule }), span.start, span.end];
}

function fromFoundRow<T>([place, start, end]: FoundRow, values: readonly Unplaced<T>[]): Found<T> {
  const { value, rule } = valueAt(values, place);
  const span: Span = { start, end };
  return { value, span, rule };
}
