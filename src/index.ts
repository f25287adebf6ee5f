export type { ActorEntry, Membership } from './knowledge/entries.ts';
export type { Engine, EngineOptions, TimeEngine } from './load-engine.ts';
export { loadEngine, loadTimeEngine } from './load-engine.ts';
export type {
  Article,
  DatedArticle,
  Published,
  PublishedBasis,
  PublishedEvidence,
  StatedDate,
} from './model/article.ts';
export type { CalendarDate } from './model/calendar-date.ts';
export type { Chronology } from './model/chronology.ts';
export { parseEdtf, toEdtf } from './model/edtf.ts';
export type {
  Actor,
  ActorKind,
  Attribution,
  Casualty,
  Conflict,
  ConflictEvent,
  EventMention,
  EventStatus,
  EventTime,
  EventType,
  Harm,
  Participant,
  Place,
  Role,
} from './model/event.ts';
export { EVENT_STATUSES, EVENT_TYPES } from './model/event.ts';
export type { Interval, Precision } from './model/interval.ts';
export type { Note, NoteCode } from './model/note.ts';
export type { Found, Span } from './model/span.ts';
export type { TimeExpression, TimeForm, Timex } from './model/time-expression.ts';
export type { ReadingOptions, ReadTimes } from './pipeline.ts';
export { filterChronology } from './query/filter-chronology.ts';
export type { ActorQuery, Filter, TypeQuery } from './query/filter.ts';
export { EVERYTHING } from './query/filter.ts';
export type { Input, InputFormat } from './read/index.ts';
export { formatOf, readInput } from './read/index.ts';
export type { Reading } from './read/reading.ts';
export type { Format, RenderOptions } from './render/format.ts';
export { PLAIN } from './render/format.ts';
export { FORMATS, findFormat } from './render/index.ts';
