import { addDays, type CalendarDate, type Weekday, weekdayOf } from '../../model/calendar-date.ts';
import type { Placed, Standpoint } from './standpoint.ts';
import { mondayOf } from './moment.ts';
import { containing } from './shift.ts';

/**
 * The day a weekday names: in news the last one up to today, unless the clause looks ahead; in a narrative the next one from the day
 * told last. "Last" and "next" are the nearest before and after today, "this" the one of this week. News of an unknown day names none.
 */
export function placeWeekday(weekday: Weekday, which: -1 | 0 | 1 | null, from: Standpoint): Placed | null {
  if (from.year === null) {
    if (!from.today) return null;
    const date = nearToday(weekday, which, from.today, from.direction === 'future');
    return { moment: { unit: 'day', date }, anchor: 'document', basis: 'relative' };
  }
  const day = from.told && containing(from.told, 'day');
  if (day?.unit !== 'day') return null;
  const date = which === -1 ? onOrBefore(weekday, addDays(day.date, -1)) : onOrAfter(weekday, day.date);
  return { moment: { unit: 'day', date }, anchor: 'reference', basis: 'relative' };
}

function nearToday(weekday: Weekday, which: -1 | 0 | 1 | null, today: CalendarDate, ahead: boolean): CalendarDate {
  if (which === -1) return onOrBefore(weekday, addDays(today, -1));
  if (which === 1) return onOrAfter(weekday, addDays(today, 1));
  if (which === 0) return addDays(mondayOf(today), weekday - 1);
  return ahead ? onOrAfter(weekday, today) : onOrBefore(weekday, today);
}

function onOrBefore(weekday: Weekday, date: CalendarDate): CalendarDate {
  return addDays(date, -((weekdayOf(date) - weekday + 7) % 7));
}

function onOrAfter(weekday: Weekday, date: CalendarDate): CalendarDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}
