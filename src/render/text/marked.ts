import { bySpan, overlaps, type Span } from '../../model/span.ts';
import type { TextStyle, WordKind } from './style.ts';

/** Words of a text that say something of an event, and what they say. */
export interface MarkedWords {
  readonly span: Span;
  readonly kind: WordKind;
}

/** The words of a stretch of text, those that say something marked by kind; without colour they stand in square brackets. */
export function marked(text: string, within: Span, words: readonly MarkedWords[], style: TextStyle): string {
  let at = within.start;
  let out = '';
  const inside = words.filter(({ span }) => overlaps(span, within)).toSorted((a, b) => bySpan(a.span, b.span));
  for (const { span, kind } of inside) {
    if (span.start < at || span.end > within.end) continue;
    out += piece(text.slice(at, span.start), style) + style.mark(style.plain(text.slice(span.start, span.end)), kind);
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
