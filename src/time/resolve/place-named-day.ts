import { type CalendarDate, compareDates, fieldsOf } from '../../model/calendar-date.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import { intervalOf, type Moment } from './moment.ts';
import { namedDayIn } from './named-days.ts';
import { fromToday, type Placed, type Standpoint, stated } from './standpoint.ts';

/** Places a named day: in the year it names or its story carries, else on the side of today that the clause looks to. */
export function placeNamedDay(form: Extract<TimeForm, { kind: 'named-day' }>, from: Standpoint): Placed | null {
  const dayIn = (year: number): Moment | null => {
    const date = namedDayIn(form.id, year);
    return date && { unit: 'day', date };
  };
  if (form.year !== null) return stated(dayIn(form.year));
  if (from.year !== null && form.which === null) return ofStory(dayIn(from.year));
  return fromToday(from, (today) => nearest(dayIn, fieldsOf(today).year, today, aheadOf(form.which, from)));
}

function ofStory(moment: Moment | null): Placed | null {
  return moment && { moment, anchor: 'reference', basis: 'relative' };
}

function aheadOf(which: -1 | 0 | 1 | null, from: Standpoint): boolean | null {
  return which === 0 ? null : which === 1 || (which === null && from.direction === 'future');
}

/** The day of this year, or the nearest one before or after today; `ahead` null asks for this year's. */
function nearest(
  dayIn: (year: number) => Moment | null,
  now: number,
  today: CalendarDate,
  ahead: boolean | null,
): Moment | null {
  const here = dayIn(now);
  const end = here && intervalOf(here)?.end;
  if (!here || !end || ahead === null) return here;
  const passed = compareDates(end, today) <= 0;
  return ahead === passed ? dayIn(now + (ahead ? 1 : -1)) : here;
}
