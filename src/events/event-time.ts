import { addDays, dayNumber, fieldsOf, fromDayNumber } from '../model/calendar-date.ts';
import type { EventTime } from '../model/event.ts';
import { type Interval, monthInterval, openAfter, openBefore, rangeInterval, widthInDays } from '../model/interval.ts';
import { sliceOf } from '../model/span.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import type { Saying } from './attribution.ts';
import { isParenthetical, isSpeech } from './attribution.ts';
import type { Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import { closingTime } from './closing-time.ts';
import { lastingTime } from './lasting-time.ts';
import type { Draft } from './draft.ts';
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
  const own = ownTime(view, draft);
  if (own && draft.rule === 'dated noun') return placed({ ...own, signal: null }, text, "the noun's own date", null);
  if (own) return placed(own, text, 'time expression of the clause', around.published);
  const behind = timeBehindContent(view, draft);
  if (behind) return placed(behind, text, 'time expression behind what is said', around.published);
  const related = relatedTime(view, clause, text, around);
  if (related) return related;
  const closing = closingTime(view, clause);
  if (closing) return placed(closing, text, 'time expression that closes the sentence', around.published);
  const lasting = lastingTime(view, clause, text, around.published);
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
  const all = between(placedTimes(view), view.sentence, clause.first, clause.end);
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

/** "since US forces left in 2014", "shortly after they left on Aug. 31": the time of a clause that this one is counted from. */
function relatedTime(view: SentenceView, clause: Clause, text: string, around: Surroundings): EventTime | null {
  for (const child of view.clauses) {
    const link = child.parent === clause.index ? relationOf(view, clause, child) : null;
    const time = link === null ? null : between(placedTimes(view), view.sentence, child.first, child.end)[0];
    if (link === 'after' && around.saying?.time) continue;
    const interval = time?.interval && counted(link, time.interval, around.published);
    if (!time || !interval) continue;
    return {
      interval,
      basis: 'relative',
      text: sliceOf(text, time.span),
      span: time.span,
      rule: `${link} an event that is dated`,
    };
  }
  return null;
}

const RELATIONS: ReadonlySet<string> = new Set(['since', 'after', 'before']);

/** "after US forces left", or "after the deal | signed in February": the word that counts one clause from the other; null where none does. */
function relationOf(view: SentenceView, clause: Clause, child: Clause): string | null {
  if (child.kind === 'subordinate') return child.link !== null && RELATIONS.has(child.link) ? child.link : null;
  if (child.kind !== 'participle' || !child.verb?.passive) return null;
  for (let i = child.first - 1; i > (clause.verb?.last ?? clause.first); i--) {
    const { norm, pos } = view.sentence.tokens[i] ?? { norm: '', pos: 'PUNCT' };
    if (RELATIONS.has(norm)) return norm;
    if (pos === 'PUNCT' || pos === 'VERB' || (pos === 'ADP' && norm !== 'of')) return null;
  }
  return null;
}

function counted(link: string | null, from: Interval, published: Interval | null): Interval | null {
  if (link === 'since') return openAfter(from);
  return link === 'before' ? openBefore(from) : boundedAfter(from, published);
}

function boundedAfter(from: Interval, published: Interval | null): Interval | null {
  const bounded = published && rangeInterval({ ...from, grain: 'day' }, { ...published, grain: 'day' });
  return bounded && widthInDays(bounded) <= 31 ? bounded : openAfter(from);
}

/** The time that opens the sentence ("On Sunday, …"), or that of the clause this one continues ("…, killing six"). */
function sharedTime(view: SentenceView, clause: Clause): TimeExpression | null {
  let current: Clause | undefined = clause;
  for (let depth = 0; current && depth < 6; depth++) {
    if (current.kind === 'subordinate' && current.link !== 'while' && current.link !== 'as') return null;
    if (current.kind === 'relative') return null;
    const parent: Clause | undefined = current.parent === null ? undefined : view.clauses[current.parent];
    if (parent && isParenthetical(view, parent)) {
      current = parent;
      continue;
    }
    if (!parent || isSpeech(parent) || isOfBackground(parent)) return null;
    const [time] = between(placedTimes(view), view.sentence, parent.first, parent.end);
    // "plan to sign next month, even as they make gains": what is ahead dates no past or present act.
    if (time?.direction === 'future' && clause.verb?.form === 'finite' && clause.verb.tense !== 'future') return null;
    if (time && !isInsideSubject(view, parent, time) && !isApart(current, parent)) return time;
    current = parent;
  }
  return null;
}

/** "Although they left last year, they attacked": the time of what is only conceded or given as a reason stays in its clause. */
function isOfBackground({ kind, link }: Clause): boolean {
  return kind === 'subordinate' && link !== null && CONCEDING.has(link);
}

const CONCEDING: ReadonlySet<string> = new Set(
  'despite although though since before because whereas if unless'.split(' '),
);

/** "took the town last year and is now besieging the next": what goes on is not of the time of what was. */
function isApart(clause: Clause, parent: Clause): boolean {
  const isPast = parent.verb?.tense === 'past' && !parent.verb.perfect;
  return clause.kind === 'coordinate' && clause.verb?.tense === 'present' && clause.verb.form !== 'to' && isPast;
}

/** "invaded and ousted the regime in 2001": the time behind the second verb holds for the first. */
function timeOfPartner(view: SentenceView, clause: Clause): TimeExpression | null {
  const next = view.clauses[clause.index + 1];
  if (next?.kind !== 'coordinate' || next.parent !== clause.index || clause.end - clause.first > 8) return null;
  return between(placedTimes(view), view.sentence, next.first, next.end)[0] ?? null;
}

function isInsideSubject(view: SentenceView, clause: Clause, time: TimeExpression): boolean {
  const range = subjectRange(view.clauses, clause, view.sentence.tokens);
  if (!range) return false;
  return between([time], view.sentence, range.from + 1, range.to).length > 0;
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
  const reported = (interval: Interval, rule: string): EventTime => ({
    interval,
    basis: 'reported',
    text: null,
    span: null,
    rule,
  });
  const said = saying ? saying.time : sayingTime(view);
  if (said?.interval && !(again && carried && !isSameDay(said.interval, carried.interval)))
    return { ...reported(said.interval, 'the day it was said'), text: sliceOf(text, said.span), span: said.span };
  const { verb, link } = clause;
  const isBackground = link === 'since' || link === 'after' || link === 'before';
  if (carried && !isBackground && (again || verb === null || (verb.tense === 'past' && !verb.perfect))) {
    return { ...carried, basis: 'reported', rule: CARRIED };
  }
  if (!published) return null;
  if (isBackground || (verb?.perfect && verb.tense === 'present')) {
    const month = recentMonth(published);
    if (month) return reported(month, UP_TO_NOW);
  }
  return reported(published, "the report's own date");
}

function isSameDay(a: Interval, b: Interval): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The time of a saying elsewhere in the sentence: what is told beside it belongs to that report. */
function sayingTime(view: SentenceView): TimeExpression | null {
  for (const clause of view.clauses) {
    const [time] = isSpeech(clause) ? between(placedTimes(view), view.sentence, clause.first, clause.end) : [];
    if (time) return time;
  }
  return null;
}

/** The month in which a report of known week or month most likely stands: that of the middle day. */
function recentMonth({ start, end }: Interval): Interval | null {
  if (!start || !end || dayNumber(end) - dayNumber(start) > LONGEST_REPORT) return null;
  const { year, month } = fieldsOf(fromDayNumber(Math.floor((dayNumber(start) + dayNumber(end)) / 2)));
  return monthInterval(year, month, true);
}
