import { type CalendarDate, compareDates } from '../model/calendar-date.ts';
import type { Chronology } from '../model/chronology.ts';
import type { Actor, ActorKind } from '../model/event.ts';

/** An actor of a chronology: in how many events, from when to when (null where no event has a day at that end), and its groups. */
export interface ActorSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly groups: readonly string[];
  readonly events: number;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
}

/** The actors of a chronology, the most frequent first, then by name; an actor counts once an event. */
export function summariseActors(chronology: Chronology): readonly ActorSummary[] {
  const summaries = new Map<string, ActorSummary>();
  for (const { participants, when } of chronology.events) {
    for (const actor of new Map(participants.map((one) => [one.actor.id, one.actor])).values()) {
      const known = summaries.get(actor.id) ?? emptySummary(actor);
      summaries.set(actor.id, {
        ...known,
        groups: [...new Set([...known.groups, ...actor.groups])],
        events: known.events + 1,
        first: pick(known.first, when.interval.start, -1),
        last: pick(known.last, when.interval.end, 1),
      });
    }
  }
  return [...summaries.values()].toSorted((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
}

function emptySummary({ id, name, kind, groups }: Actor): ActorSummary {
  return { id, name, kind, groups, events: 0, first: null, last: null };
}

function pick(a: CalendarDate | null, b: CalendarDate | null, sign: 1 | -1): CalendarDate | null {
  if (a === null || b === null) return a ?? b;
  return compareDates(a, b) * sign >= 0 ? a : b;
}
