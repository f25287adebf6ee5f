import type { Block, Page } from './block.ts';
import { walkPage } from './walk.ts';

/** Beyond these a tree costs too much time or stack to build. */
const LONGEST = 2_000_000;
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;

/** How far ahead a line is looked for, in characters; bounds the work on pages that repeat themselves. */
const WINDOW = 20_000;
/** Shorter lines ("Home") may stand anywhere by chance. */
const TELLING = 40;

/**
 * The lines of a page that Mozilla's Readability takes for the story; empty where it finds none or the page is too large for it.
 * It only chooses: its own text glues lines together that a `<br>` parts.
 */
export async function readableBlocks(html: string, { blocks, size }: Page): Promise<readonly Block[]> {
  if (html.length > LONGEST || size.elements > MOST_ELEMENTS || size.depth > DEEPEST) return [];
  const readable = await readableHtml(html);
  if (readable === null) return [];
  const text = walkPage(readable)
    .blocks.map((block) => bare(block.text))
    .join('');
  let at = 0;
  return blocks.filter((block) => {
    const line = bare(block.text);
    const ahead =
      line.length < TELLING ? (text.startsWith(line, at) ? 0 : -1) : text.slice(at, at + WINDOW).indexOf(line);
    if (ahead >= 0) at += ahead + line.length;
    return ahead >= 0;
  });
}

async function readableHtml(html: string): Promise<string | null> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  try {
    const { document } = parseHTML(html);
    return new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse()?.content ?? null;
  } catch {
    // Both build on a full document and throw on pages that have none; the caller has the lines of the page anyway.
    return null;
  }
}

function bare(text: string): string {
  return text.replaceAll(' ', '');
}
