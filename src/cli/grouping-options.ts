import { type PeriodUnit, PERIOD_UNITS } from '../model/period.ts';
import { type Grouping, GROUPINGS } from '../query/group-events.ts';
import { choiceOf, isOn } from './raw-options.ts';
import type { Settings } from './settings.ts';

/** How events are put together; `by` null for not at all. */
export interface GroupingOptions {
  readonly by: Grouping | null;
  readonly count: boolean;
}

/** What `--group-by` and `--count` ask for. Throws a `Failure` for what events cannot be grouped by. */
export function readGrouping({ raw }: Settings): GroupingOptions {
  return { by: choiceOf(raw, 'groupBy', GROUPINGS), count: isOn(raw, 'count') };
}

/** The period that `--group-by` asks for; null where it is not given. Throws a `Failure` for what is no period. */
export function readPeriodUnit({ raw }: Settings): PeriodUnit | null {
  return choiceOf(raw, 'groupBy', PERIOD_UNITS);
}
