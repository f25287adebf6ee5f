import { type CalendarDate, compareDates } from '../../model/calendar-date.ts';
import { intervalsOverlap } from '../../model/interval.ts';
import { blocksOf, placesToLook } from './blocks.ts';
import type { ToldEvent } from './told-event.ts';

/** The same event in two chronologies; null where one of them lacks it. */
export interface EventMatch {
  readonly old: ToldEvent | null;
  readonly new: ToldEvent | null;
}

/** As much as the same actors on the same day. */
const CLOSE = 2;

/**
 * Pairs the events of two chronologies: first by id, the rest by closeness (one family of types, overlapping dates, a shared actor
 * or none at all on either side and shared words), the closest first, each at most once. Pairs and lone events come in order of time.
 */
export function matchEvents(older: readonly ToldEvent[], newer: readonly ToldEvent[]): readonly EventMatch[] {
  const byId = new Map(older.map((event) => [event.id, event]));
  const partner = new Map<ToldEvent, ToldEvent>();
  const taken = new Set<ToldEvent>();
  const pair = (old: ToldEvent, now: ToldEvent) => {
    if (partner.has(now) || taken.has(old)) return;
    partner.set(now, old);
    taken.add(old);
  };
  for (const now of newer) {
    const old = byId.get(now.id);
    if (old) pair(old, now);
  }
  const left = older.filter((event) => !taken.has(event));
  const pairs = closePairs(
    left,
    newer.filter((event) => !partner.has(event)),
  );
  for (const { old, now } of pairs) pair(old, now);
  const matches = [
    ...older.filter((old) => !taken.has(old)).map((old) => ({ old, new: null })),
    ...newer.map((now) => ({ old: partner.get(now) ?? null, new: now })),
  ];
  return matches.toSorted((a, b) => compareStarts(startOf(a), startOf(b)));
}

interface ClosePair {
  readonly old: ToldEvent;
  readonly now: ToldEvent;
  readonly closeness: number;
}

/** Only events that share family, a month or year and an actor are compared. */
function closePairs(older: readonly ToldEvent[], newer: readonly ToldEvent[]): readonly ClosePair[] {
  const blocks = blocksOf(older);
  const pairs: ClosePair[] = [];
  for (const now of newer) {
    for (const old of new Set(placesToLook(now).flatMap((place) => blocks.get(place) ?? []))) {
      const closeness = closenessOf(old, now);
      if (closeness >= CLOSE) pairs.push({ old, now, closeness });
    }
  }
  return pairs.toSorted(
    (a, b) => b.closeness - a.closeness || compareText(a.old.id, b.old.id) || compareText(a.now.id, b.now.id),
  );
}

/** Shares of actors and words (Jaccard), and what else is the same; less than `CLOSE` where they are not taken for one event. */
function closenessOf(old: ToldEvent, now: ToldEvent): number {
  if (!intervalsOverlap(old.interval, now.interval)) return 0;
  const words = share(old.words, now.words);
  const actors = share(new Set(old.actors), new Set(now.actors));
  if (actors === 0 && words < 0.5) return 0;
  const [here, there] = [old.fields.place, now.fields.place];
  const place = here === '' || there === '' ? 0 : here === there ? 1 : -1;
  const same = (field: 'date' | 'subtype') => Number(old.fields[field] === now.fields[field]);
  return actors + 2 * words + same('date') + same('subtype') + place;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((item) => b.has(item)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function startOf(match: EventMatch): CalendarDate | null {
  const { interval } = match.new ?? match.old ?? { interval: null };
  return interval === null ? null : (interval.start ?? interval.end);
}

function compareStarts(a: CalendarDate | null, b: CalendarDate | null): number {
  return a && b ? compareDates(a, b) : 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
