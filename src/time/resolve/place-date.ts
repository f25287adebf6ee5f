import { type CalendarDate, calendarDate, fieldsOf } from '../../model/calendar-date.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import { intervalOf, type Moment } from './moment.ts';
import { placeInYear } from './place-in-year.ts';
import { containing, momentOn } from './shift.ts';
import { fromStory, fromTold, fromToday, type Placed, type Standpoint, stated } from './standpoint.ts';

/** Places a calendar date, whole or in part; a day alone ("on the 13th") lies in the month told before, or the article's. */
export function placeDate(form: Extract<TimeForm, { kind: 'date' }>, from: Standpoint): Placed | null {
  const { year, month, day, part } = form;
  if (month === null) {
    if (day !== null) return dayOfToldMonth(day, from);
    return year === null ? null : stated({ unit: 'year', year, part });
  }
  if (year === null) return placeInYear(form, from);
  if (day === null) return stated({ unit: 'month', year, month, part });
  const date = calendarDate(year, month, day);
  return date && stated({ unit: 'day', date });
}

function dayOfToldMonth(day: number, from: Standpoint): Placed | null {
  const within = (month: Moment | null): Moment | null => {
    const date = month?.unit === 'month' ? calendarDate(month.year, month.month, day) : null;
    return date && { unit: 'day', date };
  };
  return (
    fromTold(from, (told) => within(containing(told, 'month'))) ??
    fromToday(from, (today) => within(momentOn(today, 'month')))
  );
}

/** Places "last March", the latest that is over or running, and "next March", the first to come. */
export function placePointedMonth(form: Extract<TimeForm, { kind: 'named-month' }>, from: Standpoint): Placed | null {
  return (
    fromToday(from, (today) => pointedMonth(form.month, form.which, today)) ??
    fromStory(from, (told) => {
      const start = intervalOf(told)?.start;
      return start ? pointedMonth(form.month, form.which, start) : null;
    })
  );
}

function pointedMonth(month: number, which: -1 | 0 | 1, today: CalendarDate): Moment {
  const now = fieldsOf(today);
  const back = month < now.month ? 0 : -1;
  const year = now.year + (which === 0 ? 0 : which < 0 ? back : back + 1);
  return { unit: 'month', year, month, part: null };
}
