import type { Span } from '../model/span.ts';

const STRAIGHT = 0x22;
const OPENING: ReadonlySet<number> = new Set([0x201c, 0xab, 0x201e]);
const CLOSING: ReadonlySet<number> = new Set([0x201d, 0xbb, 0x201c]);
const LONGEST = 2000;

/** The spans inside double quotation marks, marks left out, in order; a quotation still open at the end runs to the end. */
export function quotedSpans(text: string, within: Span): readonly Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  for (let i = within.start; i < within.end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 && code !== STRAIGHT && open === null) continue;
    if (open === null) {
      if (code === STRAIGHT || OPENING.has(code)) open = i + 1;
    } else if (code === STRAIGHT || (code > 127 && CLOSING.has(code)) || i - open > LONGEST) {
      spans.push({ start: open, end: i });
      open = null;
    }
  }
  if (open !== null && open < within.end) spans.push({ start: open, end: within.end });
  return spans;
}
