import { escaped, jsonInAscii } from './json-in-ascii.ts';
import { type LongText, lineAt } from './long-text.ts';

/** Offsets from one block of lines to the next. */
const BLOCK = 2048;
/** Units of the beginning of a line by which blocks are told apart: V8 keeps a slice no longer than this as a string of its own, which is compared fastest. */
const MARK = 12;

/** A search among the lines of a text, which begins and ends with a line break and is sorted. */
export interface SortedLines {
  /** The first line that begins with a text; null where none does. */
  readonly first: (text: string) => string | null;
  /** All lines that begin with a text, in order. */
  readonly all: (text: string) => readonly string[];
}

/** Where a line stands: the number of its block, and where it begins in it. */
interface Place {
  readonly number: number;
  readonly at: number;
}

/** A search by halves among the lines with which blocks of 2 kB begin, and then in one block; heads and blocks are kept. */
export function sortedLines(lines: LongText): SortedLines {
  const last = Math.floor((lines.length - 1) / BLOCK);
  const written = lines.heads?.split('\n');
  const heads: (Head | undefined)[] = [];
  const blocks: (string | undefined)[] = [];
  const headOf = (number: number): Head =>
    (heads[number] ??= written ? readHead(written[number] ?? '') : headFrom(lines, number * BLOCK));
  const blockOf = (number: number): string =>
    (blocks[number] ??= lines.slice(headOf(number).at, headOf(number + 1).at + 1));
  const placeOf = (text: string): Place | null => {
    const mark = text.slice(0, MARK);
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((heads[middle] ?? headOf(middle)).mark < mark) low = middle;
      else high = middle - 1;
    }
    for (let number = low; number <= last && (number === low || mayHold(headOf(number).mark, mark)); number++) {
      const at = blockOf(number).indexOf(`\n${text}`);
      if (at >= 0) return { number, at: at + 1 };
    }
    return null;
  };
  return {
    first(text) {
      const place = placeOf(text);
      return place && lineIn(blockOf(place.number), place.at);
    },
    all(text) {
      const found: string[] = [];
      for (let place = placeOf(text); place; place = place.number < last ? { number: place.number + 1, at: 1 } : null) {
        const block = blockOf(place.number);
        for (let { at } = place; at < block.length; at = block.indexOf('\n', at) + 1) {
          if (!block.startsWith(text, at)) return found;
          found.push(lineIn(block, at));
        }
      }
      return found;
    },
  };
}

/** Whether what begins with a mark may stand behind the line of another: the line does not stand behind all that begins with it. */
function mayHold(head: string, mark: string): boolean {
  return head <= mark || head.startsWith(mark);
}

/** The line that begins at an offset of a block. */
function lineIn(block: string, at: number): string {
  return block.slice(at, block.indexOf('\n', at));
}

/** A search for what stands behind a key and its tab; null where no line has the key. */
export function lineReader(lines: LongText): (key: string) => string | null {
  const { first } = sortedLines(lines);
  return (key) => first(`${key}\t`)?.slice(key.length + 1) ?? null;
}

/** The text that `lineReader` searches: keys, each with what stands behind it as JSON. */
export function linesByKey(all: ReadonlyMap<string, unknown>): string {
  const lines = [...all].map(([key, value]) => `${escaped(key)}\t${jsonInAscii(value)}`);
  return `\n${lines.toSorted().join('\n')}\n`;
}

/** The offset of a line's break before it, and the line's beginning. */
interface Head {
  readonly at: number;
  readonly mark: string;
}

/** What stands after every line. */
const BEHIND_ALL = '\x7f';

/** The first line whose break before it stands at an offset or behind. */
function headFrom(lines: LongText, from: number): Head {
  const at = from === 0 ? 0 : from + lineAt(lines, from).length;
  return at >= lines.length - 1
    ? { at: lines.length - 1, mark: BEHIND_ALL }
    : { at, mark: lineAt(lines, at + 1).slice(0, MARK) };
}

/** The lines with which the blocks of a text begin, one a line, and what stands behind the last: the build writes them, lest each be looked for. */
export function headsOf(lines: LongText): string {
  const heads: string[] = [];
  for (let from = 0; from < lines.length + BLOCK; from += BLOCK) {
    const { at, mark } = headFrom(lines, from);
    heads.push(`${at} ${mark}`);
  }
  return heads.join('\n');
}

function readHead(line: string): Head {
  const blank = line.indexOf(' ');
  return { at: Number(line.slice(0, blank)), mark: line.slice(blank + 1) };
}
