/** The months of the year, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The months as words in small letters, in full. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(MONTHS.map((month) => month.toLowerCase()));

/** The months as words in small letters, in full and cut short. */
export const MONTHS_AND_SHORT: ReadonlySet<string> = new Set([
  ...MONTH_WORDS,
  ...MONTHS.map((month) => month.slice(0, 3).toLowerCase()),
  'sept',
]);

/** The days of the week as words in small letters, Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Days and months as words in small letters: capitalised, but no names. */
export const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAYS, 'today', 'yesterday', ...MONTHS_AND_SHORT]);
