import { dayNumber } from '../../model/calendar-date.ts';
import type { ConflictEvent } from '../../model/event.ts';
import { type Interval, widthInDays } from '../../model/interval.ts';
import { periodNumber } from '../../model/period.ts';
import { counted } from '../phrases.ts';

const FEWEST_DAYS = 8;
const SHORTEST_GAP = 14;
const TIMES_THE_USUAL = 4;
/** Events wider than that are states and surveys: they break no silence. */
const WIDEST = 92;

/**
 * The long silences of a chronology: the event that ends one, and how it is told ("27 days without events"). Only between two days
 * that are known, only where no event of a wider date may lie between, and only gaps much longer than is usual in this chronology.
 */
export function quietGaps(events: readonly ConflictEvent[]): ReadonlyMap<ConflictEvent, string> {
  const known = events.filter(({ when }) => isKnownDay(when.interval));
  const silences = new Map<ConflictEvent, string>();
  if (new Set(known.map(({ when }) => when.interval.start)).size < FEWEST_DAYS) return silences;
  const gaps = known.slice(1).map((event, index) => ({ event, before: known[index] ?? event }));
  const lengths = gaps.map(lengthOf).filter((length) => length >= 0);
  const usual = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  const shortest = Math.max(SHORTEST_GAP, TIMES_THE_USUAL * usual);
  const others = events.filter(({ when }) => !isKnownDay(when.interval));
  const [months, stretches] = [monthsOf(others), stretchesOf(others)];
  for (const gap of gaps) {
    const length = lengthOf(gap);
    if (length >= shortest && !isBroken(gap, months, stretches))
      silences.set(gap.event, `${durationText(length)} without events`);
  }
  return silences;
}

interface Gap {
  readonly before: ConflictEvent;
  readonly event: ConflictEvent;
}

function isKnownDay({ start, end, approximate }: Interval): boolean {
  return start !== null && start === end && !approximate;
}

/** Whole days between two days; -1 where they are the same. */
function lengthOf({ before, event }: Gap): number {
  const [a, b] = [before.when.interval.start, event.when.interval.start];
  return a && b ? Math.abs(dayNumber(a) - dayNumber(b)) - 1 : -1;
}

/** The months in which events of less certain dates may lie. */
function monthsOf(events: readonly ConflictEvent[]): ReadonlySet<number> {
  const months = new Set<number>();
  for (const { when } of events) {
    const { start, end } = when.interval;
    if (!start || !end || widthInDays(when.interval) > WIDEST) continue;
    for (let month = periodNumber(start, 'month'); month <= periodNumber(end, 'month'); month += 1) months.add(month);
  }
  return months;
}

/** Events of both ends, by their first day; `earliestEnd` is the first of the last days of an event and all that begin later. */
type Stretch = { readonly start: number; readonly earliestEnd: number };

function stretchesOf(events: readonly ConflictEvent[]): readonly Stretch[] {
  const bounded = events
    .flatMap(({ when: { interval } }) =>
      interval.start && interval.end ? [{ start: dayNumber(interval.start), end: dayNumber(interval.end) }] : [],
    )
    .toSorted((a, b) => b.start - a.start);
  let earliestEnd = Infinity;
  return bounded
    .map(({ start, end }) => {
      earliestEnd = Math.min(earliestEnd, end);
      return { start, earliestEnd };
    })
    .toReversed();
}

/** Where the stretches begin that start after a day; by halving. */
function indexAfter(stretches: readonly Stretch[], day: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? Infinity) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether an event of a wider date lies between, or may. */
function isBroken({ before, event }: Gap, months: ReadonlySet<number>, stretches: readonly Stretch[]): boolean {
  const [a, b] = [before.when.interval.start, event.when.interval.start];
  if (!a || !b) return true;
  const [first, last] = [Math.min(dayNumber(a), dayNumber(b)), Math.max(dayNumber(a), dayNumber(b))];
  const later = stretches[indexAfter(stretches, first)];
  if (later && later.earliestEnd < last) return true;
  const [from, to] = [periodNumber(a, 'month'), periodNumber(b, 'month')];
  for (let month = Math.min(from, to); month <= Math.max(from, to); month += 1) if (months.has(month)) return true;
  return false;
}

function durationText(days: number): string {
  if (days < 60) return counted(days, 'day');
  return days < 730 ? counted(Math.floor(days / 30.44), 'month') : counted(Math.floor(days / 365.25), 'year');
}
