import { fieldsOf } from '../../model/calendar-date.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import type { Moment } from './moment.ts';
import { namedDayIn } from './named-days.ts';
import { nearest } from './nearest.ts';
import { fromToday, type Placed, type Standpoint, stated } from './standpoint.ts';

/** Places a named day: in the year it names or its story carries, else the nearest to today, on the side that the clause looks to. */
export function placeNamedDay(form: Extract<TimeForm, { kind: 'named-day' }>, from: Standpoint): Placed | null {
  const dayIn = (year: number): Moment | null => {
    const date = namedDayIn(form.id, year);
    return date && { unit: 'day', date };
  };
  if (form.year !== null) return stated(dayIn(form.year));
  const { which } = form;
  if (from.year !== null && which === null) return ofStory(dayIn(from.year));
  return fromToday(from, (today) => {
    const now = fieldsOf(today).year;
    if (which === 0) return dayIn(now);
    const days = [now - 1, now, now + 1].flatMap((year) => dayIn(year) ?? []);
    return nearest(days, which, today, from.direction);
  });
}

function ofStory(moment: Moment | null): Placed | null {
  return moment && { moment, anchor: 'reference', basis: 'relative' };
}
