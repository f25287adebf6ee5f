import { addDays } from '../model/calendar-date.ts';
import type { EventTime } from '../model/event.ts';
import { dayInterval, type Interval, openAfter, rangeInterval } from '../model/interval.ts';
import { sliceOf } from '../model/span.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import type { Clause } from './clauses/clauses.ts';
import { countedOn, countedTime } from './counted-on.ts';
import { between, type SentenceView } from './sentence-view.ts';
import { indexOf } from './clauses/token-range.ts';

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
    const from = countedOn(published.start, -form.amount, form.unit);
    const interval = from && openAfter({ ...from, approximate: published.start !== published.end });
    if (interval) return countedTime(interval, span, text, `lasting (${rule})`);
  }
  return null;
}

/** "in the last 24 hours", "over the past two days": the days up to the report; null where no such stretch of at most a fortnight is told. */
export function stretchTime(
  view: SentenceView,
  { first, end }: Clause,
  text: string,
  published: Interval | null,
): EventTime | null {
  if (!published?.start) return null;
  for (const { form, span, rule } of between(view.times, view.sentence, first, end)) {
    if (form.kind !== 'duration' || form.amount === null || !/\b(?:last|past)\b/i.test(sliceOf(text, span))) continue;
    const days = form.unit === 'hour' ? Math.ceil(form.amount / 24) : form.unit === 'day' ? Math.ceil(form.amount) : 0;
    const start = dayInterval(addDays(published.start, -days));
    const interval = days > 0 && days <= LONGEST_STRETCH ? rangeInterval(start, { ...published, grain: 'day' }) : null;
    if (interval) return countedTime(interval, span, text, `up to the report (${rule})`);
  }
  return null;
}

const LONGEST_STRETCH = 14;

/** Whether a clause says for how long ("for seven years"). */
export function lasts(view: SentenceView, { first, end }: Clause): boolean {
  return lengthsOf(view, first, end).length > 0;
}

function lengthsOf(view: SentenceView, first: number, end: number): readonly TimeExpression[] {
  const { tokens } = view.sentence;
  return between(view.times, view.sentence, first, end).filter(({ form, span }) => {
    return form.kind === 'duration' && tokens[indexOf(tokens, span.start) - 1]?.norm === 'for';
  });
}
