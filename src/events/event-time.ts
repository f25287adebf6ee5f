import { addDays, dayNumber, fieldsOf, fromDayNumber } from '../model/calendar-date.ts';
import type { EventTime } from '../model/event.ts';
import { type Interval, monthInterval, openAfter, openBefore, rangeInterval } from '../model/interval.ts';
import { sliceOf } from '../model/span.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import type { Saying } from './attribution.ts';
import { isSpeech } from './attribution.ts';
import type { Clause } from './clauses/clauses.ts';
import { closingTime } from './closing-time.ts';
import { boundedAfter, RELATIONS, relatedTime } from './related-time.ts';
import { sharedTime, timeOfPartner, whenTime } from './shared-time.ts';
import { lastingTime, stretchTime } from './lasting-time.ts';
import type { Draft } from './draft.ts';
import { isMeasure } from './measured-time.ts';
import { between, placedTimes, type SentenceView } from './sentence-view.ts';

/** Rule of the time of what "has happened", with no more said. */
export const UP_TO_NOW = 'around the time of the report';
/** Days a report may be uncertain by for "recently" still to mean a month. */
const LONGEST_REPORT = 31;

/** The rule of a time that the discourse carries on. */
export const CARRIED = 'carried on from the event told before';

/** What dates an event that names no time of its own. */
export interface Surroundings {
  /** The report's own date. */
  readonly published: Interval | null;
  /** The saying its content hangs on. */
  readonly saying: Saying | null;
  /** The time of the event told just before, where the discourse may carry it on. */
  readonly carried: EventTime | null;
  /** Whether that is the time of the very event spoken of again ("the attack had killed six"). */
  readonly again: boolean;
}

/** When the event of a draft took place; null where nothing dates it. */
export function eventTime(view: SentenceView, draft: Draft, text: string, around: Surroundings): EventTime | null {
  const { clause } = draft;
  if (view.times.length === 0) return withoutTime(view, clause, text, around);
  const own = ownTime(view, draft);
  if (own && draft.rule === 'dated noun') return placed({ ...own, signal: null }, text, "the noun's own date", null);
  if (own) return placed(own, text, 'time expression of the clause', around.published);
  const behind = timeBehindContent(view, draft);
  if (behind) return placed(behind, text, 'time expression behind what is said', around.published);
  const same = whenTime(view, draft);
  if (same) return placed(same, text, 'time expression of the clause with "when"', around.published);
  const related = relatedTime(view, clause, text, around);
  if (related) return related;
  const closing = closingTime(view, clause);
  if (closing) return placed(closing, text, 'time expression that closes the sentence', around.published);
  const lasting =
    lastingTime(view, clause, text, around.published) ?? stretchTime(view, clause, text, around.published);
  if (lasting) return lasting;
  const shared = sharedTime(view, clause) ?? timeOfPartner(view, clause);
  if (shared) return placed(shared, text, 'time expression of the sentence', around.published);
  return withoutTime(view, clause, text, around);
}

/** The time expression of the clause nearest to its trigger; one between a verb of saying and the event it tells of is that of the saying. */
function ownTime(view: SentenceView, { clause, first, last, rule }: Draft): TimeExpression | null {
  const { tokens } = view.sentence;
  const start = tokens[first]?.start ?? clause.span.start;
  const end = tokens[last]?.end ?? clause.span.end;
  const distance = (t: TimeExpression): number => (t.span.start >= end ? t.span.start - end : start - t.span.end + 8);
  const named = between(placedTimes(view), view.sentence, clause.first, clause.end);
  const all = named.filter((time) => !isMeasure(view, time));
  const isSaid = isSpeech(clause) && rule !== 'dated noun' && first > (clause.verb?.head ?? first);
  const behind = isSaid ? all.filter((time) => time.span.start >= end) : [];
  const candidates = behind.length > 0 ? behind : all;
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** "offered to share power on Monday": a past day behind the content is the day of the offer. */
function timeBehindContent(view: SentenceView, { clause, end }: Draft): TimeExpression | null {
  const times = between(placedTimes(view), view.sentence, clause.end, end);
  return times.find(({ signal, direction }) => signal === null && direction !== 'future') ?? null;
}

function placed(time: TimeExpression, text: string, rule: string, published: Interval | null): EventTime | null {
  const { signal, span } = time;
  const interval = time.stretch ?? nightOf(time) ?? time.interval;
  if (!interval) return null;
  const bounded =
    signal === 'since' || signal === 'from'
      ? openAfter(interval)
      : signal === 'until' || signal === 'by' || signal === 'before'
        ? openBefore(interval)
        : signal === 'after'
          ? boundedAfter(interval, published)
          : interval;
  return {
    interval: bounded ?? interval,
    basis: time.basis,
    text: sliceOf(text, span),
    span,
    rule: `${rule} (${time.rule})`,
  };
}

/** "overnight" is the night that ends on the day it is read as. */
function nightOf({ rule, interval }: TimeExpression): Interval | null {
  if (rule !== 'overnight' || !interval?.start || interval.start !== interval.end) return null;
  return rangeInterval({ ...interval, start: addDays(interval.start, -1) }, interval);
}

/** No time is given: the saying's day, the time carried on from the event before, or the report's own date. */
function withoutTime(view: SentenceView, clause: Clause, text: string, around: Surroundings): EventTime | null {
  const { saying, carried, again, published } = around;
  const said = saying ? saying.time : sayingTime(view);
  if (said?.interval && !(again && carried && !isSameDay(said.interval, carried.interval)))
    return { ...reported(said.interval, 'the day it was said'), text: sliceOf(text, said.span), span: said.span };
  const { verb, link } = clause;
  const isBackground = RELATIONS.has(link ?? '');
  if (
    carried &&
    !isBackground &&
    verb?.tense !== 'future' &&
    (again || verb === null || (verb.tense === 'past' && !verb.perfect))
  ) {
    return { ...carried, basis: 'reported', rule: CARRIED };
  }
  if (!published) return null;
  if (isBackground || (verb?.perfect && verb.tense === 'present')) {
    const main = isBackground && clause.parent !== null ? timeOfClause(view, clause.parent) : null;
    const month = recentMonth(main ?? published);
    if (month) return reported(month, UP_TO_NOW);
  }
  return reported(published, "the report's own date");
}

function reported(interval: Interval, rule: string): EventTime {
  return { interval, basis: 'reported', text: null, span: null, rule };
}

function isSameDay(a: Interval, b: Interval): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The time of a saying elsewhere in the sentence: what is told beside it belongs to that report. */
function sayingTime(view: SentenceView): TimeExpression | null {
  if (view.times.length === 0) return null;
  for (const clause of view.clauses) {
    const [time] = isSpeech(clause) ? between(placedTimes(view), view.sentence, clause.first, clause.end) : [];
    if (time) return time;
  }
  return null;
}

/** The time that a clause names itself, where it is no plan. */
function timeOfClause(view: SentenceView, index: number): Interval | null {
  const host = view.clauses[index];
  const [time] = host ? between(placedTimes(view), view.sentence, host.first, host.end) : [];
  return time && time.direction !== 'future' ? time.interval : null;
}

/** The month in which a report of known week or month most likely stands: that of the middle day. */
function recentMonth({ start, end }: Interval): Interval | null {
  if (!start || !end || dayNumber(end) - dayNumber(start) > LONGEST_REPORT) return null;
  const { year, month } = fieldsOf(fromDayNumber(Math.floor((dayNumber(start) + dayNumber(end)) / 2)));
  return monthInterval(year, month, true);
}
