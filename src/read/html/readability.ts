import type { Page } from './block.ts';

/** Beyond these a tree costs too much time or stack to build. */
const LONGEST = 2_000_000;
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;

/** The HTML of the part of a page that Mozilla's Readability takes for the story; null where it finds none or the page is too large for it. */
export async function readableHtml(html: string, { elements, depth }: Page['size']): Promise<string | null> {
  if (html.length > LONGEST || elements > MOST_ELEMENTS || depth > DEEPEST) return null;
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  try {
    const { document } = parseHTML(html);
    return new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse()?.content ?? null;
  } catch {
    // Both build on a full document and throw on pages that have none; the caller has the lines of the page anyway.
    return null;
  }
}
