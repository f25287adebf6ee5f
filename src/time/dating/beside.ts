import type { TimeForm, TimeMention } from '../../model/time-expression.ts';
import { looksAhead } from './ahead.ts';
import { publicationFrom } from './anchored.ts';
import { bestSteps, type Profile, stepsBefore } from './days.ts';
import type { DatingContext, Evidence } from './evidence.ts';
import type { ToldHappening } from './told-happenings.ts';

/** What is left of the days that a time does not fit, of those it may fit: read off dated stories. A weekday fits one time in seven by chance. */
const REST = {
  weekday: 0.15,
  'weekday before': 0.28,
  date: 0.22,
  month: 0.2,
  day: 0.4,
  week: 0.15,
  'calendar month': 0.07,
  year: 0.4,
  distance: 0.3,
  other: 0.1,
} as const;

/** Of that, what is left where several times fit. */
const SEVERAL = 0.5;

/** The power of times that stand beside the name where only some of the words are told again. */
const HINTED = 0.6;

/** A day told as still to come: how many days before it that is told, and how often. */
const AHEAD: Profile = [
  [30, 1],
  [92, 0.5],
  [200, 0.2],
];

/** What a time beside a happening says of the day of publication, and that time. */
export interface Beside extends Pick<Evidence, 'steps' | 'base'> {
  readonly time: TimeMention;
}

/**
 * The days of publication from which a happening of known date is told with the times beside it ("on Thursday", "three months ago"); null
 * where none fits it.
 */
export function publicationBeside({ happening, times, hinted }: ToldHappening, context: DatingContext): Beside | null {
  const told = fitting(happening, times, context);
  if (told) return told;
  const hint = fitting(happening, hinted, context);
  return hint && { ...hint, base: hint.base ** HINTED };
}

/** The most telling of the times that fit. */
function fitting(
  { from, to }: { readonly from: number; readonly to: number },
  times: Iterable<TimeMention>,
  context: DatingContext,
): Beside | null {
  let best: Beside | null = null;
  let count = 0;
  for (const time of times) {
    const { form } = time;
    const past = publicationFrom(from, to, form);
    if (past === null) continue;
    const isAhead = looksAhead({ mention: time, index: context.mentions.indexOf(time) }, context);
    if (isAhead && form.kind === 'weekday') continue;
    count++;
    const base = REST[kindOf(form)];
    if (best && best.base <= base) continue;
    best = { time, base, steps: bestSteps(isAhead && form.kind === 'date' ? stepsBefore(from, AHEAD) : past) };
  }
  return best && count > 1 ? { ...best, base: best.base * SEVERAL } : best;
}

function kindOf(form: TimeForm): keyof typeof REST {
  switch (form.kind) {
    case 'clock':
      return form.on ? kindOf(form.on) : 'other';
    case 'date':
      return form.day === null ? 'month' : 'date';
    case 'weekday':
      return form.which === null ? 'weekday' : 'weekday before';
    case 'unit':
      return unitOf(form.unit);
    case 'offset':
      return 'distance';
    default:
      return 'other';
  }
}

function unitOf(unit: string): keyof typeof REST {
  if (unit === 'month') return 'calendar month';
  return unit === 'day' || unit === 'week' || unit === 'year' ? unit : 'other';
}
