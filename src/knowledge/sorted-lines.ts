import { type LongText, lineAt } from './long-text.ts';

const BLOCK = 4096;

/**
 * A search for the offset of the first line that begins with a text; -1 where none does. `lines` begins and ends with a line break and
 * is sorted. By binary search among the lines with which blocks of 4 kB begin, and then in one block; heads and blocks are kept.
 */
export function lineFinder(lines: LongText): (text: string) => number {
  const find = searchIn(lines);
  return (text) => {
    const found = find(text);
    return found === null ? -1 : found.start + found.at;
  };
}

/** A search for what stands behind a key and its tab; null where no line has the key. */
export function lineReader(lines: LongText): (key: string) => string | null {
  const find = searchIn(lines);
  return (key) => {
    const found = find(`${key}\t`);
    if (found === null) return null;
    const { block, at } = found;
    return block.slice(at + key.length + 1, block.indexOf('\n', at));
  };
}

/** Where a line begins: in a block, and where that begins in the whole. */
interface Place {
  readonly block: string;
  readonly start: number;
  readonly at: number;
}

function searchIn(lines: LongText): (text: string) => Place | null {
  const last = Math.floor((lines.length - 1) / BLOCK);
  const heads: (Head | undefined)[] = [];
  const blocks: (string | undefined)[] = [];
  const headOf = (block: number): Head => (heads[block] ??= headFrom(lines, block * BLOCK));
  const blockOf = (block: number): string =>
    (blocks[block] ??= lines.slice(headOf(block).at, headOf(block + 1).at + 1));
  const placeIn = (number: number, text: string): Place | null => {
    const block = blockOf(number);
    const found = block.indexOf(`\n${text}`);
    return found < 0 ? null : { block, start: headOf(number).at, at: found + 1 };
  };
  return (text) => {
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (headOf(middle).line < text) low = middle;
      else high = middle - 1;
    }
    const found = placeIn(low, text);
    if (found) return found;
    // Of blocks without a line of their own the next has the same head.
    for (let next = low + 1; next <= last && headOf(next).line.startsWith(text); next++) {
      const further = placeIn(next, text);
      if (further) return further;
    }
    return null;
  };
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
