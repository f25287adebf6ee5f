import { toArticle } from '../article.ts';
import { nothingRead, type Reading, type Source } from '../reading.ts';
import type { Block, Page } from './block.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';
import { pageClaims } from './page-claims.ts';
import { readableBlocks } from './readability.ts';
import { allBlocks, charactersOf, storyBlocks } from './story.ts';
import { walkPage } from './walk.ts';
import { blockTexts } from './whitespace.ts';

/** A page with less text than this is not worth a second look. */
const WORTH_SEARCHING = 250;

/** Reads a web page as one article. Its text is the story's lines joined with a line feed: entities decoded, white space collapsed, captions on lines of their own; offsets are into that text. */
export async function readHtml({ file, text: html }: Source): Promise<Reading> {
  const page = walkPage(html);
  const linked = linkedArticle(page.linkedData);
  const claims = pageClaims(page, linked);
  const lines = await storyLines(html, page, linked);
  const story = lines.length > 1 && lines[0] === claims.title ? lines.slice(1) : lines;
  if (story.length === 0) return nothingRead(file, 'empty-input', 'the page holds no text');
  const text = story.join('\n');
  return { articles: [toArticle(file, text, { start: 0, end: text.length }, claims)], notes: [] };
}

async function storyLines(html: string, page: Page, linked: LinkedArticle | null): Promise<readonly string[]> {
  const marked = storyBlocks(page.blocks);
  if (marked) return textsOf(marked);
  const told = blockTexts((linked?.body ?? '').replaceAll('\n', '\n\n'), true);
  if (told.length > 0) return told;
  const all = allBlocks(page.blocks);
  if (charactersOf(all) < WORTH_SEARCHING) return textsOf(all);
  const found = allBlocks(await readableBlocks(html, page));
  return textsOf(found.length > 0 ? found : all);
}

/** Lines repeated one after another (a caption given twice) are kept: later stages know repeats. */
function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => block.text);
}
