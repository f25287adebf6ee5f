import { MONTHS } from '../lexicon/months.ts';
import { calendarDate } from '../model/calendar-date.ts';

/** "2018-05-31", "2018_05_31", "20180531", free of letters and digits on both sides ("2018-05-31T10" passes). */
const WHOLE = /(?<![0-9A-Za-z])(\d{4})([-_.]?)(\d{2})\2(\d{2})(?=$|[^0-9A-Za-z]|T\d)/g;
/** "/2018/05/31/", "/2018/may/31/", "/2018/05/a-title": folders, the day being optional. */
const FOLDERS = /(?:^|\/)(\d{4})\/(\d{1,2}|[a-z]{3,9})(?:\/(\d{1,2}))?(?=\/)/gi;

/**
 * The one date a file's name holds, else the one its folders spell, as 'YYYY-MM-DD' (or 'YYYY-MM'); null where there is none,
 * where two differ, or where the digits are no day between 1900 and 2100.
 */
export function dateInFileName(file: string): string | null {
  const path = file.replaceAll('\\', '/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return onlyOne(wholeDates(name)) ?? onlyOne(folderDates(path));
}

/** The one date the path of a web address holds, as 'YYYY-MM-DD' or 'YYYY-MM'; host, query and fragment are not looked at. Null as for file names. */
export function dateInUrl(url: string): string | null {
  const path = /^[a-z]{2,10}:\/\/[^/?#]{1,300}(\/[^?#]{1,2000})/i.exec(url)?.[1];
  if (path === undefined) return null;
  return onlyOne(folderDates(path)) ?? onlyOne(wholeDates(path));
}

function onlyOne(dates: readonly string[]): string | null {
  const [first] = dates;
  return first !== undefined && dates.every((date) => date === first) ? first : null;
}

function wholeDates(text: string): string[] {
  const found: string[] = [];
  for (const [, year, , month, day] of text.matchAll(WHOLE)) {
    const date = inRange(Number(year)) ? calendarDate(Number(year), Number(month), Number(day)) : null;
    if (date) found.push(date);
  }
  return found;
}

function folderDates(path: string): string[] {
  const found: string[] = [];
  for (const [, year, monthText = '', dayText] of path.matchAll(FOLDERS)) {
    const month = monthNumber(monthText);
    if (month === null || !inRange(Number(year))) continue;
    const date = calendarDate(Number(year), month, Number(dayText ?? 1));
    if (date) found.push(dayText === undefined ? date.slice(0, 7) : date);
  }
  return found;
}

function monthNumber(text: string): number | null {
  if (/^\d/.test(text)) return Number(text);
  const name = text.toLowerCase();
  const index = MONTHS.map((month) => month.toLowerCase()).findIndex(
    (month) => name === month || name === month.slice(0, 3),
  );
  return index < 0 ? null : index + 1;
}

function inRange(year: number): boolean {
  return year >= 1900 && year <= 2100;
}
