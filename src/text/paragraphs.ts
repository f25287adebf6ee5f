import type { Span } from '../model/span.ts';
import { portionsOf } from './portions.ts';

const WRAPPED_MIN = 45;
const WRAPPED_MAX = 100;

/**
 * The paragraphs of a text, trimmed, in order. A line is a paragraph, except where the text is hard-wrapped (old wire copy):
 * there blank lines and indented lines part paragraphs. One of more than 20,000 characters is several.
 */
export function paragraphsOf(text: string, body: Span): readonly Span[] {
  const lines = linesOf(text, body);
  const paragraphs = isHardWrapped(lines, text)
    ? wrappedParagraphs(lines, text)
    : lines.filter((line) => line.end > line.start);
  return paragraphs.flatMap((paragraph) => portionsOf(text, paragraph));
}

function linesOf(text: string, body: Span): Span[] {
  const lines: Span[] = [];
  let start = body.start;
  while (start <= body.end) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > body.end) end = body.end;
    lines.push(trimmed(text, start, end));
    start = end + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029;
}

/** Hard-wrapped: most lines are of one middling length and most line ends fall inside a sentence. */
function isHardWrapped(lines: readonly Span[], text: string): boolean {
  let pairs = 0;
  let inside = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || line.end === line.start || next.end === next.start) continue;
    pairs++;
    const length = line.end - line.start;
    if (length >= WRAPPED_MIN && length <= WRAPPED_MAX && !/[.!?:"”)\]]/.test(text.charAt(line.end - 1))) inside++;
  }
  return pairs >= 3 && inside / pairs > 0.5;
}

function wrappedParagraphs(lines: readonly Span[], text: string): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    const blank = line.end === line.start;
    const indented = text.startsWith('   ', line.start - 3);
    if (open && (blank || indented)) {
      paragraphs.push(open);
      open = null;
    }
    if (!blank) open = { start: open ? open.start : line.start, end: line.end };
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}
