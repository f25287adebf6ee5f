import { parseEdtf } from '../model/edtf.ts';
import { type Interval, intervalContains } from '../model/interval.ts';
import type { ActorEntry, Membership } from './entries.ts';

/** The periods of memberships, each read once. */
export type Periods = Map<Membership, Interval | null>;

/**
 * Ids of all an actor belongs to at a time, nearest first, each once. A dated membership counts where its period holds every known
 * day of `at`, and not at all where `at` is `null`. Groups nobody describes are listed too; a circle of groups ends where it began.
 */
export function groupsAt(
  entries: Pick<ReadonlyMap<string, ActorEntry>, 'get'>,
  id: string,
  at: Interval | null,
  periods: Periods,
): readonly string[] {
  const found = new Set<string>();
  let level: readonly string[] = [id];
  while (level.length > 0) {
    const next: string[] = [];
    for (const member of level) {
      for (const group of entries.get(member)?.groups ?? []) {
        const of = typeof group === 'string' ? group : group.of;
        if (of === id || found.has(of) || !holds(group, at, periods)) continue;
        found.add(of);
        next.push(of);
      }
    }
    level = next;
  }
  return [...found];
}

function holds(group: string | Membership, at: Interval | null, periods: Periods): boolean {
  if (typeof group === 'string' || (group.from === null && group.to === null)) return true;
  if (at === null) return false;
  let period = periods.get(group);
  if (period === undefined) {
    period = parseEdtf(`${group.from ?? '..'}/${group.to ?? '..'}`);
    periods.set(group, period);
  }
  return period !== null && intervalContains(period, closed(at));
}

/** An open interval as its known day: "since 2021" is judged by where it begins. */
function closed(at: Interval): Interval {
  return { ...at, start: at.start ?? at.end, end: at.end ?? at.start };
}
