import { calendarDates } from './calendar-dates.ts';
import { clock } from './clock.ts';
import { clocksOnDays } from './compound-clocks.ts';
import { leaningTimes } from './compound-lists.ts';
import { partsOfTimes } from './compound-parts.ts';
import { ordinalDays } from './ordinal-days.ts';
import { portions } from './compound-portions.ts';
import { yearsOfTimes } from './compound-years.ts';
import { durations } from './durations.ts';
import { namedDayRules } from './named-days.ts';
import { offsets } from './offsets.ts';
import type { TimeRule } from './rule.ts';
import { seasons } from './seasons.ts';
import { sets } from './sets.ts';
import { toldTimes } from './told-times.ts';
import { units } from './units.ts';
import { vague } from './vague.ts';
import { weekdays } from './weekdays.ts';
import { years } from './years.ts';

/**
 * Every kind of time expression, in layers: what a layer reads is one word to the layers after it. Within a layer the longest match
 * wins, then the rule that stands first.
 */
export const LAYERS: readonly (readonly TimeRule[])[] = [
  [
    ...calendarDates,
    ...years,
    ...weekdays,
    ...units,
    ...offsets,
    ...seasons,
    ...sets,
    ...durations,
    ...ordinalDays,
    ...vague,
    ...toldTimes,
    ...namedDayRules,
    ...clock,
  ],
  [...portions, ...leaningTimes, ...yearsOfTimes, ...clocksOnDays],
  [...partsOfTimes],
  [...clocksOnDays],
];
