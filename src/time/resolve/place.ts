import { calendarDate } from '../../model/calendar-date.ts';
import type { TimeForm, TimeUnit } from '../../model/time-expression.ts';
import { placeDate, placePointedMonth } from './place-date.ts';
import { isYearly, placeInYear } from './place-in-year.ts';
import { placeNamedDay } from './place-named-day.ts';
import { placeAnaphor, placeBesideEvent, placeOffset, placeUnit } from './place-relative.ts';
import { placeWeekday } from './place-weekday.ts';
import { containing, moved, shifted } from './shift.ts';
import { fromTold, fromToday, type Placed, type Standpoint, stated } from './standpoint.ts';

/** Places a form in time; null where the standpoint does not say enough, or no such day exists. */
export function place(form: TimeForm, from: Standpoint): Placed | null {
  switch (form.kind) {
    case 'date':
      return placeDate(form, from);
    case 'weekday':
      return placeWeekday(form.weekday, form.which, from);
    case 'named-month':
      return placePointedMonth(form, from);
    case 'unit':
      return placeUnit(form, from);
    case 'offset':
      return placeOffset(form, from);
    case 'event-offset':
      return form.definite && form.amount !== 0 ? placeBesideEvent(form, from) : null;
    case 'anaphor':
      return placeAnaphor(form, from);
    case 'season':
    case 'quarter':
    case 'half':
      return placeInYear(form, from);
    case 'years':
      return placeYears(form);
    case 'within':
      return placeWithin(form.inner, form.year, from);
    case 'named-day':
      return placeNamedDay(form, from);
    case 'portion':
      return place(form.of, from);
    case 'then':
      return placeThen(form.years, from);
    case 'clock':
      return form.on ? place(form.on, from) : placeOnToldDay(from);
    default:
      return null;
  }
}

/** The time told before, or the one of another year that matches it: of quarters and months the same, of all else the year. */
function placeThen(years: number, from: Standpoint): Placed | null {
  if (years === 0) return fromTold(from, (told) => told);
  const period = from.quarter ?? (from.told && (containing(from.told, 'month') ?? from.told));
  const moment = period && moved(period, years * (STEPS_A_YEAR[period.unit] ?? 1));
  return moment && period.unit !== 'day' && period.unit !== 'week'
    ? { moment, anchor: 'reference', basis: 'relative' }
    : fromToday(from, (date) => shifted({ unit: 'day', date }, 'year', years));
}

const STEPS_A_YEAR: Partial<Readonly<Record<string, number>>> = { month: 12, quarter: 4 };

/** A time of day without a day is on the day told before, else on the article's. */
function placeOnToldDay(from: Standpoint): Placed | null {
  return fromTold(from, (told) => containing(told, 'day')) ?? fromToday(from, (date) => ({ unit: 'day', date }));
}

const SPANS = { 10: 'decade', 100: 'century', 1000: 'millennium' } as const;

function placeYears(form: Extract<TimeForm, { kind: 'years' }>): Placed | null {
  return stated({ unit: SPANS[form.count], first: form.first, part: form.part });
}

/** "June last year", "the third quarter of this year", "the 25th of last month": the year or month first, then the form in it. */
function placeWithin(inner: TimeForm, yearForm: TimeForm, from: Standpoint): Placed | null {
  const year = place(yearForm, { ...from, quarter: null });
  if (year?.moment.unit === 'month' && inner.kind === 'date') {
    const date = calendarDate(year.moment.year, year.moment.month, inner.day ?? 0);
    return date && { moment: { unit: 'day', date }, anchor: year.anchor, basis: 'relative' };
  }
  if (inner.kind === 'anaphor') return placeUnitOf(inner.unit, year, from);
  if (year?.moment.unit !== 'year' || !isYearly(inner)) return null;
  const placed = placeInYear({ ...inner, year: year.moment.year }, from);
  return placed && { ...placed, anchor: year.anchor, basis: 'relative' };
}

/** "the week of March 6"; "the 1988 quarter" is the one told before, a year that tells of none stays a year. */
function placeUnitOf(unit: TimeUnit, placed: Placed | null, from: Standpoint): Placed | null {
  if (!placed || placed.moment.unit !== 'year') {
    const moment = placed && containing(placed.moment, unit);
    return moment && placed && { ...placed, moment };
  }
  const { quarter } = from;
  if (quarter?.unit !== 'quarter') return placed;
  return { moment: { ...quarter, year: placed.moment.year }, anchor: 'reference', basis: 'relative' };
}
