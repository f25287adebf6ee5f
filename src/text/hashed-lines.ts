import { escaped, jsonInAscii } from '../knowledge/json-in-ascii.ts';
import { type LongText, lineAt } from '../knowledge/long-text.ts';
import { hashOf } from './hash.ts';

/** Lines of a text, each found by the key it begins with. */
export interface HashedLines {
  /** A line break, and then each line with one behind it: the key, a tab, and what stands behind the key. */
  readonly lines: LongText;
  /** A table with open addresses: where a line begins, and bits of the hash of its key; 0 where there is none. */
  readonly places: Uint32Array;
}

/** Bits of a place that tell where a line begins; the others are those of the hash. */
const OFFSET_BITS = 23;
const OFFSET = 2 ** OFFSET_BITS - 1;

/** Keys, each with what stands behind it as JSON, as lines sorted by their keys: what is asked for together often stands together. */
export function hashedLines(all: ReadonlyMap<string, unknown>): HashedLines {
  const written = [...all].map(([key, value]) => ({ key, line: `${escaped(key)}\t${jsonInAscii(value)}` }));
  const sorted = written.toSorted((a, b) => (a.line < b.line ? -1 : 1));
  return { lines: `\n${sorted.map(({ line }) => line).join('\n')}\n`, places: placesOf(sorted) };
}

/** The lines of a text that begins and ends with a line break, each a key in ASCII, a tab, and what stands behind the key. */
export function hashedText(lines: string): HashedLines {
  const all = lines.slice(1, -1).split('\n');
  return { lines, places: placesOf(all.map((line) => ({ key: line.slice(0, line.indexOf('\t')), line }))) };
}

function placesOf(lines: readonly { readonly key: string; readonly line: string }[]): Uint32Array {
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(1.5 * lines.length + 1)));
  let offset = 1;
  for (const { key, line } of lines) {
    if (offset > OFFSET) throw new RangeError('the lines are too many for their table');
    const hash = hashOf(key);
    let at = firstPlace(places, hash);
    while (places[at] !== 0) at = (at + 1) & (places.length - 1);
    places[at] = (hash & ~OFFSET) | offset;
    offset += line.length + 1;
  }
  return places;
}

/** What stands behind a key; null where no line has it. `hash` is its hash, where that is known. */
export function behindKey({ lines, places }: HashedLines, key: string, hash = hashOf(key)): string | null {
  const written = escaped(key);
  for (let at = firstPlace(places, hash); ; at = (at + 1) & (places.length - 1)) {
    const place = places[at] ?? 0;
    if (place === 0) return null;
    if (!isLike(place, hash)) continue;
    const line = lineAt(lines, place & OFFSET);
    if (line.startsWith(written) && line.charAt(written.length) === '\t') return line.slice(written.length + 1);
  }
}

/** Whether a key of this hash may be there: hardly ever where it is not. */
export function mayHaveKey({ places }: HashedLines, hash: number): boolean {
  for (let at = firstPlace(places, hash); ; at = (at + 1) & (places.length - 1)) {
    const place = places[at] ?? 0;
    if (place === 0) return false;
    if (isLike(place, hash)) return true;
  }
}

function firstPlace(places: Uint32Array, hash: number): number {
  return (hash ^ (hash >>> 15)) & (places.length - 1);
}

function isLike(place: number, hash: number): boolean {
  return (place ^ hash) >>> OFFSET_BITS === 0;
}
