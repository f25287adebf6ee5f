const MOST_WORDS = 200_000;

/** A function with a memory of the words (or whatever else) it was asked about, begun anew when it holds more than `most`. */
export function remembering<T, W = string>(answer: (word: W) => T, most = MOST_WORDS): (word: W) => T {
  const known = new Map<W, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = answer(word);
    known.set(word, found);
    return found;
  };
}
