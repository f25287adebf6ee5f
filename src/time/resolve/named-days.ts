import namedDays from '../../knowledge/named-days.json' with { type: 'json' };
import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysInMonth,
  parseCalendarDate,
  weekdayOf,
} from '../../model/calendar-date.ts';
import type { Moment } from './moment.ts';

/** When a named day fell in a year: mostly once, days of the Islamic calendar now and then twice; nothing where the table has no such day. */
export function namedMomentsIn(id: string, year: number): readonly Moment[] {
  const day = namedDays.days.find((one) => one.id === id);
  if (!day) return [];
  const dates = day.dates
    ? day.dates.filter((date) => date.startsWith(`${year}-`)).map(parseCalendarDate)
    : [dayIn(day, year)];
  return dates.flatMap((date): Moment[] => {
    if (!date) return [];
    return [day.lasts === undefined ? { unit: 'day', date } : { unit: 'days', date, count: day.lasts }];
  });
}

type NamedDay = (typeof namedDays.days)[number];

function dayIn(day: NamedDay, year: number): CalendarDate | null {
  if (day.easter !== undefined) {
    const sunday = easterSunday(year);
    return sunday && addDays(sunday, day.easter);
  }
  if (day.month === undefined) return null;
  if (day.day !== undefined) return calendarDate(year, day.month, day.day);
  return day.weekday === undefined || day.nth === undefined ? null : nthWeekday(year, day.month, day.weekday, day.nth);
}

/** "The fourth Thursday of November"; nth -1 is the last. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDate | null {
  const from = calendarDate(year, month, nth > 0 ? 1 : daysInMonth(year, month) - 6);
  if (!from) return null;
  const toFirst = (((weekday - weekdayOf(from)) % 7) + 7) % 7;
  return addDays(from, toFirst + 7 * (nth > 0 ? nth - 1 : 0));
}

/** Western Easter (anonymous Gregorian algorithm, Meeus, "Astronomical Algorithms", 1991). */
function easterSunday(year: number): CalendarDate | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return calendarDate(year, Math.floor(f / 31), (f % 31) + 1);
}
