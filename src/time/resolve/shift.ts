import { addDays, type CalendarDate, fieldsOf } from '../../model/calendar-date.ts';
import type { TimeUnit } from '../../model/time-expression.ts';
import { intervalOf, type Moment, mondayOf, YEARS_IN } from './moment.ts';

/** The moment of a unit that contains another: the year of a day; null where the other is coarser than the unit. */
export function containing(moment: Moment, unit: TimeUnit): Moment | null {
  if (unit === 'fortnight') return containing(moment, 'week');
  if (moment.unit === unit) return moment;
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return weekOf(moment, unit);
  const span = intervalOf(moment);
  if (!span?.start || !span.end) return null;
  const from = momentOn(span.start, unit);
  if (moment.unit === 'season') return from;
  const to = momentOn(span.end, unit);
  return from && to && same(from, to) ? from : null;
}

function weekOf(moment: Moment, unit: 'day' | 'week' | 'weekend'): Moment | null {
  if (unit === 'day') return null;
  if (moment.unit === 'day') return { unit, monday: mondayOf(moment.date) };
  return moment.unit === 'week' || moment.unit === 'weekend' ? { unit, monday: moment.monday } : null;
}

function same(a: Moment, b: Moment): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The moment of a unit that a day lies in; null for units that are no stretch of the calendar. */
export function momentOn(date: CalendarDate, unit: TimeUnit): Moment | null {
  const { year, month } = fieldsOf(date);
  switch (unit) {
    case 'day':
      return { unit, date };
    case 'week':
    case 'weekend':
      return { unit, monday: mondayOf(date) };
    case 'fortnight':
      return { unit: 'week', monday: mondayOf(date) };
    case 'month':
      return { unit, year, month, part: null };
    case 'quarter':
      return { unit, year, quarter: Math.ceil(month / 3) };
    case 'year':
      return { unit, year, part: null };
    case 'decade':
    case 'century':
    case 'millennium':
      return { unit, first: firstYear(year, unit), part: null };
    default:
      return null;
  }
}

/** Decades begin with year 0 (1990), centuries and millennia with year 1 (1901). */
function firstYear(year: number, unit: keyof typeof YEARS_IN): number {
  const count = YEARS_IN[unit];
  return unit === 'decade' ? Math.floor(year / count) * count : Math.floor((year - 1) / count) * count + 1;
}

/** The moment as many of its own units later (earlier where negative). */
export function moved(moment: Moment, steps: number): Moment {
  switch (moment.unit) {
    case 'day':
      return { ...moment, date: addDays(moment.date, steps) };
    case 'days':
      return { ...moment, date: addDays(moment.date, moment.count * steps) };
    case 'week':
    case 'weekend':
      return { ...moment, monday: addDays(moment.monday, 7 * steps) };
    case 'month': {
      const index = moment.year * 12 + moment.month - 1 + steps;
      return { ...moment, year: Math.floor(index / 12), month: index - Math.floor(index / 12) * 12 + 1 };
    }
    case 'quarter': {
      const index = moment.year * 4 + moment.quarter - 1 + steps;
      return { ...moment, year: Math.floor(index / 4), quarter: index - Math.floor(index / 4) * 4 + 1 };
    }
    case 'season':
      return { ...moment, year: moment.year + steps, begins: moment.begins + steps };
    case 'half':
    case 'year':
      return { ...moment, year: moment.year + steps };
    default:
      return { ...moment, first: moment.first + steps * YEARS_IN[moment.unit] };
  }
}

/** The moment of `unit` that lies `amount` units from an anchor; null where the anchor is not known finely enough. */
export function shifted(anchor: Moment, unit: TimeUnit, amount: number): Moment | null {
  const whole = Math.trunc(amount);
  const base = containing(anchor, unit);
  if (base === null) return null;
  const bare: Moment = 'part' in base ? { ...base, part: null } : base;
  return moved(bare, unit === 'fortnight' ? 2 * whole : whole);
}
