import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysInMonth,
  fieldsOf,
  weekdayOf,
  yearText,
} from '../../model/calendar-date.ts';
import { dayInterval, type Interval, monthInterval, spanInterval, yearInterval } from '../../model/interval.ts';
import type { Part, Season } from '../../model/time-expression.ts';

/** A placed stretch of the calendar, named by the unit it is one of: what a TIMEX3 value can say. Years are astronomical. */
export type Moment =
  | { readonly unit: 'day'; readonly date: CalendarDate }
  /** Days in a row that have one name: a month of another calendar. */
  | { readonly unit: 'days'; readonly date: CalendarDate; readonly count: number }
  | { readonly unit: 'week' | 'weekend'; readonly monday: CalendarDate }
  | { readonly unit: 'month'; readonly year: number; readonly month: number; readonly part: Part | null }
  | { readonly unit: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly unit: 'half'; readonly year: number; readonly half: 1 | 2 }
  /** `year` names it, `begins` is the year of its first day: a winter may be named by the year it ends in. */
  | { readonly unit: 'season'; readonly year: number; readonly season: Season; readonly begins: number }
  | { readonly unit: 'year'; readonly year: number; readonly part: Part | null }
  | { readonly unit: 'decade' | 'century' | 'millennium'; readonly first: number; readonly part: Part | null };

/** How many years a moment of several years lasts. */
export const YEARS_IN = { decade: 10, century: 100, millennium: 1000 } as const;

/** First months of the seasons of the northern half of the earth, as newspapers mean them; winter runs into the next year. */
const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** The days a moment covers; null beyond the years ±9999. "Late February" is the 21st to the end, "late 1990" September to December. */
export function intervalOf(moment: Moment): Interval | null {
  switch (moment.unit) {
    case 'day':
      return dayInterval(moment.date);
    case 'days':
      return spanInterval(moment.date, addDays(moment.date, moment.count - 1), 'days', true);
    case 'week':
      return spanInterval(moment.monday, addDays(moment.monday, 6), 'week');
    case 'weekend':
      return spanInterval(addDays(moment.monday, 5), addDays(moment.monday, 6), 'days');
    case 'month':
      return moment.part
        ? partOfMonth(moment.year, moment.month, moment.part)
        : monthInterval(moment.year, moment.month);
    case 'quarter':
      return months(moment.year, moment.quarter * 3 - 2, 3);
    case 'half':
      return months(moment.year, moment.half * 6 - 5, 6);
    case 'season':
      return months(moment.begins, SEASON_START[moment.season], 3);
    case 'year':
      return moment.part ? partOfYear(moment.year, moment.part) : yearInterval(moment.year);
    default:
      return severalYears(moment.first, YEARS_IN[moment.unit], moment.part);
  }
}

function partOfMonth(year: number, month: number, part: Part): Interval | null {
  const last = daysInMonth(year, month);
  const bounds = {
    early: [1, 10],
    mid: [11, 20],
    late: [21, last],
    'first-half': [1, 15],
    'second-half': [16, last],
  } as const;
  const [from, to] = bounds[part];
  const start = calendarDate(year, month, from);
  const end = calendarDate(year, month, to);
  return start && end && spanInterval(start, end, 'part-month');
}

function partOfYear(year: number, part: Part): Interval | null {
  const bounds = { early: [1, 4], mid: [5, 4], late: [9, 4], 'first-half': [1, 6], 'second-half': [7, 6] } as const;
  const [first, count] = bounds[part];
  return months(year, first, count);
}

function months(year: number, first: number, count: number): Interval | null {
  const last = first + count - 1;
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  const start = calendarDate(year, first, 1);
  const end = calendarDate(endYear, endMonth, daysInMonth(endYear, endMonth));
  return start && end && spanInterval(start, end, 'season', false, 'month');
}

function severalYears(first: number, count: number, part: Part | null): Interval | null {
  const [offset, length] = part ? partOfYears(count, part) : [0, count];
  const start = calendarDate(first + offset, 1, 1);
  const end = calendarDate(first + offset + length - 1, 12, 31);
  return start && end && spanInterval(start, end, 'decade', false, 'year');
}

/** Years left out before a part of several years, and how many it has: thirds, rounded up, or halves. */
function partOfYears(count: number, part: Part): readonly [offset: number, length: number] {
  const third = Math.floor(count / 3);
  switch (part) {
    case 'early':
      return [0, third + 1];
    case 'mid':
      return [third, third + 1];
    case 'late':
      return [count - third - 1, third + 1];
    default:
      return [part === 'first-half' ? 0 : count / 2, count / 2];
  }
}

/** The TIMEX3 value of a moment: `2018-05-30`, `2018-W21`, `1990-W32-WE`, `1989-Q3`, `2008-H2`, `1789-SP`, `198`, `18`, `BC0481`. */
export function valueOf(moment: Moment): string {
  switch (moment.unit) {
    case 'day': {
      const { year, month, day } = fieldsOf(moment.date);
      return `${yearValue(year)}-${two(month)}-${two(day)}`;
    }
    case 'days':
      return `${yearValue(fieldsOf(moment.date).year)}-XX`;
    case 'week':
      return weekValue(moment.monday);
    case 'weekend':
      return `${weekValue(moment.monday)}-WE`;
    case 'month':
      return `${yearValue(moment.year)}-${two(moment.month)}`;
    case 'quarter':
      return `${yearValue(moment.year)}-Q${moment.quarter}`;
    case 'half':
      return `${yearValue(moment.year)}-H${moment.half}`;
    case 'season':
      return `${yearValue(moment.year)}-${moment.season}`;
    case 'year':
      return yearValue(moment.year);
    default:
      return leadingDigits(moment.first, moment.unit);
  }
}

/** A decade is its first three digits, a century two, a millennium one; before our era counted back from year 1 BC. */
function leadingDigits(first: number, unit: 'decade' | 'century' | 'millennium'): string {
  const width = { decade: 3, century: 2, millennium: 1 }[unit];
  const count = YEARS_IN[unit];
  if (first > 0) return String(Math.floor(first / count)).padStart(width, '0');
  const earliest = unit === 'decade' ? 1 - first : -first;
  return `BC${String(Math.floor(earliest / count)).padStart(width, '0')}`;
}

/** A year in a TIMEX3 value: `1990`, `BC0481` for the astronomical year -480. */
export function yearValue(year: number): string {
  return year > 0 ? yearText(year) : `BC${yearText(1 - year)}`;
}

/** Two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The ISO 8601 week that begins on a Monday: it belongs to the year of its Thursday. */
function weekValue(monday: CalendarDate): string {
  const { year } = fieldsOf(addDays(monday, 3));
  const fourth = calendarDate(year, 1, 4);
  if (!fourth) return `${yearValue(year)}-WXX`;
  const first = mondayOf(fourth);
  let week = 1;
  for (let day = first; day < monday && week < 54; day = addDays(day, 7)) week++;
  return `${yearValue(year)}-W${two(week)}`;
}

/** The Monday of the week a day lies in. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}
