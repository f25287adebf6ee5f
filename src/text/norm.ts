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

const MOST_WORDS = 200_000;

/** A function with a memory of the words (or whatever else) it was asked about, begun anew when it grows too large. */
export function remembering<T, W = string>(answer: (word: W) => T): (word: W) => T {
  const known = new Map<W, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_WORDS) known.clear();
    const found = answer(word);
    known.set(word, found);
    return found;
  };
}
