import type { EventTime, EventType } from '../model/event.ts';
import { isOneDay } from '../model/interval.ts';
import type { Told } from './discourse.ts';

/** Types of acts that a report of one incident tells in many clauses. */
const INCIDENTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST']);

/** The one day that a report of a single incident has told acts of this type of so far; null where it has told several days, or none. */
export function focusOf(told: readonly Told[], type: EventType): EventTime | null {
  if (!INCIDENTS.has(type)) return null;
  let day: EventTime | null = null;
  for (const { mention, mainLine } of told) {
    if (!mainLine) continue;
    const { when, trigger, caption, status } = mention;
    if (caption || trigger.value.type !== type || status === 'planned' || !isToldDay(when)) continue;
    if (day && day.interval.start !== when.interval.start) return null;
    day ??= when;
  }
  return day;
}

/** Whether the text itself dates an event, by one day. */
export function isToldDay({ basis, interval }: EventTime): boolean {
  return basis !== 'reported' && isOneDay(interval);
}

/** The first item, if all have its key; null where they differ or there is none. */
export function commonOf<T>(items: readonly T[], key: (item: T) => string): T | null {
  const first = items[0];
  return first !== undefined && items.every((item) => key(item) === key(first)) ? first : null;
}
