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
