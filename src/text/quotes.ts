import type { Span } from '../model/span.ts';

const OPENING = '“«„';
const CLOSING = '”»“';
const LONGEST = 2000;

/** The spans inside double quotation marks, marks left out, in order; a quotation still open at the end runs to the end. */
export function quotedSpans(text: string, within: Span): readonly Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  for (let i = within.start; i < within.end; i++) {
    const mark = text.charAt(i);
    if (open === null) {
      if (mark === '"' || OPENING.includes(mark)) open = i + 1;
    } else if (mark === '"' || CLOSING.includes(mark) || i - open > LONGEST) {
      spans.push({ start: open, end: i });
      open = null;
    }
  }
  if (open !== null && open < within.end) spans.push({ start: open, end: within.end });
  return spans;
}
