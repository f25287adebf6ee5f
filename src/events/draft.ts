import type { EventStatus, EventType, Participant } from '../model/event.ts';
import type { Clause } from './clauses/clauses.ts';

/** An event seen in a clause, before its time, place and status are known. Token indices; `last` inclusive. */
export interface Draft {
  readonly clause: Clause;
  /** Token index (half-open) up to which its telling reaches: the clause, and clauses that hold its content or toll. */
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly type: EventType;
  readonly subtype: string;
  readonly status: EventStatus | null;
  readonly participants: readonly Participant[];
  /**
   * How it was seen: the clause's verb, an event noun under a light verb, one that occurs, one with a date of its own, one with
   * its parties, one behind a preposition, the scene of a line, a toll alone, a duty put on somebody, guilt said to be
   * somebody's, what somebody says he will not do.
   */
  readonly rule:
    | 'verb'
    | 'light verb'
    | 'occurrence'
    | 'dated noun'
    | 'named noun'
    | 'setting'
    | 'scene'
    | 'toll'
    | 'demand'
    | 'blame'
    | 'refusal';
}

/** Rules of drafts that an event noun tells by itself, beside what its clause tells. */
export const NOUN_RULES: ReadonlySet<Draft['rule']> = new Set(['dated noun', 'named noun', 'setting']);
