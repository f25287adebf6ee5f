import { type CalendarDate, calendarDate, dayNumber, fieldsOf, fromDayNumber, yearText } from './calendar-date.ts';
import { type Interval, dayInterval, monthInterval, spanInterval, yearInterval } from './interval.ts';

/** Periods of the calendar that events are counted by, the finest first; weeks are those of ISO 8601, Monday to Sunday. */
export const PERIOD_UNITS = ['day', 'week', 'month', 'year'] as const;

/** A period to count by. */
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** The number of the period a day lies in; periods that follow each other have numbers that do. */
export function periodNumber(date: CalendarDate, unit: PeriodUnit): number {
  if (unit === 'day') return dayNumber(date);
  if (unit === 'week') return Math.floor((dayNumber(date) + 3) / 7);
  const { year, month } = fieldsOf(date);
  return unit === 'month' ? year * 12 + month - 1 : year;
}

/** The number of the period that holds every day of the interval; null where it is wider than one, or open. */
export function periodHolding({ start, end }: Interval, unit: PeriodUnit): number | null {
  if (start === null || end === null) return null;
  const number = periodNumber(start, unit);
  return number === periodNumber(end, unit) ? number : null;
}

/** The days of a period; null beyond the years ±9999. */
export function periodInterval(number: number, unit: PeriodUnit): Interval | null {
  if (unit === 'day') return dayInterval(fromDayNumber(number));
  if (unit === 'week') return spanInterval(fromDayNumber(number * 7 - 3), fromDayNumber(number * 7 + 3), 'week');
  return unit === 'year'
    ? yearInterval(number)
    : monthInterval(Math.floor(number / 12), (((number % 12) + 12) % 12) + 1);
}

/** A period as ISO 8601 writes it: `2018`, `2018-05`, `2018-W22`, `2018-05-30`. */
export function periodText(number: number, unit: PeriodUnit): string {
  if (unit === 'year') return yearText(number);
  if (unit === 'week') return weekText(number);
  const start = periodInterval(number, unit)?.start ?? '';
  return unit === 'month' ? start.slice(0, -3) : start;
}

/** ISO 8601: a week belongs to the year that its Thursday lies in. */
function weekText(number: number): string {
  const thursday = fromDayNumber(number * 7);
  const { year } = fieldsOf(thursday);
  const newYear = calendarDate(year, 1, 1);
  const week = newYear === null ? 1 : Math.floor((dayNumber(thursday) - dayNumber(newYear)) / 7) + 1;
  return `${yearText(year)}-W${String(week).padStart(2, '0')}`;
}
