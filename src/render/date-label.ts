import { MONTHS } from '../lexicon/months.ts';
import { type CalendarDate, fieldsOf, weekdayOf } from '../model/calendar-date.ts';
import { type Interval, widthInDays } from '../model/interval.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Longer stretches stand under the year they begin in. */
const LONGEST_UNDER_MONTH = 100;

/** The heading an event stands under: "May 2018", the month it begins in, or "2018" for dates of years and long stretches; "By May 2018" where it has no beginning, unless its month is the heading above already. */
export function headingFor(interval: Interval, above: string): string {
  const { start, end, grain } = interval;
  const from = start ?? end;
  if (from === null) return '';
  const isLong = start !== null && end !== null && widthInDays(interval) > LONGEST_UNDER_MONTH;
  const heading = grain === 'year' || isLong ? yearOf(from) : `${longMonth(from)} ${yearOf(from)}`;
  return start === null && heading !== above ? `By ${heading}` : heading;
}

/** The date as it stands beside an event under its heading: "Wed 30", "21–28", "May", "2018", "1996–2001", "2013 →". */
export function gutterLabel(interval: Interval): string {
  const { start, end, grain, approximate } = interval;
  const about = approximate ? '≈' : '';
  if (start === null || end === null) return about + openLabel(interval);
  if (start === end) return `${about}${WEEKDAYS[weekdayOf(start) - 1] ?? ''} ${fieldsOf(start).day}`;
  const [a, b] = [fieldsOf(start), fieldsOf(end)];
  if (grain === 'year') return about + (a.year === b.year ? yearOf(start) : `${yearOf(start)}–${yearOf(end)}`);
  if (a.year !== b.year) return about + shortLabel({ ...interval, approximate: false });
  if (grain === 'month') return about + (a.month === b.month ? month(start) : `${month(start)}–${month(end)}`);
  if (a.month === b.month) return `${about}${a.day}–${b.day}`;
  return `${about}${a.day} ${month(start)}–${b.day} ${month(end)}`;
}

/** The date in full: "30 May 2018", "about May 2018", "21–28 February 2018", "1996–2001", "since 2013", "until 11 September 2021". */
export function dateLabel({ start, end, grain, approximate }: Interval): string {
  const about = approximate ? 'about ' : '';
  const name = (date: CalendarDate) => pointLabel(date, grain);
  if (start === null) return end === null ? '' : `until ${about}${name(end)}`;
  if (end === null) return `since ${about}${name(start)}`;
  if (name(start) === name(end)) return about + name(start);
  const [a, b] = [fieldsOf(start), fieldsOf(end)];
  if (a.year !== b.year) return `${about}${name(start)}${grain === 'year' ? '–' : ' – '}${name(end)}`;
  if (grain === 'day' && a.month === b.month) return `${about}${a.day}–${name(end)}`;
  const first = grain === 'day' ? `${a.day} ${longMonth(start)}` : longMonth(start);
  return `${about}${first} – ${name(end)}`;
}

/** The date in full, but short: "30 May 2018", "≈Feb 2018", "21–28 Feb 2018", "2013 →", "→ 11 Sep 2021". */
export function shortLabel(interval: Interval): string {
  const label = dateLabel({ ...interval, approximate: false }).replaceAll(/[A-Z][a-z]{3,}/g, (name) =>
    name.slice(0, 3),
  );
  const open = label.replace(/^since (.*)$/, '$1 →').replace(/^until (.*)$/, '→ $1');
  return interval.approximate ? `≈${open}` : open;
}

function openLabel({ start, end, grain }: Interval): string {
  const date = start ?? end;
  if (date === null) return '';
  const { day } = fieldsOf(date);
  const point = grain === 'year' ? yearOf(date) : grain === 'month' ? month(date) : `${day} ${month(date)}`;
  return start === null ? `→ ${point}` : `${point} →`;
}

function pointLabel(date: CalendarDate, grain: Interval['grain']): string {
  if (grain === 'year') return yearOf(date);
  const name = `${longMonth(date)} ${yearOf(date)}`;
  return grain === 'month' ? name : `${fieldsOf(date).day} ${name}`;
}

function longMonth(date: CalendarDate): string {
  return MONTHS[fieldsOf(date).month - 1] ?? '';
}

function month(date: CalendarDate): string {
  return longMonth(date).slice(0, 3);
}

/** Astronomical year 0 is 1 BC. */
function yearOf(date: CalendarDate): string {
  const { year } = fieldsOf(date);
  return year > 0 ? String(year) : `${1 - year} BC`;
}
