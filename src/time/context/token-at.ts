import type { Span } from '../../model/span.ts';
import type { Token } from '../../text/document.ts';

/** The index of the first token that ends after an offset; the number of tokens where none does. Binary search: sentences may be very long. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens before and behind those that a span holds or cuts, at most so many on either side. */
export function tokensAround(
  tokens: readonly Token[],
  { start, end }: Span,
  { before, after }: { readonly before: number; readonly after: number },
): { readonly before: readonly Token[]; readonly after: readonly Token[] } {
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, end);
  const next = (tokens[last]?.start ?? end) < end ? last + 1 : last;
  return { before: tokens.slice(Math.max(0, first - before), first), after: tokens.slice(next, next + after) };
}
