import { addDays, type CalendarDate } from '../model/calendar-date.ts';
import { parseEdtf } from '../model/edtf.ts';
import { dayInterval, type Interval } from '../model/interval.ts';

/** Reads a date in plain English ("last march") as seen from a day; null where the words are no date. */
export type ReadPlainDate = (text: string, today: CalendarDate) => Promise<Interval | null>;

/**
 * The days a typed date means: EDTF (`2018-02~`, `1996/2001`, `2013/..`), ISO year, month or day, "today", "yesterday", "tomorrow",
 * else whatever `readPlainDate` understands. Null where nothing does.
 */
export async function parseDateArgument(
  text: string,
  today: CalendarDate,
  readPlainDate: ReadPlainDate,
): Promise<Interval | null> {
  const typed = text.trim();
  const written = parseEdtf(typed);
  if (written) return written;
  if (/^[\d\-.~]*$/.test(typed)) return null;
  const shift = { today: 0, yesterday: -1, tomorrow: 1 }[typed.toLowerCase()];
  if (shift !== undefined) return dayInterval(addDays(today, shift));
  return readPlainDate(typed, today);
}
