import type { EventTime } from '../model/event.ts';
import { type Interval, openAfter, openBefore, rangeInterval, widthInDays } from '../model/interval.ts';
import type { Saying } from './attribution.ts';
import { hostOf, type Clause } from './clauses/clauses.ts';
import { countedOn, countedTime } from './counted-on.ts';
import { isMeasuredSince } from './measured-time.ts';
import { between, placedTimes, type SentenceView } from './sentence-view.ts';

const AT_DISTANCE = 'so long before or after an event that is dated';

/** The report's own date, and the saying that the clause hangs on. */
interface Around {
  readonly published: Interval | null;
  readonly saying: Saying | null;
}

/** "since US forces left in 2014", "shortly after they left on Aug. 31": the time of a clause that this one is counted from. */
export function relatedTime(view: SentenceView, clause: Clause, text: string, around: Around): EventTime | null {
  const distant = atDistance(view, clause, text) ?? fromOpening(view, clause, text);
  if (distant) return distant;
  for (const child of view.clauses) {
    const link = child.parent === clause.index ? relationOf(view, clause, child) : null;
    if (link === null) continue;
    const time = between(placedTimes(view), view.sentence, child.first, child.end)[0];
    if (link === 'after' && around.saying?.time) continue;
    if (link === 'since' && isMeasuredSince(view, child.first)) continue;
    const interval =
      time?.interval && (shifted(view, child, time.interval, 1) ?? counted(link, time.interval, around.published));
    if (!time || !interval) continue;
    return countedTime(interval, time.span, text, `${link} an event that is dated`);
  }
  return null;
}

/** "entered Zenda on Monday, | eight months after they were driven out": counted from the time of the clause it hangs on. */
function atDistance(view: SentenceView, clause: Clause, text: string): EventTime | null {
  const host = hostOf(view.clauses, clause);
  if (!host || clause.kind !== 'subordinate' || (clause.link !== 'after' && clause.link !== 'before')) return null;
  const time = between(placedTimes(view), view.sentence, host.first, host.end)[0];
  const interval = time?.interval && shifted(view, clause, time.interval, -1);
  return time && interval ? countedTime(interval, time.span, text, AT_DISTANCE) : null;
}

/** "Two weeks after the rebels left on May 1, | troops attacked": counted from the clause that opens the sentence. */
function fromOpening(view: SentenceView, { index, kind }: Clause, text: string): EventTime | null {
  const opening = index === 1 && kind === 'main' ? view.clauses[0] : undefined;
  if (!opening) return null;
  const [offset, time] = between(view.times, view.sentence, 0, opening.end);
  const isOpening = offset?.span.start === view.sentence.tokens[0]?.start;
  if (!isOpening || offset?.form.kind !== 'event-offset' || !time?.interval?.start) return null;
  const interval = countedOn(time.interval.start, offset.form.amount, offset.form.unit);
  return interval && countedTime({ ...interval, approximate: true }, time.span, text, AT_DISTANCE);
}

/** A time moved by the length right before "after" or "before", forward or back; null where none stands there. */
function shifted(view: SentenceView, { first }: Clause, from: Interval, way: 1 | -1): Interval | null {
  const joint = view.sentence.tokens[first];
  const form = view.times.find(({ span }) => joint !== undefined && joint.start - span.end === 1)?.form;
  if (form?.kind !== 'event-offset' || from.start === null) return null;
  const interval = countedOn(from.start, way * form.amount, form.unit);
  return interval && { ...interval, approximate: true };
}

/** Words that count a clause from another, which they take for known: "since US forces left". */
export const RELATIONS: ReadonlySet<string> = new Set(['since', 'after', 'before']);

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

/** From a time to the report, where that is a month at most; else open. */
export function boundedAfter(from: Interval, published: Interval | null): Interval | null {
  const bounded = published && rangeInterval({ ...from, grain: 'day' }, { ...published, grain: 'day' });
  return bounded && widthInDays(bounded) <= 31 ? bounded : openAfter(from);
}
