import { type LongText, lineAt } from './long-text.ts';

const BLOCK = 4096;

/** A search among the lines of a text, which begins and ends with a line break and is sorted. */
export interface SortedLines {
  /** The first line that begins with a text; null where none does. */
  readonly first: (text: string) => string | null;
  /** All lines that begin with a text, in order. */
  readonly all: (text: string) => readonly string[];
}

/** Where a line stands: in a block of lines, and which of them it is. */
interface Place {
  readonly block: number;
  readonly at: number;
}

/** A search by halves, first among the lines with which blocks of 4 kB begin and then in one block; heads and blocks are kept. */
export function sortedLines(lines: LongText): SortedLines {
  const last = Math.floor((lines.length - 1) / BLOCK);
  const heads: (Head | undefined)[] = [];
  const blocks: (readonly string[] | undefined)[] = [];
  const headOf = (block: number): Head => (heads[block] ??= headFrom(lines, block * BLOCK));
  const linesIn = (block: number): readonly string[] =>
    (blocks[block] ??= linesBetween(lines, headOf(block).at, headOf(block + 1).at));
  const placeOf = (text: string): Place | null => {
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((heads[middle] ?? headOf(middle)).line < text) low = middle;
      else high = middle - 1;
    }
    const block = linesIn(low);
    const at = firstFrom(block, text);
    if (at < block.length) return block[at]?.startsWith(text) ? { block: low, at } : null;
    // Of blocks without a line of their own the next has the same head.
    for (let next = low + 1; next <= last && headOf(next).line.startsWith(text); next++)
      if (linesIn(next).length > 0) return { block: next, at: 0 };
    return null;
  };
  return {
    first(text) {
      const place = placeOf(text);
      return place && (linesIn(place.block)[place.at] ?? null);
    },
    all(text) {
      const found: string[] = [];
      for (let place = placeOf(text); place; place = place.block < last ? { block: place.block + 1, at: 0 } : null) {
        const block = linesIn(place.block);
        for (let { at } = place; at < block.length; at++) {
          const line = block[at];
          if (!line?.startsWith(text)) return found;
          found.push(line);
        }
      }
      return found;
    },
  };
}

/** A search for what stands behind a key and its tab; null where no line has the key. */
export function lineReader(lines: LongText): (key: string) => string | null {
  const { first } = sortedLines(lines);
  return (key) => first(`${key}\t`)?.slice(key.length + 1) ?? null;
}

/** The lines between the line breaks at two offsets. */
function linesBetween(lines: LongText, from: number, to: number): readonly string[] {
  return from === to ? [] : lines.slice(from + 1, to).split('\n');
}

/** The index of the first of sorted lines that does not stand before a text; their number where all do. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text that `lineReader` searches: keys, each with what stands behind it as JSON. */
export function linesByKey(all: ReadonlyMap<string, unknown>): string {
  const lines = [...all].map(([key, value]) => `${inAscii(key)}\t${inAscii(JSON.stringify(value))}`);
  return `\n${lines.toSorted().join('\n')}\n`;
}

/** Text in which letters beyond ASCII are written as JSON escapes them: so one letter takes one byte, and all are sorted alike. */
export function inAscii(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replaceAll(/[^\0-\x7f]/g, escaped) : text;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The offset of a line's break before it, and the line. */
interface Head {
  readonly at: number;
  readonly line: string;
}

/** What stands after every line. */
const BEHIND_ALL = '\x7f';

/** The first line whose break before it stands at an offset or behind. */
function headFrom(lines: LongText, from: number): Head {
  const at = from === 0 ? 0 : from + lineAt(lines, from).length;
  return at >= lines.length - 1 ? { at: lines.length - 1, line: BEHIND_ALL } : { at, line: lineAt(lines, at + 1) };
}
