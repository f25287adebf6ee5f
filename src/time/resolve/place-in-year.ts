import { type CalendarDate, calendarDate, compareDates, fieldsOf, weekdayOf } from '../../model/calendar-date.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import { intervalOf, type Moment } from './moment.ts';
import type { Placed, Standpoint } from './place.ts';

/** Forms that repeat every year: a day or month without a year, a season, a quarter, a half. */
export type YearlyForm = Extract<TimeForm, { kind: 'date' | 'season' | 'quarter' | 'half' }>;

/** Whether a form repeats every year where it names none. */
export function isYearly(form: TimeForm): form is YearlyForm {
  return form.kind === 'date' || form.kind === 'season' || form.kind === 'quarter' || form.kind === 'half';
}

/**
 * Places a form that repeats every year: in the year it names, in the year its story carries, else in the year next to today in the
 * direction of the clause; where that says nothing, the nearest that has begun, or one about to begin.
 */
export function placeInYear(form: YearlyForm, from: Standpoint): Placed | null {
  if (form.year !== null) return placed(momentIn(form, form.year), null);
  const which = form.kind === 'season' ? form.which : null;
  if (from.year !== null && which === null) return placed(momentIn(form, from.year), 'reference');
  if (!from.today) return null;
  return placed(nearToday(form, which, from.today, from.direction), 'document');
}

function placed(moment: Moment | null, anchor: 'document' | 'reference' | null): Placed | null {
  return moment && { moment, anchor, basis: anchor === null ? 'stated' : 'relative' };
}

function momentIn(form: YearlyForm, year: number): Moment | null {
  switch (form.kind) {
    case 'season':
      return { unit: 'season', year, season: form.season };
    case 'quarter':
      return { unit: 'quarter', year, quarter: form.quarter };
    case 'half':
      return { unit: 'half', year, half: form.half };
    default:
      return dateIn(form, year);
  }
}

function dateIn(form: Extract<TimeForm, { kind: 'date' }>, year: number): Moment | null {
  if (form.month === null) return null;
  if (form.day === null) return { unit: 'month', year, month: form.month, part: form.part };
  const date = calendarDate(year, form.month, form.day);
  return date && { unit: 'day', date };
}

function nearToday(
  form: YearlyForm,
  which: -1 | 0 | 1 | null,
  today: CalendarDate,
  direction: Standpoint['direction'],
): Moment | null {
  const now = fieldsOf(today).year;
  if (which === 0) return momentIn(form, now);
  const candidates = [now - 1, now, now + 1].flatMap((year) => momentIn(form, year) ?? []);
  const named = candidates.filter((moment) => fitsWeekday(form, moment));
  const fitting = named.length > 0 ? named : candidates;
  const begun = fitting.filter((moment) => startsBy(moment, today));
  const over = begun.filter((moment) => endsBefore(moment, today));
  if (which === -1) return over.at(-1) ?? null;
  const ahead = fitting.filter((moment) => !startsBy(moment, today));
  if (which === 1) return ahead[0] ?? null;
  if (direction === 'future') return fitting.find((moment) => !endsBefore(moment, today)) ?? null;
  return begun.at(-1) ?? ahead[0] ?? null;
}

function fitsWeekday(form: YearlyForm, moment: Moment): boolean {
  return (
    form.kind !== 'date' || form.weekday === null || moment.unit !== 'day' || weekdayOf(moment.date) === form.weekday
  );
}

function startsBy(moment: Moment, today: CalendarDate): boolean {
  const start = intervalOf(moment)?.start;
  return start !== undefined && start !== null && compareDates(start, today) <= 0;
}

function endsBefore(moment: Moment, today: CalendarDate): boolean {
  const end = intervalOf(moment)?.end;
  return end !== undefined && end !== null && compareDates(end, today) < 0;
}
