import { dayInterval, type Interval, monthInterval, yearInterval } from '../../model/interval.ts';
import { calendarDate, parseCalendarDate } from '../../model/calendar-date.ts';
import { parseEdtf } from '../../model/edtf.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{6})?Z?$/;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH}[ ,-]{0,3}((?:19|20)\\d{2}|\\d{2})(?!\\d|:)`,
  'i',
);
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})\\b`, 'i');
const MONTH_ONLY = new RegExp(`^${MONTH},? ((?:19|20)\\d{2})$`, 'i');
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;

/** The number of a month by its name or any abbreviation of three letters or more, 1 to 12; null for other words. */
function monthNumber(name: string): number | null {
  const at = MONTHS.findIndex((month) => name.slice(0, 3).toLowerCase() === month);
  return at < 0 ? null : at + 1;
}

/**
 * The interval a written date means: ISO 8601 date or date and time (the calendar day as written, whatever its zone), EDTF,
 * "31 May 2018", "May 31, 2018 10:00 EST", RFC 2822, "31/12/2018" where only one reading exists; null where it is no date.
 */
export function readWrittenDate(text: string): Interval | null {
  const trimmed = text.slice(0, 120).replace(/\s+/g, ' ').trim();
  const iso = ISO_TIME.exec(trimmed);
  if (iso?.[1]) return ofDate(parseCalendarDate(iso[1]));
  const edtf = parseEdtf(trimmed);
  if (edtf) return edtf;
  const ordered = COMPACT.exec(trimmed) ?? SLASHED.exec(trimmed);
  if (ordered) return ofDate(calendarDate(Number(ordered[1]), Number(ordered[2]), Number(ordered[3])));
  return readNamed(trimmed) ?? readNumbers(trimmed);
}

function readNamed(text: string): Interval | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return ofFields(fullYear(dayFirst[3]), dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return ofFields(Number(monthFirst[3]), monthFirst[1], monthFirst[2]);
  const month = MONTH_ONLY.exec(text);
  if (month) return monthInterval(Number(month[2]), monthNumber(month[1] ?? '') ?? 0);
  return /^(?:19|20)\d{2}$/.test(text) ? yearInterval(Number(text)) : null;
}

/** Two-digit years are those of newspapers at hand: 50 to 99 are of the twentieth century. */
function fullYear(text = ''): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year >= 50 ? 1900 : 2000);
}

function ofFields(year: number, month = '', day = ''): Interval | null {
  const number = monthNumber(month);
  return number === null ? null : ofDate(calendarDate(year, number, Number(day)));
}

function readNumbers(text: string): Interval | null {
  const match = NUMBERS.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first > 12) return ofDate(calendarDate(year, second, first));
  return second > 12 || first === second ? ofDate(calendarDate(year, first, second)) : null;
}

function ofDate(date: ReturnType<typeof calendarDate>): Interval | null {
  return date && dayInterval(date);
}
