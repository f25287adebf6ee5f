import { type Interval, widthInDays, yearsAround } from '../model/interval.ts';
import type { TimeExpression } from '../model/time-expression.ts';

/** Days; what is known no better than this is known to the year. */
const WIDEST = 366;

/** Times counted from a date known only to some years, themselves told in years: "three months ago" lends them no days. */
export function inYears(times: readonly TimeExpression[]): readonly TimeExpression[] {
  return times.map((time) => {
    const { interval, basis } = time;
    return interval && basis === 'relative' ? { ...time, interval: yearsOf(interval) } : time;
  });
}

function yearsOf(interval: Interval): Interval {
  const { start, end, grain } = interval;
  if (start === null || end === null || grain === 'year' || widthInDays(interval) <= WIDEST) return interval;
  return yearsAround(start, end) ?? interval;
}
