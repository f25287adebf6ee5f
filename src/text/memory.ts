/** A function that makes its value when first asked and then keeps it: for indexes built from data, which must not be built at import. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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
