import { FIRST_DAY } from './days.ts';
import type { Posterior } from './weigher.ts';

/** A run of days, both ends included, as day numbers. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Days that weigh as good as the heaviest. */
const LEVEL = 0.999;

/** The narrowest run of days that holds at least `share` of the weight; the earliest of equals. */
export function narrowest(posterior: Posterior, share: number): Run {
  let [bestFrom, bestTo] = [0, posterior.length - 1];
  let from = 0;
  let held = 0;
  for (let to = 0; to < posterior.length; to++) {
    const weight = posterior[to] ?? 0;
    if (weight === 0) continue;
    held += weight;
    while (from < to && held - (posterior[from] ?? 0) >= share) held -= posterior[from++] ?? 0;
    if (held >= share && to - from < bestTo - bestFrom) [bestFrom, bestTo] = [from, to];
  }
  return { from: bestFrom + FIRST_DAY, to: bestTo + FIRST_DAY };
}

/** A day, by its index, with as many days before as after it as hold `share` of the weight; null where the last lies more than `widest` days after the first. */
export function runAround(posterior: Posterior, middle: number, share: number, widest: number): Run | null {
  let held = posterior[middle] ?? 0;
  let reach = 0;
  while (held < share && 2 * reach + 2 <= widest) {
    reach++;
    held += (posterior[middle - reach] ?? 0) + (posterior[middle + reach] ?? 0);
  }
  return held < share ? null : { from: middle - reach + FIRST_DAY, to: middle + reach + FIRST_DAY };
}

/** The most of the weight that a run from a day to `width` days later holds. */
export function heaviest(posterior: Posterior, width: number): number {
  let [held, most] = [0, 0];
  for (let to = 0; to < posterior.length; to++) {
    held += (posterior[to] ?? 0) - (posterior[to - width - 1] ?? 0);
    if (held > most) most = held;
  }
  return most;
}

/** The index of the likeliest day; of equals in a row the middle one. */
export function likeliest(posterior: Posterior): number {
  let first = 0;
  for (let i = 1; i < posterior.length; i++) if ((posterior[i] ?? 0) > (posterior[first] ?? 0)) first = i;
  let last = first;
  while ((posterior[last + 1] ?? 0) >= (posterior[first] ?? 0) * LEVEL && last + 1 < posterior.length) last++;
  return (first + last) >> 1;
}
