import { fieldsOf, fromDayNumber, weekdayOf } from '../../model/calendar-date.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import { dayOf, LAST_DAY, type Profile, stepsAfter } from './days.ts';
import { daysAfter } from './distance.ts';
import type { Step } from './evidence.ts';
import type { DateForm } from './forms.ts';

/**
 * The days of publication from which a happening of known date is told of in these words: "three months ago", "last week", "on Wednesday",
 * "in February" beside it. Null where the words do not bear on it or contradict it.
 */
export function publicationFrom(from: number, to: number, form: TimeForm): Step[] | null {
  switch (form.kind) {
    case 'offset':
      return form.from === 'document' && form.amount < 0
        ? daysAfter(from, to, -form.amount, form.unit, form.approximate)
        : null;
    case 'unit':
      return fromUnit(from, to, form.unit, form.which);
    case 'weekday':
      return to - from <= TOLD_BY_DAY ? fromWeekday(from, to, form.weekday, form.which) : null;
    case 'named-month':
      return form.which === -1 && coversMonth(from, to, form.month)
        ? [{ from: to + 15, to: to + 400, weight: 1 }]
        : null;
    case 'date':
      return form.year === null ? fromDate(from, to, form) : null;
    case 'clock':
      return form.on && publicationFrom(from, to, form.on);
    case 'within':
      return publicationFrom(from, to, form.inner) === null ? null : publicationFrom(from, to, form.year);
    default:
      return null;
  }
}

/** Days and months are named without their year when they are weeks or months past: what happened this week is told by its weekday. */
const SINCE_DAY: Profile = [
  [5, 0.35],
  [62, 1],
  [183, 0.6],
  [340, 0.5],
];
const SINCE_MONTH: Profile = [
  [14, 0.1],
  [30, 0.5],
  [92, 1],
  [183, 0.75],
  [330, 0.5],
];

function fromDate(from: number, to: number, { month, day }: Omit<DateForm, 'year'>): Step[] | null {
  if (month === null || !coversMonth(from, to, month)) return null;
  if (day === null) return stepsAfter(to, SINCE_MONTH);
  for (let at = from; at <= to; at++) {
    const fields = fieldsOf(fromDayNumber(at));
    if (fields.month === month && fields.day === day) return stepsAfter(at, SINCE_DAY);
  }
  return null;
}

/** Longer than this many days, what happened is not told by the day. */
const TOLD_BY_DAY = 7;

/** Longer than this many days, it is not told by the week or the month. */
const TOLD_BY_MONTH = 62;

function fromUnit(from: number, to: number, unit: string, which: number): Step[] | null {
  if (which > 0 || which < -1 || (unit !== 'year' && to - from > TOLD_BY_MONTH)) return null;
  if (unit === 'day' && to - from > TOLD_BY_DAY) return null;
  if (unit === 'day')
    return [
      { from: from - which, to: to - which, weight: 1 },
      { from: to - which + 1, to: to - which + 1, weight: 0.3 },
    ];
  if (unit === 'week') return which === 0 ? [{ from, to: to + 6, weight: 1 }] : lastWeek(from, to);
  if (unit === 'month') return [monthOf(to, -which, Math.max(from, 0))];
  if (unit === 'year') {
    const { year } = fieldsOf(fromDayNumber(to));
    const start = dayOf(year - which, 1, 1);
    const end = dayOf(year - which, 12, 31);
    return start === null || end === null ? null : [{ from: Math.max(start, from), to: end, weight: 1 }];
  }
  return null;
}

/** "Last week" is the week before this one, whether weeks begin on Sunday or Monday. */
function lastWeek(from: number, to: number): Step[] {
  const monday = from - (weekdayOf(fromDayNumber(from)) - 1);
  const nextSunday = to - (weekdayOf(fromDayNumber(to)) - 1) + 13;
  return [
    { from: from + 2, to: monday + 5, weight: 0.25 },
    { from: Math.max(from + 2, monday + 6), to: nextSunday, weight: 1 },
  ].filter((step) => step.to >= step.from);
}

function monthOf(day: number, shift: number, notBefore: number): Step {
  const { year, month } = fieldsOf(fromDayNumber(day));
  const index = year * 12 + month - 1 + shift;
  const start = dayOf(Math.floor(index / 12), (index % 12) + 1, 1) ?? LAST_DAY;
  const end = (dayOf(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1) ?? LAST_DAY) - 1;
  return { from: Math.max(start, notBefore), to: end, weight: 1 };
}

function fromWeekday(from: number, to: number, weekday: number, which: number | null): Step[] | null {
  for (let day = from; day <= to; day++) {
    if (weekdayOf(fromDayNumber(day)) !== weekday) continue;
    if (which === -1) return [{ from: day + 1, to: day + 10, weight: 1 }];
    return which === 0 || which === null ? [{ from: day, to: day + 6, weight: 1 }] : null;
  }
  return null;
}

function coversMonth(from: number, to: number, month: number): boolean {
  const first = fieldsOf(fromDayNumber(from));
  const last = fieldsOf(fromDayNumber(to));
  return to - from < 80 && (first.month === month || last.month === month);
}

/** Whether the words tell a day of the week or of the month, which may well be another happening's, and not a distance. */
export function isByDay(form: TimeForm): boolean {
  if (form.kind === 'clock') return form.on === null || isByDay(form.on);
  return form.kind === 'weekday' || form.kind === 'date' || (form.kind === 'unit' && form.unit === 'day');
}
