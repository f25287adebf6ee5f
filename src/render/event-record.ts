import type { Attribution, Casualty, Conflict, EventStatus, EventType, Place, Role } from '../model/event.ts';
import type { Precision } from '../model/interval.ts';
import type { Basis } from '../model/time-expression.ts';

/** Version of the JSON output: keys may be added under it, never renamed or retyped. */
export const SCHEMA = 'conflict-timeline/1';

/** One source of an event: where the clause that tells it stands. Offsets are UTF-16, into the article's text. */
export interface SourceRecord {
  readonly file: string;
  readonly article: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** An actor of an event, with the words that name it. */
export interface ActorRecord {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly groups: readonly string[];
  readonly mention: string | null;
}

/** An event as machine formats give it: these keys, in this order; unknown is null, never absent. */
export interface EventRecord {
  readonly id: string;
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly datePrec: 1 | 2 | 3 | 4 | 5;
  readonly basis: Basis;
  readonly dateText: string | null;
  readonly type: EventType;
  readonly subtype: string;
  readonly status: EventStatus;
  readonly actors: readonly ActorRecord[];
  readonly place: Place | null;
  readonly casualties: readonly Casualty[];
  readonly attribution: Attribution | null;
  readonly summary: string;
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly SourceRecord[];
  /** Ids of articles among the sources whose text is that of another one. */
  readonly copies: readonly string[];
}
