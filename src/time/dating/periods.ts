import type { ConflictPeriod } from '../../knowledge/conflicts.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { remembering } from '../../text/memory.ts';
import { dayOr, FIRST_DAY, LAST_DAY } from './days.ts';
import type { Step } from './evidence.ts';

/** The first day of what a text in EDTF means; the first of the calendar where it does not tell. Data repeats the same texts over and over. */
export const firstDayOf = remembering((edtf: string) => dayOr(parseEdtf(edtf)?.start ?? null, FIRST_DAY));

/** The last day of what a text in EDTF means; the last of the calendar where it does not tell. */
export const lastDayOf = remembering((edtf: string) => dayOr(parseEdtf(edtf)?.end ?? null, LAST_DAY));

/** Busy periods as steps: the level against the busiest, raised to a power that says how far the clue is trusted. */
export function periodSteps(periods: readonly ConflictPeriod[], power: number): Step[] {
  return stepsOf(periods).map(({ from, to, weight }) => ({ from, to, weight: weight ** power }));
}

/** The same with no power: many texts ask for the periods of one conflict or scene. */
const stepsOf = remembering((periods: readonly ConflictPeriod[]): readonly Step[] => {
  const most = Math.max(...periods.map(({ level }) => level));
  return periods.map(({ from, to, level }) => ({
    from: firstDayOf(from),
    to: to === null ? LAST_DAY : lastDayOf(to),
    weight: level / most,
  }));
});
