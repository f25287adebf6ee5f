import type { DayPart, TimeForm, TimeUnit, Timex } from '../../model/time-expression.ts';
import type { Genre } from './genre.ts';
import { type Moment, two, valueOf, yearValue } from './moment.ts';

/**
 * The TIMEX3 value of a form that has no place in time, with X for what is not known: `XXXX-05-24`, `XXXX-WXX-3`, `XXXX-Q3`. What was told
 * before fills in its year and month: "four days later" after 1915 is `1915-XX-XX`.
 */
function openValue(form: TimeForm, told: Moment | null): string {
  switch (form.kind) {
    case 'date':
      return openDate(form.year, form.month, form.day);
    case 'named-month':
      return `XXXX-${two(form.month)}`;
    case 'weekday':
      return `XXXX-WXX-${form.weekday}`;
    case 'season':
      return `${form.year === null ? 'XXXX' : yearValue(form.year)}-${form.season}`;
    case 'quarter':
      return `XXXX-Q${form.quarter}`;
    case 'half':
      return `XXXX-H${form.half}`;
    case 'within':
      return openValue(form.inner, told);
    case 'unit':
      return form.unit === 'day' && form.which === 0 ? 'PRESENT_REF' : openUnit(form.unit);
    case 'anaphor':
      return within(openUnit(form.unit), told);
    case 'offset':
      return within(openUnit(form.unit), told && yearOnly(told));
    case 'event-offset':
      return within(openUnit(form.unit), told && form.amount !== 0 ? yearOnly(told) : told);
    case 'years':
      return valueOf({
        unit: form.count === 10 ? 'decade' : form.count === 100 ? 'century' : 'millennium',
        first: form.first,
        part: null,
      });
    case 'clock':
      return openDay(form.on, told) + timeOfDay(form);
    default:
      return 'XXXX-XX-XX';
  }
}

function openDay(on: TimeForm | null, told: Moment | null): string {
  const value = on && openValue(on, told);
  return value === null || value === 'PRESENT_REF' ? within('XXXX-XX-XX', told) : value;
}

/** What lies some days from a month may lie in the next one. */
function yearOnly(told: Moment): Moment {
  return told.unit === 'month' ? { unit: 'year', year: told.year, part: null } : told;
}

/** An open value with the year, and for days the month, of the time told before. */
function within(open: string, told: Moment | null): string {
  if (!told || !('year' in told) || !open.startsWith('XXXX-')) return open;
  const month = told.unit === 'month' && open.startsWith('XXXX-XX-XX') ? two(told.month) : null;
  const rest = open.slice('XXXX'.length);
  return yearValue(told.year) + (month === null ? rest : `-${month}${rest.slice('-XX'.length)}`);
}

function openDate(year: number | null, month: number | null, day: number | null): string {
  const parts = [year === null ? 'XXXX' : yearValue(year)];
  if (month !== null || day !== null) parts.push(month === null ? 'XX' : two(month));
  if (day !== null) parts.push(two(day));
  return parts.join('-');
}

function openUnit(unit: TimeUnit): string {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return 'XXXX-XX-XXTXX';
    case 'day':
      return 'XXXX-XX-XX';
    case 'week':
    case 'fortnight':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    default:
      return 'XXXX';
  }
}

/** What follows the day in the value of a time of day: `TNI`, `T14:30`, `T08:00Z`. */
export function timeOfDay(clock: {
  readonly part: DayPart | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly zone: number | null;
}): string {
  if (clock.hour === null) return `T${clock.part ?? 'XX'}`;
  const zone =
    clock.zone === null ? '' : clock.zone === 0 ? 'Z' : `${clock.zone < 0 ? '-' : '+'}${two(Math.abs(clock.zone))}`;
  if (clock.hour === 24) return 'T24:00';
  return `T${two(clock.hour)}:${two(clock.minute ?? 0)}${zone}`;
}

const LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: 'TXS',
  minute: 'TXM',
  hour: 'TXH',
  day: 'XD',
  week: 'XW',
  weekend: 'XWE',
  fortnight: 'XW',
  month: 'XM',
  quarter: 'XQ',
  season: 'XQ',
  year: 'XY',
  decade: 'XY',
  century: 'XC',
  millennium: 'XL',
};
/** What a unit is counted in where a figure is known: "two decades" is P20Y. */
const COUNTED_AS: Partial<Readonly<Record<TimeUnit, readonly [TimeUnit, number]>>> = {
  decade: ['year', 10],
  century: ['year', 100],
  millennium: ['year', 1000],
  fortnight: ['week', 2],
};
const HALVES: Partial<Readonly<Record<TimeUnit, string>>> = { year: '6M', hour: '30M', minute: '30S', day: 'T12H' };

/** The TIMEX3 value of a duration: `P3D`, `PT2H`, `P2Y6M`, `PXM` where the amount is not known. */
function durationValue(amount: number | null, unit: TimeUnit): string {
  if (amount === null) return `P${LETTERS[unit]}`;
  const [own, factor] = COUNTED_AS[unit] ?? [unit, 1];
  const figure = amount * factor;
  const half = HALVES[own];
  const whole = Math.floor(figure);
  const letters = LETTERS[own];
  if (figure - whole !== 0.5 || half === undefined) return `P${letters.replace('X', String(figure))}`;
  if (whole > 0) return `P${letters.replace('X', String(whole))}${half}`;
  return `P${letters.startsWith('T') ? 'T' : ''}${half}`;
}

/** TIMEX3 of a form that has no place in time: its length where it is counted from an event, else its open value. */
export function openTimex(form: TimeForm, told: Moment | null): Timex {
  if (form.kind === 'event-offset' && !form.definite)
    return { type: 'DURATION', value: durationValue(Math.abs(form.amount), form.unit) };
  const timely = form.kind === 'clock' || ('unit' in form && /^(?:second|minute|hour)$/.test(form.unit));
  return { type: timely ? 'TIME' : 'DATE', value: openValue(form, told) };
}

/** Histories write "daily" as the dates it falls on (the practice of TIMEX2), news as its period (that of TimeBank); rates are periods. */
function setValue(form: Extract<TimeForm, { kind: 'set' }>, genre: Genre): string {
  if (form.of) return openValue(form.of, null);
  const dates = genre === 'narrative' && !form.rate && form.every === 1;
  return dates ? openUnit(form.unit) : durationValue(form.every, form.unit);
}

/** TIMEX3 of what has a value whatever its place in time: durations and portions, sets, vague words; null for every other form. */
export function timelessTimex(form: TimeForm, genre: Genre): Timex | null {
  switch (form.kind) {
    case 'duration':
      return { type: 'DURATION', value: durationValue(form.amount, form.unit) };
    case 'set':
      return { type: 'SET', value: setValue(form, genre) };
    case 'portion':
      return { type: 'DURATION', value: durationValue(form.amount, form.unit) };
    case 'vague':
      return { type: 'DATE', value: `${form.to.toUpperCase()}_REF` };
    default:
      return null;
  }
}
