import { type CalendarDate, calendarDate, fieldsOf, weekdayOf } from '../../model/calendar-date.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import { intervalOf, type Moment } from './moment.ts';
import { nearest } from './nearest.ts';
import type { Placed, Standpoint } from './standpoint.ts';

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
  if (from.year !== null && which === null) {
    const year = from.told && followedYear(form, from.told, from.year);
    return placed(year === null ? inStory(form, from.year, from.stage) : momentIn(form, year), 'reference');
  }
  if (from.today) return placed(nearToday(form, which, from.today, from.direction), 'document');
  const told = from.year !== null && from.told && seenFrom(from.told, which);
  return told ? placed(nearToday(form, which, told, from.direction), 'reference') : null;
}

/** The day from which "the following spring" is looked for: after a year, its last; else the first. */
function seenFrom(told: Moment, which: -1 | 0 | 1 | null): CalendarDate | null {
  const span = intervalOf(told);
  return (which === 1 && told.unit === 'year' ? span?.end : span?.start) ?? null;
}

function placed(moment: Moment | null, anchor: 'document' | 'reference' | null): Placed | null {
  return moment && { moment, anchor, basis: anchor === null ? 'stated' : 'relative' };
}

/** Months between a date and one that goes on from it. */
const SOON = 3;

/** The year of a month or day told just before that this one follows on ("by late June 1812 … in July"), where the story is in the year before or after; else null. */
function followedYear(form: YearlyForm, told: Moment, year: number): number | null {
  const start = told.unit === 'month' || told.unit === 'day' ? intervalOf(told)?.start : null;
  if (!start || form.kind !== 'date' || form.month === null) return null;
  const before = fieldsOf(start);
  const months = form.month - before.month;
  return Math.abs(before.year - year) === 1 && months > 0 && months <= SOON ? before.year : null;
}

/** How many months a story may seem to leap back before the year is taken to have turned: after December comes the January of the next year. */
const TURN_OF_YEAR = 10;

/** The moment in the year of the story, or in the next one where the story has just left its last months. */
function inStory(form: YearlyForm, year: number, told: Moment | null): Moment | null {
  const moment = momentIn(form, year);
  const from = told && moment && told.unit !== 'year' ? intervalOf(told)?.start : null;
  const to = moment && intervalOf(moment)?.start;
  if (!from || !to || fieldsOf(from).year !== year) return moment;
  const month = fieldsOf(from).month;
  if (moment.unit === 'season' && moment.season === 'WI') return winterAfter(moment, month);
  const afterWinter = told?.unit === 'season' && told.season === 'WI' && fieldsOf(to).month < 9;
  if (afterWinter) return momentIn(form, year + 1);
  const back = month - fieldsOf(to).month;
  return back >= TURN_OF_YEAR ? momentIn(form, year + 1) : moment;
}

/** "the winter" after an autumn is named by the year it ends in; told of in January it has begun the year before. */
function winterAfter(winter: Extract<Moment, { unit: 'season' }>, month: number): Moment {
  if (month >= 8) return { ...winter, year: winter.year + 1 };
  return month <= 3 ? { ...winter, begins: winter.begins - 1 } : winter;
}

function momentIn(form: YearlyForm, year: number): Moment | null {
  switch (form.kind) {
    case 'season':
      return { unit: 'season', year, season: form.season, begins: year };
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
  const candidates = yearsAround(form, now).flatMap((year) => momentIn(form, year) ?? []);
  const named = candidates.filter((moment) => fitsWeekday(form, moment));
  return nearest(named.length > 0 ? named : candidates, which, today, direction);
}

/** The years to try; 29 February comes every fourth, or every eighth, year. */
function yearsAround(form: YearlyForm, now: number): number[] {
  const leap = form.kind === 'date' && form.month === 2 && form.day === 29;
  return leap ? Array.from({ length: 17 }, (_, i) => now - 8 + i) : [now - 1, now, now + 1];
}

function fitsWeekday(form: YearlyForm, moment: Moment): boolean {
  return (
    form.kind !== 'date' || form.weekday === null || moment.unit !== 'day' || weekdayOf(moment.date) === form.weekday
  );
}
