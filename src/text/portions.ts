import type { Span } from '../model/span.ts';

/** UTF-16 units; longer than any paragraph a person writes. Cutting words and sentences takes longer a word the longer the text. */
const LONGEST = 20_000;

/** How far back from there an end of a sentence, and then a space, is looked for. */
const BACK = 2000;

/** A paragraph in portions that can be read at once: cut behind the end of a sentence, else at a space, else anywhere but inside a pair of surrogates. */
export function portionsOf(text: string, { start, end }: Span): readonly Span[] {
  const portions: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const to = cutBefore(text, from + LONGEST);
    portions.push({ start: from, end: to });
    from = to;
    while (from < end && text.charCodeAt(from) <= 32) from++;
  }
  return from < end ? [...portions, { start: from, end }] : portions;
}

function cutBefore(text: string, limit: number): number {
  const tail = text.slice(limit - BACK, limit);
  const sentence = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('? '), tail.lastIndexOf('! '));
  if (sentence >= 0) return limit - BACK + sentence + 1;
  const space = tail.lastIndexOf(' ');
  if (space >= 0) return limit - BACK + space;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
