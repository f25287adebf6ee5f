import { compareDates } from '../model/calendar-date.ts';
import type { Chronology } from '../model/chronology.ts';
import type { ConflictEvent, Place } from '../model/event.ts';
import type { Interval } from '../model/interval.ts';
import { PERIOD_UNITS, periodHolding, periodInterval, periodText, type PeriodUnit } from '../model/period.ts';

/** What events can be grouped by. */
export const GROUPINGS = ['year', 'month', 'week', 'day', 'actor', 'type', 'place'] as const;

/** What events are grouped by. */
export type Grouping = (typeof GROUPINGS)[number];

/** Events that have something in common, in the order of the chronology. */
export interface EventGroup {
  /** The period in ISO 8601, the actor's id, the PLOVER type or the place; null for events that have none, or span several periods. */
  readonly key: string | null;
  /** What people call it, where the key does not say so. */
  readonly name: string | null;
  /** The days of a period. */
  readonly interval: Interval | null;
  readonly events: readonly ConflictEvent[];
}

type Group = Omit<EventGroup, 'events'>;

const NONE: Group = { key: null, name: null, interval: null };

/**
 * The events of a chronology by period, type, place or actor: every event stands in one group, with several actors in the group
 * of each. Periods come in the order of time, others the largest first, then by name; what has no group comes last.
 */
export function groupEvents({ events }: Pick<Chronology, 'events'>, by: Grouping): readonly EventGroup[] {
  const unit = PERIOD_UNITS.find((one) => one === by) ?? null;
  const groups = new Map<string | null, Group & { readonly events: ConflictEvent[] }>();
  for (const event of events) {
    for (const group of groupsOf(event, by, unit)) {
      const known = groups.get(group.key);
      if (known) known.events.push(event);
      else groups.set(group.key, { ...group, events: [event] });
    }
  }
  const found = [...groups.values()].filter(({ key }) => key !== null);
  const ordered =
    unit === null ? found.toSorted((a, b) => b.events.length - a.events.length || byName(a, b)) : found.toSorted(byDay);
  const rest = groups.get(null);
  return rest ? [...ordered, rest] : ordered;
}

function groupsOf(event: ConflictEvent, by: Grouping, unit: PeriodUnit | null): readonly Group[] {
  if (unit !== null) return [periodOf(event, unit)];
  if (by === 'type') return [{ ...NONE, key: event.type }];
  if (by === 'place') return [event.place ? { ...NONE, key: placeKey(event.place), name: event.place.name } : NONE];
  const actors = new Map(
    event.participants.map(({ actor }) => [actor.id, { ...NONE, key: actor.id, name: actor.name }]),
  );
  return actors.size === 0 ? [NONE] : [...actors.values()];
}

function periodOf({ when }: ConflictEvent, unit: PeriodUnit): Group {
  const number = periodHolding(when.interval, unit);
  if (number === null) return NONE;
  return { ...NONE, key: periodText(number, unit), interval: periodInterval(number, unit) };
}

/** "Ulm, Ossia, BX": towns of one name in two provinces are two. */
function placeKey({ name, admin1, country }: Place): string {
  return [...new Set([name, admin1, country])].filter((part) => part !== null).join(', ');
}

function byName(a: Group, b: Group): number {
  const [left, right] = [a.key ?? '', b.key ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

function byDay(a: Group, b: Group): number {
  const [left, right] = [a.interval?.start, b.interval?.start];
  return left && right ? compareDates(left, right) : 0;
}
