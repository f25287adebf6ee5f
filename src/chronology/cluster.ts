import { type CalendarDate, dayNumber } from '../model/calendar-date.ts';
import { ENOUGH_LIKENESS, familyOf, likeness, type Telling } from './same-event.ts';

const DAYS_APART = 31;

/**
 * Groups tellings of one event: each joins the group it is most like, if it is like enough to all of it. Tellings are compared only within
 * blocks of one type family, month and actor or place, so the work grows with the number of tellings, not with its square.
 * Give tellings in an order that does not depend on the order of the input; the groups come in that order too.
 */
export function cluster(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const groups: Telling[][] = [];
  const blocks = new Map<string, Set<number>>();
  for (const telling of tellings) {
    const keys = keysOf(telling);
    const home = bestGroup(telling, keys, blocks, groups);
    const index = home ?? groups.length;
    if (home === null) groups.push([telling]);
    else groups[home]?.push(telling);
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.add(index);
      else blocks.set(key, new Set([index]));
    }
  }
  return groups;
}

function bestGroup(
  telling: Telling,
  keys: readonly string[],
  blocks: ReadonlyMap<string, ReadonlySet<number>>,
  groups: readonly (readonly Telling[])[],
): number | null {
  let best: number | null = null;
  let most = ENOUGH_LIKENESS;
  const seen = new Set<number>();
  for (const key of keys) {
    for (const index of blocks.get(key) ?? []) {
      if (seen.has(index)) continue;
      seen.add(index);
      const members = groups[index] ?? [];
      const like = members.map((member) => likeness(telling, member));
      const top = Math.max(...like);
      if (like.includes(-Infinity) || top < most || (top === most && best !== null)) continue;
      most = top;
      best = index;
    }
  }
  return best;
}

/** One key a month touched and actor or place named; wide intervals share one key a start. */
function keysOf(telling: Telling): readonly string[] {
  const { mention, actors } = telling;
  const family = familyOf(mention.trigger.value.type);
  const { start, end } = mention.when.interval;
  const days =
    start && end && dayNumber(end) - dayNumber(start) <= DAYS_APART
      ? [monthOf(start), monthOf(end)]
      : [`${start ?? ''}/${end ?? ''}`];
  const place = mention.place?.value;
  const names = [...actors, `#${mention.article}`, ...(place ? [`@${place.admin1 ?? place.name}`] : [])];
  return [...new Set(days)].flatMap((day) => names.map((name) => `${family} ${day} ${name}`));
}

function monthOf(date: CalendarDate): string {
  return date.slice(0, -3);
}
