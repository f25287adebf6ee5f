import { type Handler, Parser } from 'htmlparser2';
import type { Block, Page } from './block.ts';
import { BREAKING } from './elements.ts';
import { type Frame, frameOf, OUTERMOST } from './frame.ts';
import { headBuilder } from './head.ts';
import { blockTexts } from './whitespace.ts';

/** Deeper than browsers nest elements; the parser is quadratic in the number of open elements, so past this it is begun anew. */
const DEEPEST = 512;
const CHUNK = 16_384;

/** Reads a page in one pass, without building a tree: linear in its length, whatever its nesting. Never throws. */
export function walkPage(html: string): Page {
  const page = pageBuilder();
  let parser = new Parser(page.handler);
  for (let at = 0; at < html.length; ) {
    const end = cutBefore(html, at, at + CHUNK);
    parser.write(html.slice(at, end));
    at = end;
    if (page.depth() > DEEPEST) {
      parser.end();
      parser = new Parser(page.handler);
    }
  }
  parser.end();
  return page.finish();
}

/** What the parser tells of a page, put together; `depth` is the number of elements open. */
interface PageBuilder {
  readonly handler: Required<Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag'>>;
  readonly depth: () => number;
  readonly finish: () => Page;
}

function pageBuilder(): PageBuilder {
  const head = headBuilder();
  const blocks: Block[] = [];
  const stack: Frame[] = [];
  let elements = 0;
  let deepest = 0;
  let words: string[] = [];
  let linked = 0;

  const top = (): Frame => stack[stack.length - 1] ?? OUTERMOST;

  const flush = (): void => {
    if (words.length === 0) return;
    const { kind, doubtful, article, story, main, preformatted } = top();
    for (const text of blockTexts(words.join(''), preformatted)) {
      blocks.push({ text, kind, linked: Math.min(linked, text.length), doubtful, article, story, main });
    }
    words = [];
    linked = 0;
  };

  return {
    handler: {
      onopentag: (name, attributes) => {
        elements += 1;
        if (BREAKING.has(name)) flush();
        const frame = frameOf(top(), name, attributes, elements);
        head.open(name, attributes, frame);
        stack.push(frame);
        deepest = Math.max(deepest, stack.length);
      },
      ontext: (text) => {
        const frame = top();
        if (head.text(text) || frame.skip) return;
        words.push(text);
        if (frame.link) linked += text.length;
      },
      onclosetag: (name) => {
        head.close(name);
        if (BREAKING.has(name)) flush();
        stack.pop();
      },
    },
    depth: () => stack.length,
    finish: () => {
      flush();
      return { blocks, ...head.finish(), size: { elements, depth: deepest } };
    },
  };
}

/** The offset up to which to feed the parser: before the last `<` of the chunk, so that no tag is cut in two where it is begun anew. */
function cutBefore(html: string, from: number, to: number): number {
  if (to >= html.length) return html.length;
  const tag = html.slice(from, to).lastIndexOf('<');
  return tag > 0 ? from + tag : to;
}
