import { weekdayOfDay } from '../../model/calendar-date.ts';
import { once } from '../../text/memory.ts';
import { FIRST_DAY, LAST_DAY } from './days.ts';
import type { Evidence } from './evidence.ts';
import { TRUST } from './trust.ts';

/** No clue, however sure of itself, can lower a day below this share of its best day; most leave more, by their base. */
const OUTLIER = 0.00000001;

/** Clues of one kind are not independent: n of them weigh as much as n to this power. */
const KIN = 0.65;

/** How likely each day is. */
export interface Posterior {
  /** The first of the days that are likely at all; days are counted from 1970-01-01. */
  readonly first: number;
  /** The weights from there to the last such day; they add up to 1. */
  readonly weights: Float64Array;
}

/** How far below the best day, as a logarithm, a day counts for nothing. */
const NOTHING = -25;

/** How many days an article is looked for on. */
const DAYS = LAST_DAY - FIRST_DAY + 1;

/**
 * Multiplies all clues over the calendar (naive Bayes with outliers, flattened): each clue is mixed with a uniform part,
 * so that a false one cannot overrule the others. The order of the clues plays no part. Linear in clues plus days. The weights
 * are written into `room`, if one is given, and good until it is given again.
 */
export function weigh(evidence: readonly Evidence[], room = roomForWeights()): Posterior {
  const jumps: Jumps = { gains: roomForGains(), days: [] };
  const weekdays = [0, 0, 0, 0, 0, 0, 0];
  const counts = new Map<string, number>();
  for (const { kind } of evidence) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const clue of evidence) {
    const scale = (TRUST[clue.kind] ?? 1) * (counts.get(clue.kind) ?? 1) ** (KIN - 1);
    addSteps(jumps, clue, scale);
    if (clue.weekdays) {
      const best = Math.max(...clue.weekdays);
      for (const [i, weight] of clue.weekdays.entries()) weekdays[i] = (weekdays[i] ?? 0) + scale * soft(weight, best);
    }
  }
  return normalised(runsOf(jumps), weekdays, room);
}

/** A gain for each day and the day after the last, all 0 between one weighing and the next: so large an array is made once. */
const roomForGains = once(() => new Float64Array(DAYS + 1));

/** A weight for each day. */
export function roomForWeights(): Float64Array {
  return new Float64Array(DAYS);
}

/** Where the level of the days changes, and by how much; a day may stand in `days` more than once. */
interface Jumps {
  /** By index of the day. */
  readonly gains: Float64Array;
  readonly days: number[];
}

function addSteps({ gains, days }: Jumps, clue: Evidence, scale: number): void {
  const { steps } = clue;
  let best = clue.base;
  for (let i = 0; i < steps.length; i++) best = Math.max(best, steps[i]?.weight ?? 0);
  const base = soft(clue.base, best);
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    if (!step || step.to < step.from || step.from > LAST_DAY || step.to < FIRST_DAY) continue;
    const from = Math.max(step.from, FIRST_DAY) - FIRST_DAY;
    const to = Math.min(step.to, LAST_DAY) - FIRST_DAY;
    const gain = scale * (soft(step.weight, best) - base);
    gains[from] = (gains[from] ?? 0) + gain;
    gains[to + 1] = (gains[to + 1] ?? 0) - gain;
    days.push(from, to + 1);
  }
}

function soft(weight: number, best: number): number {
  return best > 0 ? Math.log(weight / best + OUTLIER) : 0;
}

/** Days in a row that clues do not tell apart but by their weekday: the level of each run, and the index of the day after it. */
interface Runs {
  readonly levels: readonly number[];
  readonly ends: readonly number[];
}

/** The runs between jumps; the gains are all 0 after it. */
function runsOf({ gains, days }: Jumps): Runs {
  const levels: number[] = [];
  const ends: number[] = [];
  let level = 0;
  let from = 0;
  const sorted = new Int32Array(days).toSorted();
  for (let i = 0; i < sorted.length; i++) {
    const day = sorted[i] ?? 0;
    if (day > from) {
      levels.push(level);
      ends.push(day);
      from = day;
    }
    level += gains[day] ?? 0;
    gains[day] = 0;
  }
  if (from < DAYS) {
    levels.push(level);
    ends.push(DAYS);
  }
  return { levels, ends };
}

/** The runs day by day, from the first to the last that are likely at all. */
function normalised(runs: Runs, weekdays: readonly number[], room: Float64Array): Posterior {
  const { levels, ends } = runs;
  const highest = Math.max(...weekdays);
  const isEven = weekdays.every((gain) => gain === highest);
  const most = bestOf(runs, weekdays, { highest, isEven });
  const isLikely = (level: number): boolean => level + highest - most > NOTHING;
  const [first, last] = boundsOf(runs, isLikely);
  const weights = room.subarray(first, last).fill(0);
  const byWeekday = [0, 0, 0, 0, 0, 0, 0];
  let sum = 0;
  let from = 0;
  for (let run = 0; run < ends.length; run++) {
    const end = ends[run] ?? 0;
    const level = levels[run] ?? 0;
    if (isLikely(level)) {
      let weekday = isEven ? 0 : weekdayIndex(from);
      const told = isEven ? 1 : Math.min(7, end - from);
      for (let i = 0; i < told; i++) {
        const at = (weekday + i) % 7;
        const away = level + (weekdays[at] ?? 0) - most;
        byWeekday[at] = away > NOTHING ? Math.exp(away) : 0;
      }
      for (let day = from; day < end; day++) {
        const weight = byWeekday[weekday] ?? 0;
        weights[day - first] = weight;
        sum += weight;
        if (!isEven) weekday = weekday === 6 ? 0 : weekday + 1;
      }
    }
    from = end;
  }
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / sum;
  return { first: first + FIRST_DAY, weights };
}

/** The index of the first day of the runs of such levels, and of the day after the last. */
function boundsOf(
  { levels, ends }: Runs,
  isLikely: (level: number) => boolean,
): readonly [first: number, last: number] {
  let [first, last] = [DAYS, 0];
  let from = 0;
  for (let run = 0; run < ends.length; run++) {
    const end = ends[run] ?? 0;
    if (isLikely(levels[run] ?? 0)) {
      if (first > from) first = from;
      last = end;
    }
    from = end;
  }
  return [first, last];
}

/** The logarithm of the weight of the best day; a run of a week or more has all weekdays. */
function bestOf(
  { levels, ends }: Runs,
  weekdays: readonly number[],
  { highest, isEven }: { readonly highest: number; readonly isEven: boolean },
): number {
  let best = -Infinity;
  let from = 0;
  for (let run = 0; run < ends.length; run++) {
    const end = ends[run] ?? 0;
    const level = levels[run] ?? 0;
    if (isEven || end - from >= 7) best = Math.max(best, level + highest);
    else for (let day = from; day < end; day++) best = Math.max(best, level + (weekdays[weekdayIndex(day)] ?? 0));
    from = end;
  }
  return best;
}

/** 0 for Monday; of a day by its index. */
function weekdayIndex(day: number): number {
  return weekdayOfDay(day + FIRST_DAY) - 1;
}
