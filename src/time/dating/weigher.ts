import { FIRST_DAY, LAST_DAY } from './days.ts';
import type { Evidence } from './evidence.ts';

/** No clue, however sure of itself, can lower a day below this share of its best day; most leave more, by their base. */
const OUTLIER = 0.00000001;

/** Clues of one kind are not independent: n of them weigh as much as n to this power. */
const KIN = 0.65;

/** How far each kind of clue is trusted: the powers that made the true days of dated news stories most likely; others 1. */
const TRUST: Readonly<Record<string, number>> = {
  'month-day': 0.82,
  topic: 1.43,
  'side-topic': 0.88,
  'month-day-lede': 1.3,
  landmark: 0.25,
  'landmark-day': 0.2,
  'landmark-distance': 1,
  'conflict-age': 1.18,
  office: 1.42,
  'office-name': 1.14,
  'office-past': 1.18,
  'actor-period': 0.36,
  era: 0.38,
  typography: 1.6,
  'full-date-day': 0.86,
  'full-date-lede': 0.88,
  'full-date-year': 0.69,
  weekday: 1.25,
  'happening-lede': 0.78,
  'happening-lede-full': 0.7,
  'happening-later': 0.6,
  'happening-later-full': 0.6,
  'happening-with-one': 0.52,
  'happening-with-two': 0.52,
  'happening-with-more': 0.52,
  company: 0.24,
  'beside-alone': 1.5,
  'beside-full': 1.6,
  'beside-with-one': 1.2,
  scene: 1.45,
  toll: 1.8,
  month: 0.45,
  'weekday-date': 1.4,
  'planned-date': 0.65,
};

/** How likely each day is: index 0 is FIRST_DAY; the weights add up to 1. */
export type Posterior = Float64Array;

/** How far below the best day, as a logarithm, a day counts for nothing. */
const NOTHING = -25;

/**
 * Multiplies all clues over the calendar (naive Bayes with outliers, flattened): each clue is mixed with a uniform part,
 * so that a false one cannot overrule the others. The order of the clues plays no part. Linear in clues plus days.
 */
export function weigh(evidence: readonly Evidence[]): Posterior {
  const jumps = new Float64Array(LAST_DAY - FIRST_DAY + 2);
  const weekdays = [0, 0, 0, 0, 0, 0, 0];
  const counts = new Map<string, number>();
  for (const clue of evidence) counts.set(clue.kind, (counts.get(clue.kind) ?? 0) + 1);
  for (const clue of evidence) {
    const scale = (TRUST[clue.kind] ?? 1) * (counts.get(clue.kind) ?? 1) ** (KIN - 1);
    addSteps(jumps, clue, scale);
    if (clue.weekdays) {
      const best = Math.max(...clue.weekdays);
      for (const [i, weight] of clue.weekdays.entries()) weekdays[i] = (weekdays[i] ?? 0) + scale * soft(weight, best);
    }
  }
  const runs = runsOf(jumps);
  return normalised(runs, weekdays, jumps);
}

function addSteps(jumps: Float64Array, clue: Evidence, scale: number): void {
  const best = clue.steps.reduce((most, step) => Math.max(most, step.weight), clue.base);
  const base = soft(clue.base, best);
  for (const step of clue.steps) {
    const from = Math.max(step.from, FIRST_DAY) - FIRST_DAY;
    const to = Math.min(step.to, LAST_DAY) - FIRST_DAY;
    if (to < from) continue;
    const gain = scale * (soft(step.weight, best) - base);
    jumps[from] = (jumps[from] ?? 0) + gain;
    jumps[to + 1] = (jumps[to + 1] ?? 0) - gain;
  }
}

function soft(weight: number, best: number): number {
  return best > 0 ? Math.log(weight / best + OUTLIER) : 0;
}

/** Days in a row that clues do not tell apart but by their weekday. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

function runsOf(jumps: Float64Array): Run[] {
  const runs: Run[] = [];
  let level = 0;
  let from = 0;
  for (let i = 0; i < jumps.length; i++) {
    if (jumps[i] === 0 && i < jumps.length - 1) continue;
    if (i > from) runs.push({ from: from + FIRST_DAY, to: i - 1 + FIRST_DAY, level });
    level += jumps[i] ?? 0;
    from = i;
  }
  return runs;
}

/** The runs day by day; `room` is an array that is needed no more, to be filled instead of a new one. */
function normalised(runs: readonly Run[], weekdays: readonly number[], room: Float64Array): Posterior {
  const highest = Math.max(...weekdays);
  const most = runs.reduce((best, run) => Math.max(best, bestOf(run, weekdays)), -Infinity);
  const weights = room.subarray(0, LAST_DAY - FIRST_DAY + 1).fill(0);
  const byWeekday = [0, 0, 0, 0, 0, 0, 0];
  let sum = 0;
  for (const { from, to, level } of runs) {
    if (level + highest - most <= NOTHING) continue;
    for (let i = 0; i < 7; i++) byWeekday[i] = weightOf(level + (weekdays[i] ?? 0) - most);
    let weekday = weekdayIndex(from);
    for (let i = from - FIRST_DAY; i <= to - FIRST_DAY; i++) {
      const weight = byWeekday[weekday] ?? 0;
      weights[i] = weight;
      sum += weight;
      weekday = weekday === 6 ? 0 : weekday + 1;
    }
  }
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    if (weight > 0) weights[i] = weight / sum;
  }
  return weights;
}

/** The logarithm of the weight of the best day of a run. */
function bestOf({ from, to, level }: Run, weekdays: readonly number[]): number {
  let best = -Infinity;
  for (let day = from; day <= to && day < from + 7; day++)
    best = Math.max(best, level + (weekdays[weekdayIndex(day)] ?? 0));
  return best;
}

function weightOf(away: number): number {
  return away > NOTHING ? Math.exp(away) : 0;
}

/** 0 for Monday. */
function weekdayIndex(day: number): number {
  return (day + 3) % 7;
}
