export { remembering } from '../knowledge/memory.ts';

/** A function that makes its value when first asked and then keeps it: for indexes built from data, which must not be built at import. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
