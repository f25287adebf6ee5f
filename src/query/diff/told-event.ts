import type { EventType } from '../../model/event.ts';
import type { Interval } from '../../model/interval.ts';

/** What is compared of an event, in the order it is told. */
export const COMPARED = [
  'date',
  'type',
  'subtype',
  'status',
  'actors',
  'place',
  'casualties',
  'attribution',
  'conflicts',
  'summary',
  'sources',
] as const;

/** A field that is compared. */
export type ComparedField = (typeof COMPARED)[number];

/** An event of a chronology that was written as JSON: what matching needs, and the text of every field that is compared. */
export interface ToldEvent {
  readonly id: string;
  readonly interval: Interval;
  readonly type: EventType;
  readonly actors: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly fields: Readonly<Record<ComparedField, string>>;
}
