import { fieldsOf } from '../../model/calendar-date.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import type { Moment } from './moment.ts';
import { namedMomentsIn } from './named-days.ts';
import { nearest } from './nearest.ts';
import { fromToday, type Placed, type Standpoint, stated } from './standpoint.ts';

/** Places a named day: in the year it names or its story carries, else the nearest to today, on the side that the clause looks to. */
export function placeNamedDay(form: Extract<TimeForm, { kind: 'named-day' }>, from: Standpoint): Placed | null {
  const { id, year, which } = form;
  if (year !== null) return stated(namedMomentsIn(id, year)[0] ?? null);
  if (from.year !== null && which === null) return ofStory(namedMomentsIn(id, from.year)[0] ?? null);
  return fromToday(from, (today) => {
    const now = fieldsOf(today).year;
    if (which === 0) return namedMomentsIn(id, now)[0] ?? null;
    const days = [now - 1, now, now + 1].flatMap((one) => namedMomentsIn(id, one));
    return nearest(days, which, today, from.direction);
  });
}

function ofStory(moment: Moment | null): Placed | null {
  return moment && { moment, anchor: 'reference', basis: 'relative' };
}
