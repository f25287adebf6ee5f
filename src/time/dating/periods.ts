import type { ConflictPeriod } from '../../knowledge/conflicts.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { dayOr, FIRST_DAY, LAST_DAY } from './days.ts';
import type { Step } from './evidence.ts';

/** Busy periods as steps: the level against the busiest, raised to a power that says how far the clue is trusted. */
export function periodSteps(periods: readonly ConflictPeriod[], power: number): Step[] {
  const most = Math.max(...periods.map(({ level }) => level));
  return periods.map(({ from, to, level }) => ({
    from: dayOr(parseEdtf(from)?.start ?? null, FIRST_DAY),
    to: dayOr(to === null ? null : (parseEdtf(to)?.end ?? null), LAST_DAY),
    weight: (level / most) ** power,
  }));
}
