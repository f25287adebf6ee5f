const WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
] as const;

/** The number of an ordinal in small letters ("fifth", "20th", "123rd"); null for other words. */
export function ordinalNumber(word: string): number | null {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word);
  if (digits) return Number(digits[1]);
  const at = WORDS.findIndex((ordinal) => ordinal === word);
  return at < 0 ? null : at + 1;
}
