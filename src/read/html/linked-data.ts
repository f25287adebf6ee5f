import { claimed } from '../article.ts';
import { parseJson } from '../json-parse.ts';

/** What schema.org JSON-LD says of the page's article; null where it says nothing. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

/** More nodes than any honest page has. */
const MOST_NODES = 2000;

/** The first article among the JSON-LD scripts of a page, else the first node with a date of publication; null where there is none. Scripts that are no JSON are passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const queue: unknown[] = [];
  for (const script of scripts) {
    const parsed = parseJson(script);
    if ('value' in parsed) queue.push(parsed.value);
  }
  let dated: object | null = null;
  for (let i = 0; i < queue.length && i < MOST_NODES; i += 1) {
    const node = queue[i];
    if (typeof node !== 'object' || node === null) continue;
    if (isArticle(node)) return linkedOf(node);
    if (dated === null && textAt(node, 'datePublished') !== null) dated = node;
    for (const inner of Array.isArray(node) ? node : [at(node, '@graph'), at(node, 'mainEntity')]) {
      if (queue.length < MOST_NODES) queue.push(inner);
    }
  }
  return dated && linkedOf(dated);
}

/** Article, NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report … */
function isArticle(node: object): boolean {
  const type: unknown = at(node, '@type');
  const types: readonly unknown[] = Array.isArray(type) ? type.slice(0, 20) : [type];
  return types.some((name) => typeof name === 'string' && /(?:Article|Posting|Report)$/.test(name));
}

function linkedOf(node: object): LinkedArticle {
  const page = at(node, 'mainEntityOfPage');
  return {
    headline: textAt(node, 'headline'),
    published: textAt(node, 'datePublished'),
    publisher: textAt(first(at(node, 'publisher')), 'name'),
    url: textAt(node, 'url') ?? (typeof page === 'string' ? page : textAt(page, '@id')),
    body: textAt(node, 'articleBody'),
  };
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function at(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
}

function textAt(node: unknown, key: string): string | null {
  const value = at(node, key);
  if (typeof value !== 'string') return null;
  return key === 'articleBody' ? value : claimed(value);
}
