import type { Posterior } from './weigher.ts';

/** A run of days, both ends included, as day numbers. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Days that weigh as good as the heaviest. */
const LEVEL = 0.999;

/** The narrowest run of days that holds at least `share` of the weight; the earliest of equals. */
export function narrowest({ first, weights }: Posterior, share: number): Run {
  let [bestFrom, bestTo] = [0, weights.length - 1];
  let from = 0;
  let held = 0;
  for (let to = 0; to < weights.length; to++) {
    const weight = weights[to] ?? 0;
    if (weight === 0) continue;
    held += weight;
    while (from < to && held - (weights[from] ?? 0) >= share) held -= weights[from++] ?? 0;
    if (held >= share && to - from < bestTo - bestFrom) [bestFrom, bestTo] = [from, to];
  }
  return { from: bestFrom + first, to: bestTo + first };
}

/** A day with as many days before as after it as hold `share` of the weight; null where the last lies more than `widest` days after the first. */
export function runAround({ first, weights }: Posterior, day: number, share: number, widest: number): Run | null {
  const middle = day - first;
  let held = weights[middle] ?? 0;
  let reach = 0;
  while (held < share && 2 * reach + 2 <= widest) {
    reach++;
    held += (weights[middle - reach] ?? 0) + (weights[middle + reach] ?? 0);
  }
  return held < share ? null : { from: day - reach, to: day + reach };
}

/** The most of the weight that a run from a day to `width` days later holds. */
export function heaviest({ weights }: Posterior, width: number): number {
  let [held, most] = [0, 0];
  for (let to = 0; to < weights.length; to++) {
    held += (weights[to] ?? 0) - (to > width ? (weights[to - width - 1] ?? 0) : 0);
    if (held > most) most = held;
  }
  return most;
}

/** The likeliest day; of equals in a row the middle one. */
export function likeliest({ first, weights, likeliest: best }: Posterior): number {
  let last = best;
  while ((weights[last + 1] ?? 0) >= (weights[best] ?? 0) * LEVEL && last + 1 < weights.length) last++;
  return first + ((best + last) >> 1);
}
