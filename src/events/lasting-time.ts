import { addDays, addMonths, type CalendarDate, fieldsOf } from '../model/calendar-date.ts';
import type { EventTime } from '../model/event.ts';
import { dayInterval, type Interval, monthInterval, openAfter, yearInterval } from '../model/interval.ts';
import { sliceOf } from '../model/span.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import type { Clause } from './clauses/clauses.ts';
import { between, type SentenceView } from './sentence-view.ts';

/** "has raged for seven years": open from the year, month or day that lies so far before the report; null where no length is told. */
export function lastingTime(
  view: SentenceView,
  { first, end, verb }: Clause,
  text: string,
  published: Interval | null,
): EventTime | null {
  if (!verb?.perfect || verb.tense !== 'present' || !published?.start) return null;
  for (const { form, span, rule } of lengthsOf(view, first, end)) {
    if (form.kind !== 'duration' || form.amount === null) continue;
    const from = beginning(published.start, form.amount, form.unit);
    const interval = from && openAfter({ ...from, approximate: published.start !== published.end });
    if (interval) return { interval, basis: 'relative', text: sliceOf(text, span), span, rule: `lasting (${rule})` };
  }
  return null;
}

/** Whether a clause says for how long ("for seven years"). */
export function lasts(view: SentenceView, { first, end }: Clause): boolean {
  return lengthsOf(view, first, end).length > 0;
}

function lengthsOf(view: SentenceView, first: number, end: number): readonly TimeExpression[] {
  const { tokens } = view.sentence;
  return between(view.times, view.sentence, first, end).filter(({ form, span }) => {
    const at = form.kind === 'duration' ? tokens.findIndex((token) => token.end > span.start) : -1;
    return at > 0 && tokens[at - 1]?.norm === 'for';
  });
}

function beginning(report: CalendarDate, amount: number, unit: string): Interval | null {
  const { year, month } = fieldsOf(report);
  if (unit === 'year') return yearInterval(year - Math.floor(amount));
  if (unit === 'decade') return yearInterval(year - 10 * Math.floor(amount));
  if (unit === 'month') {
    const start = fieldsOf(addMonths(dayOfMonth(report, year, month), -Math.floor(amount)));
    return monthInterval(start.year, start.month);
  }
  const days = unit === 'day' ? amount : unit === 'week' ? 7 * amount : null;
  return days === null ? null : dayInterval(addDays(report, -Math.floor(days)));
}

/** The first of the month, from which months can be counted whatever the day. */
function dayOfMonth(report: CalendarDate, year: number, month: number): CalendarDate {
  return monthInterval(year, month)?.start ?? report;
}
