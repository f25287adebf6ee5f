import type { StatedDate } from '../model/article.ts';
import { type Claims, claimed, claimedDate, claimedUrl } from './article.ts';
import { readFrontMatter } from './front-matter.ts';
import { linesOf } from './lines.ts';

/** What the head of a text file says, and where the story begins. */
export interface Header {
  readonly claims: Claims;
  /** UTF-16 offset of the first character after the head. */
  readonly end: number;
}

type Field = 'id' | 'title' | 'published' | 'updated' | 'url' | 'outlet' | 'ignored';

/** The keys a head may have, whatever their case; any other word before a colon ("KABUL: …") is the story. */
const KEYS: Readonly<Record<string, Field>> = {
  id: 'id',
  title: 'title',
  headline: 'title',
  published: 'published',
  'published at': 'published',
  'published on': 'published',
  'publish date': 'published',
  'publication date': 'published',
  pubdate: 'published',
  'pub date': 'published',
  date: 'published',
  updated: 'updated',
  'last updated': 'updated',
  url: 'url',
  link: 'url',
  permalink: 'url',
  canonical: 'url',
  'source url': 'url',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  author: 'ignored',
  authors: 'ignored',
  byline: 'ignored',
  section: 'ignored',
  category: 'ignored',
  categories: 'ignored',
  tags: 'ignored',
  keywords: 'ignored',
  language: 'ignored',
  lang: 'ignored',
  slug: 'ignored',
  layout: 'ignored',
  draft: 'ignored',
};

const LONGEST_VALUE = 500;
const MOST_LINES = 40;

/** Reads a `---` block or leading `key: value` lines; null where the text begins with neither. */
export function readHeader(text: string): Header | null {
  const front = readFrontMatter(text);
  if (front) return { claims: claimsOf(front.pairs), end: front.end };
  const pairs: (readonly [string, string])[] = [];
  let end = 0;
  let seen = 0;
  for (const line of linesOf(text)) {
    seen += 1;
    const blank = line.text.trim() === '';
    if (seen > MOST_LINES || (blank && pairs.length > 0)) break;
    if (blank) continue;
    const pair = keyValue(line.text);
    if (!pair) break;
    pairs.push(pair);
    end = line.next;
  }
  return pairs.length > 0 ? { claims: claimsOf(pairs), end } : null;
}

/** "Published: 31 May 2018" as its key and value; null for a line that opens with no known key or is too long for one. */
function keyValue(line: string): readonly [string, string] | null {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 30 || line.length - colon > LONGEST_VALUE) return null;
  const key = line.slice(0, colon);
  return fieldOf(key) === null ? null : [key, line.slice(colon + 1)];
}

function fieldOf(key: string): Field | null {
  const plain = key.trim().toLowerCase().replace(/[_-]/g, ' ');
  return Object.hasOwn(KEYS, plain) ? (KEYS[plain] ?? null) : null;
}

function claimsOf(pairs: readonly (readonly [string, string])[]): Claims {
  const values = new Map<Field, string>();
  const published: StatedDate[] = [];
  const updated: StatedDate[] = [];
  for (const [key, value] of pairs) {
    const field = fieldOf(key);
    if (field === 'published') published.push(...claimedDate(value, 'header'));
    else if (field === 'updated') updated.push(...claimedDate(value, 'header'));
    else if (field !== null && !values.has(field)) values.set(field, value);
  }
  const link = claimedUrl(values.get('url'));
  // "Source: https://…" names the page, not the paper.
  const sourceLink = claimedUrl(values.get('outlet'));
  return {
    id: claimed(values.get('id')),
    title: claimed(values.get('title')),
    outlet: sourceLink === null ? claimed(values.get('outlet')) : null,
    url: link ?? sourceLink,
    stated: published.length > 0 ? published : updated,
  };
}
