import { type CalendarDate, dayNumber } from '../model/calendar-date.ts';
import type { ConflictEvent } from '../model/event.ts';

const dayOr = (date: CalendarDate | null, open: number) => (date === null ? open : dayNumber(date));

/** Orders events the latest end first, then the latest start; what is equal keeps its order. An open end is later than any day. */
export function latestFirst(a: ConflictEvent, b: ConflictEvent): number {
  const ends = order(dayOr(b.when.interval.end, Infinity), dayOr(a.when.interval.end, Infinity));
  return ends || order(dayOr(b.when.interval.start, -Infinity), dayOr(a.when.interval.start, -Infinity));
}

/** As subtraction, but right for two infinities too. */
function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
