/** Units of the beginning of a line by which it is held against others: V8 keeps a slice no longer than this as a string of its own, which is compared fastest. */
const MARK = 12;
/** Offsets from one stretch of a block to the next. */
const STRETCH = 512;

/** Some sorted lines in one text, with a line break before each and behind the last, and where stretches of them begin. */
export interface LineBlock {
  readonly text: string;
  /** Offsets of the line breaks with which the stretches begin. */
  readonly starts: readonly number[];
  /** The marks of their first lines. */
  readonly marks: readonly string[];
}

/** The beginning of a line or of what is looked for. */
export function markOf(line: string): string {
  return line.slice(0, MARK);
}

/** A block of lines, ready to be searched. */
export function lineBlock(text: string): LineBlock {
  const starts: number[] = [];
  const marks: string[] = [];
  for (let start = 0; start < text.length - 1; start = text.indexOf('\n', start + STRETCH)) {
    if (start < 0) break;
    starts.push(start);
    marks.push(text.slice(start + 1, Math.min(start + 1 + MARK, text.indexOf('\n', start + 1))));
  }
  return { text, starts, marks };
}

/** Where the first line begins that begins with what is looked for; -1 where none does. */
export function startIn({ text, starts, marks }: LineBlock, wanted: string, mark: string): number {
  let first = 0;
  while (first + 1 < marks.length && (marks[first + 1] ?? '') < mark) first++;
  let behind = first + 1;
  while (behind < marks.length && mayHold(marks[behind] ?? '', mark)) behind++;
  const from = starts[first];
  if (from === undefined) return -1;
  const found = text.slice(from, starts[behind]).indexOf(`\n${wanted}`);
  return found < 0 ? -1 : from + found + 1;
}

/** Whether what begins with a mark may stand behind the line of another: the line does not stand behind all that begins with it. */
export function mayHold(head: string, mark: string): boolean {
  return head <= mark || head.startsWith(mark);
}

/** The line that begins at an offset of a block. */
export function lineIn({ text }: LineBlock, at: number): string {
  return text.slice(at, text.indexOf('\n', at));
}
