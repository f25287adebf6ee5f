import { Parser } from 'htmlparser2';
import type { Block, Page, StampedTime } from './block.ts';
import { BREAKING } from './elements.ts';
import { type Attributes, type Frame, frameOf, OUTERMOST } from './frame.ts';
import { blockTexts } from './whitespace.ts';

/** Deeper than browsers nest elements; the parser is quadratic in the number of open elements, so past this it is begun anew. */
const DEEPEST = 512;
const CHUNK = 16_384;

/** Reads a page in one pass, without building a tree: linear in its length, whatever its nesting. Never throws. */
export function walkPage(html: string): Page {
  const blocks: Block[] = [];
  const metas = new Map<string, string>();
  const linkedData: string[] = [];
  const times: StampedTime[] = [];
  const stack: Frame[] = [];
  let canonical: string | null = null;
  let title: string | null = null;
  let elements = 0;
  let depth = 0;
  let words: string[] = [];
  let linked = 0;
  /** The `title` or JSON-LD `script` that is open, its text so far. */
  let captured: { readonly name: string; readonly text: string[] } | null = null;

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

  const collect = (name: string, attributes: Attributes, frame: Frame): void => {
    const property = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase();
    if (name === 'meta' && !metas.has(property)) metas.set(property, attributes['content'] ?? '');
    if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical') canonical ??= attributes['href'] ?? null;
    const published = attributes['itemprop']?.toLowerCase() === 'datepublished' || 'pubdate' in attributes;
    const stamp = name === 'time' ? attributes['datetime'] : published ? attributes['content'] : undefined;
    const changed = /modif|updat/i.test(`${attributes['itemprop'] ?? ''} ${attributes['class'] ?? ''}`);
    if (stamp && name !== 'meta' && !frame.skip && !changed)
      times.push({ text: stamp, published, article: frame.article });
    const data = name === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '');
    if (data || (name === 'title' && title === null)) captured = { name, text: [] };
  };

  const handler = {
    onopentag(name: string, attributes: Attributes): void {
      elements += 1;
      if (BREAKING.has(name)) flush();
      const frame = frameOf(top(), name, attributes, elements);
      collect(name, attributes, frame);
      stack.push(frame);
      depth = Math.max(depth, stack.length);
    },
    ontext(text: string): void {
      const frame = top();
      if (captured) captured.text.push(text);
      else if (!frame.skip) {
        words.push(text);
        if (frame.link) linked += text.length;
      }
    },
    onclosetag(name: string): void {
      if (captured?.name === name) {
        const text = captured.text.join('');
        if (name === 'title') title = text;
        else linkedData.push(text);
        captured = null;
      }
      if (BREAKING.has(name)) flush();
      stack.pop();
    },
  };

  let parser = new Parser(handler);
  for (let at = 0; at < html.length; ) {
    const end = cutBefore(html, at, at + CHUNK);
    parser.write(html.slice(at, end));
    at = end;
    if (stack.length > DEEPEST) {
      parser.end();
      parser = new Parser(handler);
    }
  }
  parser.end();
  flush();
  return { blocks, metas, canonical, title, linkedData, times, size: { elements, depth } };
}

/** The offset up to which to feed the parser: before the last `<` of the chunk, so that no tag is cut in two where it is begun anew. */
function cutBefore(html: string, from: number, to: number): number {
  if (to >= html.length) return html.length;
  const tag = html.slice(from, to).lastIndexOf('<');
  return tag > 0 ? from + tag : to;
}
