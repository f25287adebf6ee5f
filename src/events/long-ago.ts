import { addDays } from '../model/calendar-date.ts';
import type { EventTime } from '../model/event.ts';
import type { Interval } from '../model/interval.ts';

/** Days. */
const YEAR = 365;

/** Whether an act is told with a day of its own more than a year before the report: what stands around it in the text is not where it was. */
export function isLongAgo({ basis, interval }: EventTime, published: Interval | null): boolean {
  const { start, end } = interval;
  if (basis === 'reported' || end === null || start !== end || !published?.start) return false;
  return addDays(end, YEAR) < published.start;
}
