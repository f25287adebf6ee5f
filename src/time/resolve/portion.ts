import { addDays, addMonths, type CalendarDate, compareDates } from '../../model/calendar-date.ts';
import { type Interval, spanInterval, widthInDays } from '../../model/interval.ts';
import type { TimeForm, TimeUnit } from '../../model/time-expression.ts';

type Portion = Extract<TimeForm, { kind: 'portion' }>;

/** The days that a portion takes of the interval it is a portion of; the whole where it does not fit in or its unit is no count of days. */
export function portionOf(form: Portion, whole: Interval): Interval {
  if (!whole.start || !whole.end) return whole;
  if (form.amount === null) return someOf(whole, whole.start, whole.end, form);
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

/** "The last days of April", "the first months of 1942": the first or last third. */
function someOf(whole: Interval, start: CalendarDate, end: CalendarDate, form: Portion): Interval {
  const days = Math.min(Math.floor(widthInDays(whole) / 3), MOST[form.unit] ?? Infinity);
  if (days < 1) return whole;
  const precision = days < WEEKS ? 'part-month' : whole.precision;
  return form.end === 'start'
    ? spanInterval(start, addDays(start, days - 1), precision, true)
    : spanInterval(addDays(end, 1 - days), end, precision, true);
}

/** Days that "some days" and "some weeks" are at most. */
const MOST: Partial<Readonly<Record<TimeUnit, number>>> = { day: 10, week: 42 };

/** Days; what is shorter is part of a month. */
const WEEKS = 28;

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
    case 'quarter':
      return addMonths(date, 3 * amount);
    case 'year':
      return addMonths(date, 12 * amount);
    default:
      return null;
  }
}
