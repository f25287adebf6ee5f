import type { Block } from './block.ts';

/** Enough characters to be a story whatever stands around them. */
const ENOUGH = 250;
const MOST_OPENING_LINES = 6;

/**
 * The lines of a page that are its story, by what the page marks: the article's body, an `article`, `main`, or the run of paragraphs.
 * Null where nothing marks it. Headlines, lines of links and page furniture are left out.
 */
export function storyBlocks(blocks: readonly Block[]): readonly Block[] | null {
  const lines = blocks.filter((block) => !isLinks(block));
  const sure = lines.filter((block) => !block.doubtful);
  // A class such as "share" around the whole story: then doubt is no guide.
  const pool = charactersOf(sure) * 3 >= charactersOf(lines) ? sure : lines;
  const story = markedStory(pool.filter((block) => block.kind !== 'headline')) ?? paragraphRun(pool);
  return story && withoutLastHeadings(story);
}

/** All lines of a page but links; furniture only where there is nothing else. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.filter((block) => !isLinks(block));
  const sure = lines.filter((block) => !block.doubtful);
  return sure.length > 0 ? sure : lines;
}

/** How many characters the lines have together. */
export function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function markedStory(pool: readonly Block[]): readonly Block[] | null {
  const total = charactersOf(pool);
  const enough = (part: readonly Block[]): boolean =>
    part.length > 0 && charactersOf(part) >= Math.min(ENOUGH, total / 2);
  const story = largest(pool, (block) => block.story);
  if (enough(story)) return story;
  const main = pool.filter((block) => block.main);
  const articles = pool.filter((block) => block.article !== null);
  const around = enough(main) ? main : articles;
  const article = largest(pool, (block) => block.article);
  // A page of many small articles (a live report) is told by all of them together.
  if (enough(article) && charactersOf(article) * 2 >= charactersOf(around)) return article;
  return enough(around) ? around : null;
}

/** From the first paragraph to the last, text in no element left out; null where paragraphs are not most of the page. */
function paragraphRun(pool: readonly Block[]): readonly Block[] | null {
  const paragraphs = pool.filter((block) => block.kind === 'paragraph');
  if (charactersOf(paragraphs) < Math.min(ENOUGH, charactersOf(pool) * 0.6) || paragraphs.length === 0) return null;
  const from = pool.findIndex((block) => block.kind === 'paragraph');
  const to = pool.findLastIndex((block) => block.kind === 'paragraph');
  const headline = pool.slice(0, from).findLastIndex((block) => block.kind === 'headline');
  // "By A. Hope", "Published: 31 May 2031" stand between the headline and the story.
  const opening = headline >= 0 && from - headline <= MOST_OPENING_LINES ? pool.slice(headline + 1, from) : [];
  const run = pool.slice(from, to + 1).filter((block) => block.kind !== 'loose' && block.kind !== 'headline');
  return [...opening, ...run];
}

/** "Share this:", "Related": a heading with nothing under it heads something that is no story. */
function withoutLastHeadings(story: readonly Block[]): readonly Block[] {
  return story.slice(0, story.findLastIndex((block) => block.kind !== 'heading') + 1);
}

function largest(pool: readonly Block[], idOf: (block: Block) => number | null): readonly Block[] {
  const sizes = new Map<number, number>();
  for (const block of pool) {
    const id = idOf(block);
    if (id !== null) sizes.set(id, (sizes.get(id) ?? 0) + block.text.length);
  }
  let best: number | null = null;
  for (const [id, size] of sizes) if (best === null || size > (sizes.get(best) ?? 0)) best = id;
  return best === null ? [] : pool.filter((block) => idOf(block) === best);
}

/** "Read more: …", menus: short lines that are nearly all link. */
function isLinks(block: Block): boolean {
  return block.text.length < 200 && block.linked > block.text.length * 0.8;
}
