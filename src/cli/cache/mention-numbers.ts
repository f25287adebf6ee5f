import type { Casualty, EventMention, EventTime, Participant, Place, Trigger } from '../../model/event.ts';
import type { Found, Span } from '../../model/span.ts';
import type { NumberReader } from './number-reader.ts';
import { type ValueTable, valueAt, valueTable } from './value-table.ts';

/** A value found in a text, wherever it stood. */
type Unplaced<T> = Omit<Found<T>, 'span'>;

/** What tellings have in common with each other, each value once; numbers name it by its place. */
export interface SharedValues {
  /** Ids, summaries, words of times. */
  readonly texts: readonly string[];
  readonly triggers: readonly Unplaced<Trigger>[];
  readonly times: readonly Pick<EventTime, 'interval' | 'basis' | 'rule'>[];
  readonly parts: readonly Pick<Participant, 'actor' | 'role'>[];
  readonly places: readonly Unplaced<Place>[];
  readonly casualties: readonly Unplaced<Casualty>[];
  readonly rest: readonly Pick<EventMention, 'attribution' | 'status' | 'caption'>[];
}

/** The same while they are being gathered. */
export type SharedTables = { readonly [Kind in keyof SharedValues]: ValueTable<SharedValues[Kind][number]> };

/** Empty tables. */
export function sharedTables(): SharedTables {
  return {
    texts: valueTable(),
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
  const { texts, triggers, times, parts, places, casualties, rest } = tables;
  return {
    texts: texts.values,
    triggers: triggers.values,
    times: times.values,
    parts: parts.values,
    places: places.values,
    casualties: casualties.values,
    rest: rest.values,
  };
}

/** Writes a telling as numbers; what it shares with others goes into the tables. */
export function writeMention(mention: EventMention, tables: SharedTables, numbers: number[]): void {
  const { attribution, status, caption, continues, place, casualties } = mention;
  numbers.push(tables.texts.placeOf(mention.article), tables.texts.placeOf(mention.summary));
  numbers.push(tables.rest.placeOf({ attribution, status, caption }));
  writeSpan(mention.sentence, numbers);
  writeSpan(mention.clause, numbers);
  writeFound(mention.trigger, tables.triggers, numbers);
  writeTime(mention.when, tables, numbers);
  writeParts(mention.participants, tables, numbers);
  numbers.push(place ? 1 : 0);
  if (place) writeFound(place, tables.places, numbers);
  numbers.push(casualties.length);
  for (const casualty of casualties) writeFound(casualty, tables.casualties, numbers);
  numbers.push(continues ? 1 : 0);
  if (continues) {
    writeSpan(continues.clause, numbers);
    numbers.push(continues.isTold ? 1 : 0);
  }
}

/** The telling that was written so. */
export function readMention(reader: NumberReader, shared: SharedValues): EventMention {
  const article = valueAt(shared.texts, reader.next());
  const summary = valueAt(shared.texts, reader.next());
  const { attribution, status, caption } = valueAt(shared.rest, reader.next());
  return {
    article,
    sentence: readSpan(reader),
    clause: readSpan(reader),
    trigger: readFound(reader, shared.triggers),
    when: readTime(reader, shared),
    participants: readParts(reader, shared),
    place: reader.next() === 1 ? readFound(reader, shared.places) : null,
    casualties: readList(reader, () => readFound(reader, shared.casualties)),
    attribution,
    status,
    summary,
    continues: reader.next() === 1 ? { clause: readSpan(reader), isTold: reader.next() === 1 } : null,
    caption,
  };
}

/** Writes a time. */
export function writeTime(time: EventTime, { times, texts }: SharedTables, numbers: number[]): void {
  const { interval, basis, text, span, rule } = time;
  numbers.push(times.placeOf({ interval, basis, rule }), text === null ? -1 : texts.placeOf(text), span ? 1 : 0);
  if (span) writeSpan(span, numbers);
}

/** The time that was written so. */
export function readTime(reader: NumberReader, { times, texts }: SharedValues): EventTime {
  const { interval, basis, rule } = valueAt(times, reader.next());
  const text = reader.next();
  const span = reader.next() === 1 ? readSpan(reader) : null;
  return { interval, basis, text: text < 0 ? null : valueAt(texts, text), span, rule };
}

/** Writes participants. */
export function writeParts(participants: readonly Participant[], { parts }: SharedTables, numbers: number[]): void {
  numbers.push(participants.length);
  for (const { actor, role, span } of participants) {
    numbers.push(parts.placeOf({ actor, role }));
    writeSpan(span, numbers);
  }
}

/** The participants that were written so. */
export function readParts(reader: NumberReader, { parts }: SharedValues): readonly Participant[] {
  return readList(reader, () => {
    const { actor, role } = valueAt(parts, reader.next());
    return { actor, role, span: readSpan(reader) };
  });
}

function readList<T>(reader: NumberReader, read: () => T): T[] {
  const list: T[] = [];
  for (let left = reader.next(); left > 0; left -= 1) list.push(read());
  return list;
}

function writeFound<T>({ value, span, rule }: Found<T>, table: ValueTable<Unplaced<T>>, numbers: number[]): void {
  numbers.push(table.placeOf({ value, rule }));
  writeSpan(span, numbers);
}

function readFound<T>(reader: NumberReader, values: readonly Unplaced<T>[]): Found<T> {
  const { value, rule } = valueAt(values, reader.next());
  return { value, span: readSpan(reader), rule };
}

function writeSpan({ start, end }: Span, numbers: number[]): void {
  numbers.push(start, end);
}

function readSpan(reader: NumberReader): Span {
  const start = reader.next();
  return { start, end: reader.next() };
}
