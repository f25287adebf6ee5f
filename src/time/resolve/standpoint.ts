import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Basis, Direction, Part } from '../../model/time-expression.ts';
import type { Moment } from './moment.ts';

/** From where a form is looked at: all that resolving it may depend on. */
export interface Standpoint {
  /** The day the article speaks from; null where it is unknown, or where a narrative speaks from no day. */
  readonly today: CalendarDate | null;
  /** The time told last. */
  readonly told: Moment | null;
  /** The time told last that is finer than a year. */
  readonly stage: Moment | null;
  /** The year that dates without one are taken to lie in, where the story carries one; else they are counted from today. */
  readonly year: number | null;
  /** The quarter told last, for comparisons with the same one of another year. */
  readonly quarter: Moment | null;
  readonly direction: Direction;
}

/** Where a form lies, and what that was counted from. */
export interface Placed {
  readonly moment: Moment;
  readonly anchor: 'document' | 'reference' | null;
  readonly basis: Basis;
}

/** What the words name whole. */
export function stated(moment: Moment | null): Placed | null {
  return moment && { moment, anchor: null, basis: 'stated' };
}

/** What is counted from the day the article speaks from; null where there is none or nothing is found. */
export function fromToday(
  from: Standpoint,
  find: (today: CalendarDate) => Moment | null,
  part: Part | null = null,
): Placed | null {
  const moment = from.today && find(from.today);
  return moment && { moment: inPart(moment, part), anchor: 'document', basis: 'relative' };
}

/** What is counted from the time told last; null where there is none or nothing is found. */
export function fromTold(
  from: Standpoint,
  find: (told: Moment) => Moment | null,
  part: Part | null = null,
): Placed | null {
  const moment = from.told && find(from.told);
  return moment && { moment: inPart(moment, part), anchor: 'reference', basis: 'relative' };
}

/** What a narrative counts from its own time where news would count from today: "last year", "ten years ago". */
export function fromStory(
  from: Standpoint,
  find: (told: Moment) => Moment | null,
  part: Part | null = null,
): Placed | null {
  return from.year === null ? null : fromTold(from, find, part);
}

function inPart(moment: Moment, part: Part | null): Moment {
  return part && 'part' in moment ? { ...moment, part } : moment;
}
