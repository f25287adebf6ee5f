import type { TimeUnit } from '../../model/time-expression.ts';
import type { Step } from './evidence.ts';

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = {
  day: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91.3,
  season: 91.3,
  year: 365.25,
  decade: 3652.5,
};

/**
 * The days that lie `amount` units after a stretch of days, as loosely as newspapers count: "three months ago" is told from two and a half
 * months on until nearly four have gone. Null for units too short or too long to date an article by.
 */
export function daysAfter(from: number, to: number, amount: number, unit: TimeUnit, loose: boolean): Step[] | null {
  const length = DAYS[unit];
  if (length === undefined || amount < 0) return null;
  const early = length * (loose ? 0.6 : 0.35);
  const late = length * (loose ? 0.9 : 0.7);
  const centre = amount * length;
  const slack = Math.max(1, 0.04 * centre);
  const first = Math.round(from + centre - early - slack);
  const last = Math.round(to + centre + late + slack);
  const fringe = Math.max(1, Math.round(0.5 * length));
  return [
    { from: first - fringe, to: first - 1, weight: 0.2 },
    { from: first, to: last, weight: 1 },
    { from: last + 1, to: last + fringe, weight: 0.25 },
  ];
}

/** The days in the n-th unit counted from a beginning: "in its fifth year", "the sixth week of the uprising". */
export function daysInNth(from: number, nth: number, unit: TimeUnit): Step[] | null {
  const length = DAYS[unit];
  if (length === undefined || nth < 1) return null;
  const first = Math.round(from + (nth - 1) * length);
  const last = Math.round(from + nth * length);
  const fringe = Math.max(2, Math.round(0.25 * length));
  return [
    { from: first - fringe, to: first - 1, weight: 0.3 },
    { from: first, to: last, weight: 1 },
    { from: last + 1, to: last + fringe, weight: 0.3 },
  ];
}
