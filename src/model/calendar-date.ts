/**
 * Calendar days of the proleptic Gregorian calendar, as text. A news date is a day, never an instant:
 * no time zone, no `Date`. Day arithmetic follows Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */

declare const brand: unique symbol;

/** 'YYYY-MM-DD', astronomical years (`0000` is 1 BC), four digits, a leading `-` before year 0. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The three numbers of a calendar date; month 1 to 12. */
export interface DateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SHAPE = /^(-?\d{4})-(\d{2})-(\d{2})$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days of a month (1 to 12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** A year as ISO 8601 writes it: four digits, a minus sign before year 0. */
export function yearText(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

function compose(year: number, month: number, day: number): CalendarDate {
  return `${yearText(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}

/** Whether such a day exists (31 June does not) and its year is not beyond ±9999. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || Math.abs(year) > 9999) return false;
  return day >= 1 && day <= daysInMonth(year, month) && Number.isInteger(day);
}

/** The date with these fields, or null where there is no such calendar day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  return isCalendarDay(year, month, day) ? compose(year, month, day) : null;
}

/** Reads 'YYYY-MM-DD'; null for any other shape and for days that do not exist. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = SHAPE.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The year, month and day of a date. */
export function fieldsOf(date: CalendarDate): DateFields {
  const sign = date.charCodeAt(0) === MINUS ? 1 : 0;
  const year =
    1000 * date.charCodeAt(sign) +
    100 * date.charCodeAt(sign + 1) +
    10 * date.charCodeAt(sign + 2) +
    date.charCodeAt(sign + 3) -
    1111 * ZERO;
  const month = 10 * date.charCodeAt(sign + 5) + date.charCodeAt(sign + 6) - 11 * ZERO;
  const day = 10 * date.charCodeAt(sign + 8) + date.charCodeAt(sign + 9) - 11 * ZERO;
  return { year: sign === 0 ? year : -year, month, day };
}

const MINUS = 0x2d;
const ZERO = 0x30;

/** Days since 1970-01-01, negative before it. */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = fieldsOf(date);
  return dayNumberOf(year, month, day);
}

/** Days from 1970-01-01 to a calendar day, negative before it. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date a number of days after 1970-01-01; clamped to the years -9999 to 9999. */
export function fromDayNumber(days: number): CalendarDate {
  const shifted = Math.round(days) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (year > 9999) return compose(9999, 12, 31);
  if (year < -9999) return compose(-9999, 1, 1);
  return compose(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** The date `days` later (earlier where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The date `months` later; a day the month lacks becomes its last (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = fieldsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.max(-9999, Math.min(9999, Math.floor(index / 12)));
  const toMonth = (((index % 12) + 12) % 12) + 1;
  return compose(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The weekday of a date, Monday 1 to Sunday 7. */
export function weekdayOf(date: CalendarDate): Weekday {
  return weekdayOfDay(dayNumber(date));
}

/** The weekday of the day so many days after 1970-01-01, Monday 1 to Sunday 7. */
export function weekdayOfDay(days: number): Weekday {
  const index = (((days + 3) % 7) + 7) % 7;
  return ([1, 2, 3, 4, 5, 6, 7] as const)[index] ?? 1;
}

/** Negative where `a` is earlier, positive where later, 0 where equal; right for years before 0 too. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(a) - dayNumber(b);
}

/** The earlier of two dates. */
export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) <= 0 ? a : b;
}

/** The later of two dates. */
export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) >= 0 ? a : b;
}
