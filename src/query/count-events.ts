import { dayNumber } from '../model/calendar-date.ts';
import type { Chronology } from '../model/chronology.ts';
import { type ConflictEvent, type EventType } from '../model/event.ts';
import type { Interval } from '../model/interval.ts';
import { periodHolding, periodInterval, periodText, type PeriodUnit } from '../model/period.ts';

/** How many events of each type a period holds. */
export interface PeriodCount {
  /** As ISO 8601 writes it; null for the events that no single period holds. */
  readonly period: string | null;
  readonly interval: Interval | null;
  readonly events: number;
  readonly types: Readonly<Record<EventType, number>>;
}

/** Beyond so many periods, those without events are left out. */
const MOST_PERIODS = 1000;

/**
 * Events per period, in the order of time, periods without events between the first and the last included (unless there would be
 * more than a thousand); last the events that span several periods, where there are any. All counts together are all events.
 */
export function countByPeriod({ events }: Pick<Chronology, 'events'>, unit: PeriodUnit): readonly PeriodCount[] {
  const held = new Map<number, ConflictEvent[]>();
  const wider: ConflictEvent[] = [];
  for (const event of events) {
    const number = periodHolding(event.when.interval, unit);
    const same = number === null ? wider : held.get(number);
    if (same) same.push(event);
    else if (number !== null) held.set(number, [event]);
  }
  const rows = numbersOf([...held.keys()].toSorted((a, b) => a - b)).map((number) =>
    countOf(periodText(number, unit), periodInterval(number, unit), held.get(number) ?? []),
  );
  return wider.length === 0 ? rows : [...rows, countOf(null, null, wider)];
}

/** The finest unit that shows the whole span in at most 31 periods; years where none does. */
export function fittingUnit({ events }: Pick<Chronology, 'events'>): PeriodUnit {
  const days = events.flatMap(({ when: { interval } }) =>
    interval.start && interval.end && periodHolding(interval, 'year') !== null ? [dayNumber(interval.start)] : [],
  );
  if (days.length === 0) return 'year';
  const width = days.reduce((a, b) => Math.max(a, b)) - days.reduce((a, b) => Math.min(a, b));
  return width <= 31 ? 'day' : width <= 31 * 7 ? 'week' : width <= 31 * 30 ? 'month' : 'year';
}

function numbersOf(sorted: readonly number[]): readonly number[] {
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  if (sorted.length === 0 || last - first >= MOST_PERIODS) return sorted;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function countOf(period: string | null, interval: Interval | null, events: readonly ConflictEvent[]): PeriodCount {
  const types = { ...NO_EVENTS };
  for (const { type } of events) types[type] += 1;
  return { period, interval, events: events.length, types };
}

const NO_EVENTS: Readonly<Record<EventType, number>> = {
  AGREE: 0,
  CONSULT: 0,
  SUPPORT: 0,
  CONCEDE: 0,
  COOPERATE: 0,
  AID: 0,
  RETREAT: 0,
  REQUEST: 0,
  ACCUSE: 0,
  REJECT: 0,
  THREATEN: 0,
  PROTEST: 0,
  SANCTION: 0,
  MOBILIZE: 0,
  COERCE: 0,
  ASSAULT: 0,
};
