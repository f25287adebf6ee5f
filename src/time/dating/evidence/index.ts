import type { EvidenceReader } from '../evidence.ts';
import { actorPeriods } from './actor-periods.ts';
import { conflictAges } from './conflict-ages.ts';
import { eras } from './eras.ts';
import { fullDates } from './full-dates.ts';
import { happenings } from './happenings.ts';
import { landmarks } from './landmarks.ts';
import { monthDays } from './month-days.ts';
import { officeHolders } from './office-holders.ts';
import { plannedDates } from './planned-dates.ts';
import { printLines } from './print-lines.ts';
import { reigns } from './reigns.ts';
import { scenes } from './scenes.ts';
import { stamps } from './stamps.ts';
import { statedHints } from './stated-hints.ts';
import { tolls } from './tolls.ts';
import { topics } from './topics.ts';
import { typography } from './typography.ts';
import { weekdayDates } from './weekday-dates.ts';
import { weekdays } from './weekdays.ts';

/** Every kind of evidence for a publication date; their order plays no part. */
export const EVIDENCE_READERS: readonly EvidenceReader[] = [
  statedHints,
  printLines,
  fullDates,
  stamps,
  plannedDates,
  monthDays,
  weekdayDates,
  weekdays,
  landmarks,
  happenings,
  conflictAges,
  officeHolders,
  reigns,
  actorPeriods,
  eras,
  typography,
  topics,
  scenes,
  tolls,
];
