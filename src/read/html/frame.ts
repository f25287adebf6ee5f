import type { Block, BlockKind } from './block.ts';
import { DOUBTFUL_WORDS, SKIPPED, SKIPPED_ROLES } from './elements.ts';

/** Attributes of an element, names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** An open element and what it hands down to the text in it. */
export interface Frame extends Pick<Block, 'kind' | 'doubtful' | 'article' | 'story' | 'main'> {
  readonly skip: boolean;
  readonly link: boolean;
  readonly preformatted: boolean;
}

/** What holds outside every element. */
export const OUTERMOST: Frame = {
  kind: 'loose',
  doubtful: false,
  article: null,
  story: null,
  main: false,
  skip: false,
  link: false,
  preformatted: false,
};

const KINDS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  pre: 'paragraph',
  blockquote: 'paragraph',
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dd: 'item',
  dt: 'item',
  figcaption: 'item',
  caption: 'item',
};

const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** The frame of an element inside its parent's; `number` tells elements apart. */
export function frameOf(parent: Frame, name: string, attributes: Attributes, number: number): Frame {
  const main = parent.main || name === 'main' || attributes['role'] === 'main';
  const article = name === 'article' ? number : parent.article;
  const whole = WHOLE_PAGE.has(name);
  const pageHeader = name === 'header' && article === null && !main;
  return {
    kind: kindOf(parent, name),
    doubtful: parent.doubtful || pageHeader || (!whole && hasDoubtfulName(attributes)),
    article,
    story: attributes['itemprop']?.toLowerCase() === 'articlebody' ? number : parent.story,
    main,
    skip: parent.skip || SKIPPED.has(name) || (!whole && isHidden(attributes)),
    link: parent.link || name === 'a',
    preformatted: parent.preformatted || name === 'pre',
  };
}

function kindOf(parent: Frame, name: string): BlockKind {
  const own = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  return own ?? parent.kind;
}

function isHidden(attributes: Attributes): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/display\s{0,5}:\s{0,5}none/i.test(attributes['style'] ?? '')) return true;
  return SKIPPED_ROLES.has(attributes['role']?.toLowerCase() ?? '');
}

function hasDoubtfulName(attributes: Attributes): boolean {
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 500).toLowerCase();
  return names.split(/[\s_-]+/).some((word) => DOUBTFUL_WORDS.has(word));
}
