import type { Span } from '../model/span.ts';

/** A line of a text without its line end, and where the next one begins. */
export interface Line extends Span {
  readonly text: string;
  readonly next: number;
}

/** The lines of a text from `from` on, one at a time; CRLF, LF and a lone CR end a line. */
export function* linesOf(text: string, from = 0): Generator<Line> {
  const ends = /\r\n?|\n/g;
  let start = from;
  while (start < text.length) {
    ends.lastIndex = start;
    const match = ends.exec(text);
    const end = match ? match.index : text.length;
    const next = match ? ends.lastIndex : text.length;
    yield { start, end, text: text.slice(start, end), next };
    start = next;
  }
}
