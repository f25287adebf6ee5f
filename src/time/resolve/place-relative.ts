import type { CalendarDate } from '../../model/calendar-date.ts';
import type { TimeForm, TimeUnit } from '../../model/time-expression.ts';
import type { Moment } from './moment.ts';
import { moved, shifted } from './shift.ts';
import { fromStory, fromTold, fromToday, type Placed, type Standpoint } from './standpoint.ts';

type Form<K extends TimeForm['kind']> = Extract<TimeForm, { kind: K }>;

function dayOf(today: CalendarDate): Moment {
  return { unit: 'day', date: today };
}

/** Places "last week", "this year", "yesterday"; "the weekend" of a clause that looks ahead is the coming one. */
export function placeUnit(form: Form<'unit'>, from: Standpoint): Placed | null {
  const which = form.unit === 'weekend' && from.direction === 'future' ? Math.max(0, form.which) : form.which;
  return (
    fromToday(from, (today) => shifted(dayOf(today), form.unit, which), form.part) ??
    fromStory(from, (told) => shifted(told, form.unit, which), form.part)
  );
}

/** Places "that month", "the following year"; "the quarter" of news is the one told last, else the last that is over. */
export function placeAnaphor(form: Form<'anaphor'>, from: Standpoint): Placed | null {
  if (form.unit === 'quarter' && form.shift === 0 && from.year === null) {
    if (from.quarter) return { moment: from.quarter, anchor: 'reference', basis: 'relative' };
    return fromToday(from, (today) => shifted(dayOf(today), 'quarter', -1));
  }
  return (
    fromTold(from, (told) => shifted(told, form.unit, form.shift), form.part) ??
    fromToday(from, (today) => shifted(dayOf(today), form.unit, form.shift), form.part)
  );
}

/** "a decade ago" is ten years ago; "almost two decades ago" names the decade. */
function inYears({ unit, amount, approximate }: Form<'offset'>): { readonly unit: TimeUnit; readonly amount: number } {
  return unit === 'decade' && !approximate ? { unit: 'year', amount: 10 * amount } : { unit, amount };
}

/** Places "three months ago", "two days later"; beside a quarter, "a year earlier" is the same quarter of the year before. */
export function placeOffset(form: Form<'offset'>, from: Standpoint): Placed | null {
  if (from.quarter && form.unit === 'year' && form.amount === -1 && from.year === null) {
    return { moment: moved(from.quarter, -4), anchor: 'reference', basis: 'relative' };
  }
  const { unit, amount } = inYears(form);
  const ofToday = (today: CalendarDate): Moment | null => shifted(dayOf(today), unit, amount);
  const ofTold = (told: Moment): Moment | null => shifted(told, unit, amount);
  if (form.from === 'document') return fromToday(from, ofToday) ?? fromStory(from, ofTold);
  return fromTold(from, ofTold) ?? (form.unit === 'year' ? fromToday(from, ofToday) : null);
}

/** Places "the day after the battle" in a narrative, where the event is mostly the one told last. */
export function placeBesideEvent(form: Form<'event-offset'>, from: Standpoint): Placed | null {
  const moment = from.year !== null && from.stage ? shifted(from.stage, form.unit, form.amount) : null;
  return moment && { moment, anchor: 'reference', basis: 'relative' };
}
