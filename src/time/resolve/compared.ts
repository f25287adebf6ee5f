import { type CalendarDate, compareDates } from '../../model/calendar-date.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import type { Telling } from './carried-year.ts';
import { intervalOf, type Moment } from './moment.ts';
import { isSaidToEnd } from './told-by-next.ts';

/** The quarter that figures are compared with the same one of another year, after a time; the one before where it tells of none. */
export function quarterAfter(before: Moment | null, telling: Telling, today: CalendarDate | null): Moment | null {
  const { mention, moment } = telling;
  if (isLongerPeriod(mention.form)) return null;
  if (isComparison(mention.form)) return before;
  return moment?.unit === 'quarter' && isReported(moment, telling, today) ? moment : before;
}

/** "the first nine months": from here on figures are compared by year. */
function isLongerPeriod(form: TimeForm): boolean {
  return form.kind === 'duration' && form.unit === 'month' && (form.amount === 6 || form.amount === 9);
}

/** A quarter to come is no quarter with figures; what is said to have ended has, whatever the calendar says of a company's quarters. */
function isReported(moment: Moment, { mention, sentence }: Telling, today: CalendarDate | null): boolean {
  if (mention.direction === 'past' || (sentence && isSaidToEnd(mention, sentence))) return true;
  const end = intervalOf(moment)?.end;
  return today === null || !end || compareDates(end, today) <= 0;
}

/** "a year earlier", "the quarter a year ago", "the 1988 quarter": what something is compared with, not where a story goes. */
export function isComparison(form: TimeForm): boolean {
  if (form.kind === 'then') return form.years < 0;
  if (form.kind === 'within' && form.inner.kind === 'anaphor') return form.inner.unit === 'quarter';
  if (form.kind !== 'offset' || (form.unit !== 'year' && form.unit !== 'decade')) return false;
  return form.amount < 0 && form.amount > -2;
}
