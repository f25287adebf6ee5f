import type { Page, StampedTime } from './block.ts';
import type { Attributes, Frame } from './frame.ts';

/** What a page says of itself, wherever it stands: title, metadata, JSON-LD, dates in attributes. */
type Head = Pick<Page, 'metas' | 'canonical' | 'title' | 'linkedData' | 'times'>;

/** Collects what a page says of itself as its elements open and close. */
export interface HeadBuilder {
  readonly open: (name: string, attributes: Attributes, frame: Frame) => void;
  /** Whether the text belongs to a title or a script of data, and so to no line of the page. */
  readonly text: (text: string) => boolean;
  readonly close: (name: string) => void;
  readonly finish: () => Head;
}

/** A builder for one page. */
export function headBuilder(): HeadBuilder {
  const metas = new Map<string, string>();
  const linkedData: string[] = [];
  const times: StampedTime[] = [];
  let canonical: string | null = null;
  let title: string | null = null;
  /** The `title` or JSON-LD `script` that is open, its text so far. */
  let captured: { readonly name: string; readonly text: string[] } | null = null;
  return {
    open: (name, attributes, frame) => {
      const property = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase();
      if (name === 'meta' && !metas.has(property)) metas.set(property, attributes['content'] ?? '');
      if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical') canonical ??= attributes['href'] ?? null;
      const time = name === 'meta' || frame.skip ? null : stampedTime(name, attributes, frame);
      if (time) times.push(time);
      const data = name === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '');
      if (data || (name === 'title' && title === null)) captured = { name, text: [] };
    },
    text: (text) => {
      captured?.text.push(text);
      return captured !== null;
    },
    close: (name) => {
      if (captured?.name !== name) return;
      const text = captured.text.join('');
      if (name === 'title') title = text;
      else linkedData.push(text);
      captured = null;
    },
    finish: () => ({ metas, canonical, title, linkedData, times }),
  };
}

/** The date an element states in an attribute; null where it states none, or one of change. */
function stampedTime(name: string, attributes: Attributes, { article }: Frame): StampedTime | null {
  const published = attributes['itemprop']?.toLowerCase() === 'datepublished' || 'pubdate' in attributes;
  const text = name === 'time' ? attributes['datetime'] : published ? attributes['content'] : undefined;
  const changed = /modif|updat/i.test(`${attributes['itemprop'] ?? ''} ${attributes['class'] ?? ''}`);
  return text && !changed ? { text, published, article } : null;
}
