import { type CalendarDate, calendarDate, compareDates, fieldsOf } from '../../model/calendar-date.ts';
import type { Basis, Direction, TimeForm } from '../../model/time-expression.ts';
import { intervalOf, type Moment } from './moment.ts';
import { namedDayIn } from './named-days.ts';
import { isYearly, placeInYear } from './place-in-year.ts';
import { placeWeekday } from './place-weekday.ts';
import { containing, moved, momentOn, shifted } from './shift.ts';

/** From where a form is looked at: all that resolving it may depend on. */
export interface Standpoint {
  /** The day the article speaks from; null where it is unknown, or where a narrative speaks from no day. */
  readonly today: CalendarDate | null;
  /** The time told last. */
  readonly told: Moment | null;
  /** The year that dates without one are taken to lie in, where the story carries one; else they are counted from today. */
  readonly year: number | null;
  /** The quarter told last, for comparisons with the same one of another year. */
  readonly quarter: Moment | null;
  readonly direction: Direction;
}

/** Where a form lies, and what that was counted from. */
export interface Placed {
  readonly moment: Moment;
  readonly anchor: 'document' | 'reference' | null;
  readonly basis: Basis;
}

/** Places a form in time; null where the standpoint does not say enough, or no such day exists. */
export function place(form: TimeForm, from: Standpoint): Placed | null {
  switch (form.kind) {
    case 'date':
      return placeDate(form, from);
    case 'weekday':
      return placeWeekday(form.weekday, form.which, from);
    case 'named-month':
      return (
        fromToday(from, (today) => pointedMonth(form.month, form.which, today)) ??
        fromTold(from, (told) => {
          const start = intervalOf(told)?.start;
          return start ? pointedMonth(form.month, form.which, start) : null;
        })
      );
    case 'unit':
      return placeUnit(form, from);
    case 'offset':
      return placeOffset(form, from);
    case 'anaphor':
      if (form.unit === 'quarter' && form.shift === 0 && from.year === null) return placeQuarter(from);
      return (
        fromTold(from, (told) => shifted(told, form.unit, form.shift), form.part) ??
        fromToday(from, (today) => shifted(momentOf(today), form.unit, form.shift), form.part)
      );
    case 'season':
    case 'quarter':
    case 'half':
      return placeInYear(form, from);
    case 'years':
      return stated({
        unit: form.count === 10 ? 'decade' : form.count === 100 ? 'century' : 'millennium',
        first: form.first,
        part: form.part,
      });
    case 'within':
      return placeWithin(form.inner, form.year, from);
    case 'named-day':
      return placeNamedDay(form.id, form.year, form.which, from);
    case 'portion':
      return place(form.of, from);
    case 'then':
      return fromTold(from, (told) => told);
    case 'clock':
      return form.on
        ? place(form.on, from)
        : (fromTold(from, (told) => containing(told, 'day')) ?? fromToday(from, momentOf));
    default:
      return null;
  }
}

function momentOf(today: CalendarDate): Moment {
  return { unit: 'day', date: today };
}

function stated(moment: Moment | null): Placed | null {
  return moment && { moment, anchor: null, basis: 'stated' };
}

type Part = Extract<TimeForm, { kind: 'unit' }>['part'];

function fromToday(from: Standpoint, find: (today: CalendarDate) => Moment | null, part: Part = null): Placed | null {
  const moment = from.today && find(from.today);
  return moment && { moment: inPart(moment, part), anchor: 'document', basis: 'relative' };
}

function fromTold(from: Standpoint, find: (told: Moment) => Moment | null, part: Part = null): Placed | null {
  const moment = from.told && find(from.told);
  return moment && { moment: inPart(moment, part), anchor: 'reference', basis: 'relative' };
}

function inPart(moment: Moment, part: Part): Moment {
  return part && 'part' in moment ? { ...moment, part } : moment;
}

function placeDate(form: Extract<TimeForm, { kind: 'date' }>, from: Standpoint): Placed | null {
  const { year, month, day, part } = form;
  if (month === null) {
    if (day !== null) return dayOfToldMonth(day, from);
    return year === null ? null : stated({ unit: 'year', year, part });
  }
  if (year === null) return placeInYear(form, from);
  if (day === null) return stated({ unit: 'month', year, month, part });
  const date = calendarDate(year, month, day);
  return date && stated({ unit: 'day', date });
}

/** "on the 13th" of the month told before, or of the article's. */
function dayOfToldMonth(day: number, from: Standpoint): Placed | null {
  const within = (month: Moment | null): Moment | null => {
    const date = month?.unit === 'month' ? calendarDate(month.year, month.month, day) : null;
    return date && { unit: 'day', date };
  };
  return (
    fromTold(from, (told) => within(containing(told, 'month'))) ??
    fromToday(from, (today) => within(momentOn(today, 'month')))
  );
}

/** "last March" is the latest that is over or running, "next March" the first to come. */
function pointedMonth(month: number, which: -1 | 0 | 1, today: CalendarDate): Moment {
  const now = fieldsOf(today);
  const back = month < now.month ? 0 : -1;
  const year = now.year + (which === 0 ? 0 : which < 0 ? back : back + 1);
  return { unit: 'month', year, month, part: null };
}

/** "the weekend" of a clause that looks ahead is the coming one. */
function placeUnit(form: Extract<TimeForm, { kind: 'unit' }>, from: Standpoint): Placed | null {
  const which = form.unit === 'weekend' && from.direction === 'future' ? Math.max(0, form.which) : form.which;
  return (
    fromToday(from, (today) => shifted(momentOf(today), form.unit, which), form.part) ??
    fromTold(from, (told) => shifted(told, form.unit, which), form.part)
  );
}

/** "the quarter", "the latest quarter": the one told last, else the last that is over. */
function placeQuarter(from: Standpoint): Placed | null {
  if (from.quarter) return { moment: from.quarter, anchor: 'reference', basis: 'relative' };
  return fromToday(from, (today) => shifted(momentOf(today), 'quarter', -1));
}

function placeOffset(form: Extract<TimeForm, { kind: 'offset' }>, from: Standpoint): Placed | null {
  if (from.quarter && form.unit === 'year' && form.amount === -1 && from.year === null) {
    return { moment: moved(from.quarter, -4), anchor: 'reference', basis: 'relative' };
  }
  if (form.from === 'document')
    return (
      fromToday(from, (today) => shifted(momentOf(today), form.unit, form.amount)) ??
      fromTold(from, (told) => shifted(told, form.unit, form.amount))
    );
  return (
    fromTold(from, (told) => shifted(told, form.unit, form.amount)) ??
    fromToday(from, (today) => (form.unit === 'year' ? shifted(momentOf(today), form.unit, form.amount) : null))
  );
}

/** "June last year", "the third quarter of this year": the year first, then the form in it. */
function placeWithin(inner: TimeForm, yearForm: TimeForm, from: Standpoint): Placed | null {
  const year = place(yearForm, { ...from, quarter: null });
  if (year?.moment.unit !== 'year' || !isYearly(inner)) return null;
  const placed = placeInYear({ ...inner, year: year.moment.year }, from);
  return placed && { ...placed, anchor: year.anchor, basis: 'relative' };
}

function placeNamedDay(id: string, year: number | null, which: -1 | 0 | 1 | null, from: Standpoint): Placed | null {
  const dayIn = (one: number): Moment | null => {
    const date = namedDayIn(id, one);
    return date && { unit: 'day', date };
  };
  if (year !== null) return stated(dayIn(year));
  if (from.year !== null && which === null) return fromYear(dayIn(from.year));
  return fromToday(from, (today) => {
    const now = fieldsOf(today).year;
    const here = dayIn(now);
    const end = here && intervalOf(here)?.end;
    if (!here || !end) return null;
    const ahead = which === 1 || (which === null && from.direction === 'future');
    if (which === 0) return here;
    const passed = compareDates(end, today) <= 0;
    return ahead === passed ? dayIn(now + (ahead ? 1 : -1)) : here;
  });
}

function fromYear(moment: Moment | null): Placed | null {
  return moment && { moment, anchor: 'reference', basis: 'relative' };
}
