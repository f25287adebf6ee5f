import { NO_CLAIMS, toArticle } from './article.ts';
import { readHeader } from './header.ts';
import { linesOf } from './lines.ts';
import { withoutMarks } from './markdown-marks.ts';
import { nothingRead, type Reading, type Source } from './reading.ts';

/**
 * Reads Markdown as one article. Its text is the story's paragraphs, headings and list items with a blank line between, marks and
 * addresses left out; offsets are into that text. The first `# Heading` is the title where the head gives none; one that opens the
 * story is left out of it.
 */
export function readMarkdown({ file, text: source }: Source): Reading {
  const header = readHeader(source);
  const claims = header?.claims ?? NO_CLAIMS;
  const blocks = blocksOf(source, header?.end ?? 0);
  const heading = blocks.findIndex(({ isTitle }) => isTitle);
  const story = heading === 0 ? blocks.slice(1) : blocks;
  if (story.length === 0) return nothingRead(file, 'empty-input', 'no text to read');
  const text = story.map((block) => block.text).join('\n\n');
  const title = claims.title ?? blocks[heading]?.text ?? null;
  return { articles: [toArticle(file, text, { start: 0, end: text.length }, { ...claims, title })], notes: [] };
}

/** A paragraph, heading or list item on one line, without its marks; `isTitle` for a heading of the first level. */
interface MarkdownBlock {
  readonly text: string;
  readonly isTitle: boolean;
}

/** "> ", "- ", "1. ", "[^1]: ": a quotation, a list item or a footnote; the rest of the line is read on. */
const CONTAINER = /^\s*(?:>|[-*+](?=\s)|\d{1,3}[.)](?=\s)|\[\^[^[\]\s]{1,40}\]:)\s*/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*)$/;
/** "---", "* * *", "```", "===" under a heading, "| --- | --- |": lines without words. */
const WORDLESS = /^[\s\-*_=`~|:+]*$/;
const FENCE = /^\s*(?:```|~~~)/;
/** "[1]: https://post.example": where a link leads to. */
const DEFINITION = /^\s{0,3}\[[^[\]]*\]:\s*<?(?:[a-z]{2,10}:|[/.#])/i;
/** Two spaces or a backslash at its end break a line within a paragraph. */
const BROKEN = /(?: {2}|\\)$/;

/** Lines of a paragraph are put together, as Markdown has it. */
function blocksOf(text: string, from: number): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open: string[] = [];
  let wasQuoted = false;
  const close = (isTitle = false): void => {
    const words = withoutMarks(open.join(' '));
    if (words !== '') blocks.push({ text: words, isTitle });
    open = [];
  };
  for (const line of linesOf(text, from)) {
    if (WORDLESS.test(line.text) || FENCE.test(line.text) || DEFINITION.test(line.text)) {
      close();
      continue;
    }
    const { words, isQuoted, isItem } = contained(line.text);
    const heading = HEADING.exec(words);
    if (isItem || isQuoted !== wasQuoted || heading || words.startsWith('|')) close();
    wasQuoted = isQuoted;
    open.push(heading ? (heading[2] ?? '').replace(/ #{1,6}\s*$/, '') : words.replace(/\\$/, ''));
    if (heading) close(heading[1] === '#');
    else if (BROKEN.test(line.text) || words.startsWith('|')) close();
  }
  close();
  return blocks;
}

function contained(line: string): { readonly words: string; readonly isQuoted: boolean; readonly isItem: boolean } {
  let words = line;
  let isQuoted = false;
  let isItem = false;
  for (let mark = CONTAINER.exec(words); mark; mark = CONTAINER.exec(words)) {
    if (mark[0].trim() === '>') isQuoted = true;
    else isItem = true;
    words = words.slice(mark[0].length);
  }
  return { words, isQuoted, isItem };
}
