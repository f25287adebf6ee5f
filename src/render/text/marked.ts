import { bySpan, overlaps, type Span } from '../../model/span.ts';
import type { TextStyle } from './style.ts';

/** The words of a stretch of text, those of the spans marked; without colour they stand in square brackets. */
export function marked(text: string, within: Span, spans: readonly Span[], style: TextStyle): string {
  const mark = style.mark('x') === 'x' ? (words: string) => `[${words}]` : style.mark;
  let at = within.start;
  let out = '';
  for (const span of spans.filter((one) => overlaps(one, within)).toSorted(bySpan)) {
    if (span.start < at || span.end > within.end) continue;
    out += piece(text.slice(at, span.start), style) + mark(style.plain(text.slice(span.start, span.end)));
    at = span.end;
  }
  return (out + piece(text.slice(at, within.end), style)).trim();
}

/** `plain` trims: the space at either end of a piece between marks must stay. */
function piece(text: string, style: TextStyle): string {
  const words = style.plain(text);
  if (words === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`;
}
