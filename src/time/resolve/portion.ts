import { addDays, addMonths, type CalendarDate, compareDates } from '../../model/calendar-date.ts';
import { type Interval, spanInterval } from '../../model/interval.ts';
import type { TimeForm, TimeUnit } from '../../model/time-expression.ts';

/** The days that a portion takes of the interval it is a portion of; the whole where it does not fit in or its unit is no count of days. */
export function portionOf(form: Extract<TimeForm, { kind: 'portion' }>, whole: Interval): Interval {
  if (!whole.start || !whole.end) return whole;
  const start =
    form.end === 'start'
      ? later(whole.start, form.unit, form.skip)
      : later(addDays(whole.end, 1), form.unit, -form.amount);
  const next = start && later(start, form.unit, form.amount);
  if (!start || !next) return whole;
  const end = addDays(next, -1);
  const inside = compareDates(whole.start, start) <= 0 && compareDates(end, whole.end) <= 0;
  return inside ? spanInterval(start, end, form.unit === 'week' ? 'week' : start === end ? 'day' : 'days') : whole;
}

function later(date: CalendarDate, unit: TimeUnit, amount: number): CalendarDate | null {
  if (!Number.isInteger(amount)) return null;
  switch (unit) {
    case 'day':
      return addDays(date, amount);
    case 'week':
      return addDays(date, 7 * amount);
    case 'fortnight':
      return addDays(date, 14 * amount);
    case 'month':
      return addMonths(date, amount);
    case 'year':
      return addMonths(date, 12 * amount);
    default:
      return null;
  }
}
