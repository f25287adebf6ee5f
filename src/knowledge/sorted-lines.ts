const LINE_BREAK = 10;

/**
 * A search for the offset of the first line whose key is a given one or, failing that, would stand after it. A line is a key, a tab
 * and more; `lines` begins and ends with a line break and is sorted by key. By binary search, after the first search for two letters
 * only among the lines that begin with them.
 */
export function lineFinder(lines: string): (key: string) => number {
  const sections = new Map<string, readonly [from: number, to: number]>();
  return (key) => {
    const letters = key.slice(0, 2);
    let section = sections.get(letters);
    if (!section) {
      section = [firstLine(lines, letters, 1, lines.length), firstLine(lines, `${letters}\uffff`, 1, lines.length)];
      sections.set(letters, section);
    }
    return firstLine(lines, key, section[0], section[1]);
  };
}

/** A search for what stands behind a key and its tab; null where no line has the key. */
export function lineReader(lines: string): (key: string) => string | null {
  const find = lineFinder(lines);
  return (key) => {
    const start = find(key);
    const tab = start + key.length;
    if (lines.charAt(tab) !== '\t' || !lines.startsWith(key, start)) return null;
    return lines.slice(tab + 1, lines.indexOf('\n', tab));
  };
}

/** Text in which letters beyond ASCII are written as JSON escapes them: so one letter takes one byte, and all are sorted alike. */
export function inAscii(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replaceAll(/[^\0-\x7f]/g, escaped) : text;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The search among the lines from one offset of a line to another. */
function firstLine(lines: string, key: string, from: number, to: number): number {
  let low = from - 1;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    let start = middle + 1;
    while (start > 0 && lines.charCodeAt(start - 1) !== LINE_BREAK) start -= 1;
    if (isBefore(lines, start, key)) low = lines.indexOf('\n', middle + 1);
    else high = start - 1;
    if (low < 0) return to;
  }
  return low + 1;
}

/** Whether the key of the line that begins at `start` stands before another; tabs and line breaks stand before all letters. */
function isBefore(lines: string, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const difference = lines.charCodeAt(start + i) - key.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
