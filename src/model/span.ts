/** A half-open range of UTF-16 offsets into `Article.text`; `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something read from text: its value, where it stands, and the name of the rule that read it. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
  readonly rule: string;
}

/** The text a span covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer` (equal counts as inside). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by start, the longer first where they start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
