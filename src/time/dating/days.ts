import { type CalendarDate, dayNumber, dayNumberOf, isCalendarDay } from '../../model/calendar-date.ts';
import type { Step } from './evidence.ts';

/** The first day an article is looked for on: 1975-01-01, in days from 1970-01-01. */
export const FIRST_DAY = 1826;

/** The last day an article is looked for on: 2030-12-31, in days from 1970-01-01. */
export const LAST_DAY = 22_279;

/** The first year of the calendar searched. */
export const FIRST_YEAR = 1975;

/** The last year of the calendar searched. */
export const LAST_YEAR = 2030;

/** How weight falls off with distance: up to so many days away, so much weight. Ordered by distance. */
export type Profile = readonly (readonly [upTo: number, weight: number])[];

/** The steps of a profile counted forward from a day: the day itself is distance 0. */
export function stepsAfter(day: number, profile: Profile): Step[] {
  const steps: Step[] = [];
  let from = day;
  for (let i = 0; i < profile.length; i++) {
    const upTo = profile[i]?.[0] ?? 0;
    const weight = profile[i]?.[1] ?? 0;
    const to = Math.min(day + upTo, LAST_DAY);
    if (to >= from) steps.push({ from, to, weight });
    from = day + upTo + 1;
  }
  return steps;
}

/** The steps of a profile counted back from a day: the day before it is distance 1. */
export function stepsBefore(day: number, profile: Profile): Step[] {
  const steps: Step[] = [];
  let to = day - 1;
  for (let i = 0; i < profile.length; i++) {
    const upTo = profile[i]?.[0] ?? 0;
    const weight = profile[i]?.[1] ?? 0;
    const from = Math.max(day - upTo, FIRST_DAY);
    if (to >= from) steps.push({ from, to, weight });
    to = day - upTo - 1;
  }
  return steps;
}

/** The day number of a calendar day; null where it does not exist. */
export function dayOf(year: number, month: number, day: number): number | null {
  return isCalendarDay(year, month, day) ? dayNumberOf(year, month, day) : null;
}

/** The day number of a date, or of the given fallback where it is null. */
export function dayOr(date: CalendarDate | null, fallback: number): number {
  return date === null ? fallback : dayNumber(date);
}

/** The union of ranges of days as steps of one weight, merged and in order. */
export function unionSteps(ranges: readonly { readonly from: number; readonly to: number }[], weight: number): Step[] {
  const sorted = ranges.toSorted((a, b) => a.from - b.from);
  const steps: Step[] = [];
  for (const { from, to } of sorted) {
    const last = steps.at(-1);
    if (last && from <= last.to + 1) steps[steps.length - 1] = { from: last.from, to: Math.max(last.to, to), weight };
    else steps.push({ from, to, weight });
  }
  return steps;
}

/** One set of steps without overlaps: where several share a day the best weight counts. */
export function bestSteps(steps: readonly Step[]): Step[] {
  const ends: number[] = [];
  for (const { from, to } of steps) ends.push(from, to + 1);
  const cuts = Float64Array.from(ends).toSorted();
  const waiting = steps.toSorted((a, b) => a.from - b.from);
  const open: Step[] = [];
  let next = 0;
  const best: Step[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] ?? 0;
    const to = (cuts[i + 1] ?? from) - 1;
    if (to < from) continue;
    for (let step = waiting[next]; step && step.from <= from; step = waiting[++next]) open.push(step);
    let weight = 0;
    let kept = 0;
    for (let k = 0; k < open.length; k++) {
      const step = open[k];
      if (!step || step.to < to) continue;
      open[kept++] = step;
      if (step.weight > weight) weight = step.weight;
    }
    open.length = kept;
    if (weight > 0) best.push({ from, to, weight });
  }
  return best;
}
