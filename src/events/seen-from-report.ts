import { addDays, addMonths, compareDates } from '../model/calendar-date.ts';
import type { EventStatus, EventTime } from '../model/event.ts';
import { type Interval, openBefore, widthInDays } from '../model/interval.ts';
import type { Draft } from './draft.ts';
import { between, type SentenceView } from './sentence-view.ts';
import { isOfPeriod, tellsPeriod } from './toll-total.ts';

/** The dead of a whole war, where no time is told, are a toll up to the day of the report. */
export function upToReport(when: EventTime, draft: Draft, view: SentenceView, published: Interval | null): EventTime {
  if (when.basis !== 'reported' || when.span !== null) return when;
  const { clause, end } = draft;
  const isUpToNow = clause.verb?.perfect === true && clause.verb.tense === 'present';
  const isOfWar =
    tellsPeriod(view, draft) ||
    (isUpToNow && between(view.casualties, view.sentence, clause.first, end).some(isOfPeriod));
  const interval = isOfWar ? openBefore(published ?? when.interval) : null;
  return interval ? { ...when, interval, rule: 'up to the report' } : when;
}

/** What is told as done was done by the day of the report: a time that lies ahead of it is that of something else ("has left for talks on Monday"). */
export function notAhead(
  when: EventTime,
  { clause: { verb }, rule, first }: Draft,
  status: EventStatus,
  published: Interval | null,
): EventTime {
  const past =
    rule === 'dated noun' && verb && verb.tense === 'past' && first < verb.first ? yearBefore(when, published) : null;
  if (past) return past;
  const isDone = status === 'happened' && rule !== 'dated noun' && (verb?.tense === 'past' || verb?.perfect === true);
  if (!isDone || !published) return when;
  if (!liesAhead(when.interval, published)) return weekSoFar(when, published);
  return { interval: published, basis: 'reported', text: null, span: null, rule: "the report's own date" };
}

/** From the first day of a week to its last. */
const WEEK = 6;

/** "this week" of what was done: up to the report, or on the first day of the week the one before; other times as they are. */
function weekSoFar(when: EventTime, published: Interval): EventTime {
  const { start, end } = when.interval;
  const day = published.start === published.end ? published.start : null;
  if (!day || !start || !end || widthInDays(when.interval) !== WEEK || compareDates(end, day) <= 0) return when;
  const isFirst = start === day;
  const interval = isFirst
    ? { ...when.interval, start: addDays(start, -7), end: addDays(start, -1) }
    : { ...when.interval, end: day };
  return { ...when, interval };
}

/** "a March 22 coup created a vacuum": a date without year of what has had effects lies in the year before; null for other times. */
function yearBefore(when: EventTime, published: Interval | null): EventTime | null {
  const { start, end } = when.interval;
  const isOfYear = when.text !== null && !/\d{4}/.test(when.text) && when.basis === 'relative';
  if (!published || !isOfYear || !start || !end || !liesAhead(when.interval, published)) return null;
  return { ...when, interval: { ...when.interval, start: addMonths(start, -12), end: addMonths(end, -12) } };
}

/** Whether a time begins only after the report: what is told of it has not happened yet. */
export function liesAhead({ start }: Interval, published: Interval | null): boolean {
  return start !== null && published?.end !== null && published !== null && compareDates(start, published.end) > 0;
}
