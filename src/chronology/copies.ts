import { type Sketch, sharedPart } from './sketch.ts';

/** The part two articles must share to be told by one source: a wire report printed twice, or with a paragraph added. */
const ENOUGH_SHARED = 0.5;
/** Buckets of a sketch that make one key: two that agree by chance in one hardly ever agree in both. */
const IN_KEY = 2;

/**
 * For each article the first one, in the order given, that is a copy of the same text, or itself. An article is compared only with the
 * first of those that share two buckets of the sketch with it, or all of them, so the work grows with the number of articles alone.
 */
export function originals(
  articles: readonly { readonly id: string; readonly sketch: Sketch }[],
): ReadonlyMap<string, string> {
  const firsts = new Map<string, { readonly id: string; readonly sketch: Sketch }>();
  const found = new Map<string, string>();
  for (const { id, sketch } of articles) {
    const keys = keysOf(sketch);
    const tried = new Set<string>();
    let original = id;
    for (const key of keys) {
      const first = firsts.get(key);
      if (!first || tried.has(first.id)) continue;
      tried.add(first.id);
      if (sharedPart(first.sketch, sketch) < ENOUGH_SHARED) continue;
      original = found.get(first.id) ?? first.id;
      break;
    }
    found.set(id, original);
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, { id, sketch });
  }
  return found;
}

function keysOf(sketch: Sketch): readonly string[] {
  const keys: string[] = sketch.some((value) => value >= 0) ? [sketch.join(' ')] : [];
  for (let at = 0; at < sketch.length; at += IN_KEY) {
    const one = sketch[at] ?? -1;
    const other = sketch[at + 1] ?? -1;
    if (one >= 0 && other >= 0) keys.push(`${at} ${one} ${other}`);
  }
  return keys;
}
