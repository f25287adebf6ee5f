import { WEEKDAYS } from '../lexicon/months.ts';

/** The day of the week that words name, null where they name none, or two. */
export function weekdayIn(words: string): string | null {
  const text = words.toLowerCase();
  const [day = null, ...others] = WEEKDAYS.filter((one) => text.includes(one));
  return others.length > 0 ? null : day;
}
