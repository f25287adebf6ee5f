import { addDays, addMonths, type CalendarDate, fieldsOf } from '../model/calendar-date.ts';
import type { EventTime } from '../model/event.ts';
import { dayInterval, type Interval, monthInterval, yearInterval } from '../model/interval.ts';
import { sliceOf, type Span } from '../model/span.ts';

/** The year, month or day that lies so many units on from a day, or back (`amount` below zero); null for units that count no days. */
export function countedOn(from: CalendarDate, amount: number, unit: string): Interval | null {
  const { year, month } = fieldsOf(from);
  const whole = Math.trunc(amount);
  if (unit === 'year') return yearInterval(year + whole);
  if (unit === 'decade') return yearInterval(year + 10 * whole);
  if (unit === 'month') {
    const start = fieldsOf(addMonths(firstOfMonth(from, year, month), whole));
    return monthInterval(start.year, start.month);
  }
  const days = unit === 'day' ? amount : unit === 'week' ? 7 * amount : null;
  return days === null ? null : dayInterval(addDays(from, Math.trunc(days)));
}

/** The time of an event that is counted from or bounded by another time, whose words stand at `span`. */
export function countedTime(interval: Interval, span: Span, text: string, rule: string): EventTime {
  return { interval, basis: 'relative', text: sliceOf(text, span), span, rule };
}

/** The first of the month, from which months can be counted whatever the day. */
function firstOfMonth(day: CalendarDate, year: number, month: number): CalendarDate {
  return monthInterval(year, month)?.start ?? day;
}
