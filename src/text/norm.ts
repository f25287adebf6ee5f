const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z0-9]+$/;
const STOPS = /(?<!\d)\.|\.(?!\d)/g;

/** A word as words are compared: lower case, no diacritics, no full stops, straight apostrophes ("U.S." → "us", "Erdoğan" → "erdogan"); a lone mark stays. */
export function normOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower) || lower.length === 1) return lower;
  const bare = lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(STOPS, '')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll('ı', 'i');
  return bare === '' ? lower : bare;
}
