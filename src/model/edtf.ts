import { type CalendarDate, parseCalendarDate } from './calendar-date.ts';
import {
  dayInterval,
  type Grain,
  type Interval,
  monthInterval,
  openAfter,
  openBefore,
  rangeInterval,
  yearInterval,
} from './interval.ts';

/**
 * Dates as EDTF writes them (ISO 8601-2:2019, Extended Date/Time Format level 1), for the subset this program emits:
 * day, month, year, `start/end`, `start/..`, `../end`, each possibly approximate (`~`).
 */

/** The EDTF text of an interval: `2018-05-30`, `2018-02~`, `1996/2001`, `2013/..`, `../2021-09-11`, `2018-02-21/2018-02-28`. */
export function toEdtf(interval: Interval): string {
  const mark = interval.approximate ? '~' : '';
  const start = interval.start && atGrain(interval.start, interval.grain);
  const end = interval.end && atGrain(interval.end, interval.grain);
  if (start !== null && start === end) return start + mark;
  return `${start === null ? '..' : start + mark}/${end === null ? '..' : end + mark}`;
}

/** Reads the subset that `toEdtf` writes; null for any other text, for days that do not exist and for `../..`. */
export function parseEdtf(text: string): Interval | null {
  const parts = text.trim().split('/');
  if (parts.length > 2) return null;
  const [left = '', right] = parts;
  if (right === undefined) return parsePoint(left);
  const from = parsePoint(left);
  const to = parsePoint(right);
  if (left === '..') return to && openBefore(to);
  if (right === '..') return from && openAfter(from);
  return from && to && rangeInterval(from, to);
}

function parsePoint(text: string): Interval | null {
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/.exec(text);
  if (!match) return null;
  const approximate = match[4] === '~';
  if (match[3] !== undefined) {
    const date = parseCalendarDate(text.slice(0, text.length - (approximate ? 1 : 0)));
    return date && dayInterval(date, approximate);
  }
  return match[2] === undefined
    ? yearInterval(Number(match[1]), approximate)
    : monthInterval(Number(match[1]), Number(match[2]), approximate);
}

function atGrain(date: CalendarDate, grain: Grain): string {
  return grain === 'day' ? date : date.slice(0, grain === 'month' ? -3 : -6);
}
