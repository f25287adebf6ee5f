import { type LongText, lineAt } from './long-text.ts';

/** Of the file, read at once. */
const BLOCK = 16_384;

/** Of a block, searched letter by letter. */
const PIECE = 512;

/**
 * A search for the offset of the first line that begins with a text; -1 where none does. `lines` begins and ends with a line break and
 * is sorted. By binary search among the lines with which blocks of 16 kB begin, and then in one block; heads and blocks are kept.
 */
export function lineFinder(lines: LongText): (text: string) => number {
  const find = searchIn(lines);
  return (text) => {
    const found = find(text);
    return found === null ? -1 : found.piece.start + found.at;
  };
}

/** A search for what stands behind a key and its tab; null where no line has the key. */
export function lineReader(lines: LongText): (key: string) => string | null {
  const find = searchIn(lines);
  return (key) => {
    const found = find(`${key}\t`);
    if (found === null) return null;
    const { text } = found.piece;
    return text.slice(found.at + key.length + 1, text.indexOf('\n', found.at));
  };
}

/** Lines in a row, each with its line break before it and the last also with that behind it. */
interface Piece {
  /** Where it begins in the whole. */
  readonly start: number;
  readonly text: string;
  /** The beginning of its first line. */
  readonly head: string;
}

/** Where a line begins: in a piece, and at which place there. */
interface Place {
  readonly piece: Piece;
  readonly at: number;
}

/** Texts no longer than this are flat in memory, and quick to compare. */
const SHORT = 12;

function searchIn(lines: LongText): (text: string) => Place | null {
  const last = Math.floor((lines.length - 1) / BLOCK);
  const heads: (Head | undefined)[] = [];
  const blocks: (readonly Piece[] | undefined)[] = [];
  const headOf = (block: number): Head => (heads[block] ??= headFrom(lines, block * BLOCK));
  const readBlock = (block: number): readonly Piece[] => {
    const start = headOf(block).at;
    const pieces = piecesOf(lines.slice(start, headOf(block + 1).at + 1), start);
    blocks[block] = pieces;
    return pieces;
  };
  return (text) => {
    const short = text.slice(0, SHORT);
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const head = heads[middle] ?? headOf(middle);
      if (head.short < short || (head.short === short && head.line < text)) low = middle;
      else high = middle - 1;
    }
    const found = placeIn(blocks[low] ?? readBlock(low), text, short);
    if (found) return found;
    // Of blocks without a line of their own the next has the same head.
    for (let next = low + 1; next <= last && headOf(next).line.startsWith(text); next++) {
      const further = placeIn(blocks[next] ?? readBlock(next), text, short);
      if (further) return further;
    }
    return null;
  };
}

/** The first line of a block that begins with a text, of which `short` is the beginning: in the last piece whose head comes before that, or in those that have the same. */
function placeIn(pieces: readonly Piece[], text: string, short: string): Place | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.head ?? '') < short) low = middle;
    else high = middle - 1;
  }
  const needle = `\n${text}`;
  for (let number = low; number < pieces.length; number++) {
    const piece = pieces[number];
    if (!piece) break;
    const at = piece.text.indexOf(needle);
    if (at >= 0) return { piece, at: at + 1 };
    if (!pieces[number + 1]?.head.startsWith(short)) break;
  }
  return null;
}

/** A block of lines in pieces of some 512 letters. */
function piecesOf(block: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at + 1 < block.length; ) {
    const next = block.indexOf('\n', at + PIECE);
    const end = next < 0 ? block.length - 1 : next;
    const text = block.slice(at, end + 1);
    pieces.push({ start: start + at, text, head: text.slice(1, Math.min(1 + SHORT, text.indexOf('\n', 1))) });
    at = end;
  }
  return pieces;
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

/** The offset of a line's break before it, the line, and its beginning. */
interface Head {
  readonly at: number;
  readonly line: string;
  readonly short: string;
}

/** What stands after every line. */
const BEHIND_ALL = '\x7f';

/** The first line whose break before it stands at an offset or behind. */
function headFrom(lines: LongText, from: number): Head {
  const at = from === 0 ? 0 : from + lineAt(lines, from).length;
  if (at >= lines.length - 1) return { at: lines.length - 1, line: BEHIND_ALL, short: BEHIND_ALL };
  const line = lineAt(lines, at + 1);
  return { at, line, short: line.slice(0, SHORT) };
}
