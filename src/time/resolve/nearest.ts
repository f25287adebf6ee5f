import { type CalendarDate, dayNumber } from '../../model/calendar-date.ts';
import type { Direction } from '../../model/time-expression.ts';
import { intervalOf, type Moment } from './moment.ts';

/** How many days a moment on the wrong side of today seems farther away than it is: the past is told more often, unless the clause looks ahead. */
const WRONG_SIDE = { past: 250, future: 130, null: 100 } as const;
/** The same for days and months of a clause that looks ahead; a quarter just over is often reported by one ("expects a third-quarter loss"). */
const GONE_BY = 220;

/**
 * Of moments that one form may mean, in their order, the one that lies nearest to today; `which` asks for the last before it (-1) or the
 * first after it (1).
 */
export function nearest(
  candidates: readonly Moment[],
  which: -1 | 1 | null,
  today: CalendarDate,
  direction: Direction,
): Moment | null {
  if (which === -1) return candidates.findLast((moment) => sideOf(moment, today) < 0) ?? null;
  if (which === 1) return candidates.find((moment) => sideOf(moment, today) > 0) ?? null;
  const wrong = direction === 'future' ? -1 : 1;
  const farness = (moment: Moment): number => {
    const side = sideOf(moment, today);
    return Math.abs(side) + (Math.sign(side) === wrong ? penaltyOf(moment, direction) : 0);
  };
  return candidates.toSorted((a, b) => farness(a) - farness(b))[0] ?? null;
}

function penaltyOf(moment: Moment, direction: Direction): number {
  if (direction === 'future' && (moment.unit === 'day' || moment.unit === 'month')) return GONE_BY;
  return WRONG_SIDE[direction ?? 'null'];
}

/** Days from today to a moment: negative where it is over, 0 where it runs, positive where it is to come. */
function sideOf(moment: Moment, today: CalendarDate): number {
  const span = intervalOf(moment);
  if (!span?.start || !span.end) return 0;
  const [start, end, day] = [dayNumber(span.start), dayNumber(span.end), dayNumber(today)];
  return day < start ? start - day : Math.min(0, end - day);
}
