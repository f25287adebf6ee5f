import {
  addMonths,
  type CalendarDate,
  calendarDate,
  compareDates,
  dayNumber,
  daysInMonth,
  earlierOf,
  fieldsOf,
  laterOf,
} from './calendar-date.ts';

/** How finely a date is known, from the finest to the coarsest; `open`: one end is unknown. */
export type Precision = 'day' | 'days' | 'week' | 'part-month' | 'month' | 'season' | 'year' | 'decade' | 'open';

/** The unit the ends of an interval are named in: `2013/..` is of grain year, `2013-01-01/..` of grain day. */
export type Grain = 'day' | 'month' | 'year';

/**
 * A stretch of calendar days, both ends included; `null` is an open end.
 * `start` is never after `end`. At least one end is known.
 */
export interface Interval {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly grain: Grain;
  readonly precision: Precision;
  readonly approximate: boolean;
}

/** One day. */
export function dayInterval(date: CalendarDate, approximate = false): Interval {
  return { start: date, end: date, grain: 'day', precision: 'day', approximate };
}

/** A calendar month (1 to 12); null where it does not exist or the year is beyond ±9999. */
export function monthInterval(year: number, month: number, approximate = false): Interval | null {
  const start = calendarDate(year, month, 1);
  const end = calendarDate(year, month, daysInMonth(year, month));
  return start && end ? { start, end, grain: 'month', precision: 'month', approximate } : null;
}

/** A calendar year; null beyond ±9999. */
export function yearInterval(year: number, approximate = false): Interval | null {
  const start = calendarDate(year, 1, 1);
  const end = calendarDate(year, 12, 31);
  return start && end ? { start, end, grain: 'year', precision: 'year', approximate } : null;
}

/** The days from `start` to `end` at a precision; ends given the wrong way round are swapped. */
export function spanInterval(
  start: CalendarDate,
  end: CalendarDate,
  precision: Precision,
  approximate = false,
  grain: Grain = 'day',
): Interval {
  return { start: earlierOf(start, end), end: laterOf(start, end), grain, precision, approximate };
}

/** From the first day of `from` on ("since 2013"); null where that day is unknown. */
export function openAfter(from: Interval): Interval | null {
  return from.start && { ...from, end: null, precision: 'open' };
}

/** Up to the last day of `to` ("by 11 September"); null where that day is unknown. */
export function openBefore(to: Interval): Interval | null {
  return to.end && { ...to, start: null, precision: 'open' };
}

/** From the first day of `from` to the last of `to` ("between 1996 and 2001"); null where they are unknown or the wrong way round. */
export function rangeInterval(from: Interval, to: Interval): Interval | null {
  if (!from.start || !to.end || compareDates(from.start, to.end) > 0) return null;
  const grain = from.grain === to.grain ? from.grain : 'day';
  const approximate = from.approximate || to.approximate;
  return { start: from.start, end: to.end, grain, precision: rangePrecision(from.start, to.end, grain), approximate };
}

/** The whole years from that of one day to that of another, about; null beyond ±9999 or where they are the wrong way round. */
export function yearsAround(start: CalendarDate, end: CalendarDate): Interval | null {
  const [first, last] = [yearInterval(fieldsOf(start).year, true), yearInterval(fieldsOf(end).year, true)];
  return first && last && rangeInterval(first, last);
}

function rangePrecision(start: CalendarDate, end: CalendarDate, grain: Grain): Precision {
  const width = dayNumber(end) - dayNumber(start);
  if (width === 0) return 'day';
  if (grain === 'day') return width === 6 ? 'week' : 'days';
  if (width < 31) return 'month';
  if (width < 130) return 'season';
  return width > 3600 && width < 3660 ? 'decade' : 'year';
}

/** Whether an interval is one day. */
export function isOneDay({ start, end }: Interval): boolean {
  return start !== null && start === end;
}

/** Last day minus first day; Infinity where an end is open. */
export function widthInDays(interval: Interval): number {
  return interval.start && interval.end ? dayNumber(interval.end) - dayNumber(interval.start) : Infinity;
}

/** Whether the two share at least one day. */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  const startsInTime = !a.start || !b.end || compareDates(a.start, b.end) <= 0;
  const endsInTime = !a.end || !b.start || compareDates(b.start, a.end) <= 0;
  return startsInTime && endsInTime;
}

/** Whether every day of `inner` lies in `outer`. */
export function intervalContains(outer: Interval, inner: Interval): boolean {
  const from = !outer.start || (inner.start !== null && compareDates(outer.start, inner.start) <= 0);
  const to = !outer.end || (inner.end !== null && compareDates(inner.end, outer.end) <= 0);
  return from && to;
}

/** The days both hold, named with the precision of the narrower one; null where they share none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  if (!intervalsOverlap(a, b)) return null;
  if (intervalContains(a, b)) return b;
  if (intervalContains(b, a)) return a;
  const start = a.start && b.start ? laterOf(a.start, b.start) : (a.start ?? b.start);
  const end = a.end && b.end ? earlierOf(a.end, b.end) : (a.end ?? b.end);
  const precision = start && end ? (start === end ? 'day' : 'days') : 'open';
  return { start, end, grain: 'day', precision, approximate: a.approximate || b.approximate };
}

/** UCDP GED's `date_prec`: 1 day, 2 up to six days, 3 week, 4 month, 5 more than a month up to a year and beyond. */
export function datePrecOf(interval: Interval): 1 | 2 | 3 | 4 | 5 {
  const width = widthInDays(interval);
  if (width === 0) return 1;
  if (width < 6) return 2;
  if (width <= 7) return 3;
  return interval.start && interval.end && compareDates(interval.end, addMonths(interval.start, 1)) < 0 ? 4 : 5;
}
