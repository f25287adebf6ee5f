/** The hash of no letters. */
export const FIRST_HASH = 0x811c9dc5;
/** What a hash is multiplied with for each UTF-16 code unit put into it. */
export const HASH_FACTOR = 0x01000193;

/** A stretch of a text, the whole if none is given, as a number of 32 bits: FNV-1a over its UTF-16 code units. */
export function hashOf(text: string, from = 0, to = text.length): number {
  return hashOn(FIRST_HASH, text, from, to);
}

/** The hash of what a hash was made of and a stretch of a text behind it, the whole if none is given. */
export function hashOn(before: number, text: string, from = 0, to = text.length): number {
  let hash = before;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_FACTOR);
  return hash;
}
