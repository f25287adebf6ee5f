import { createHash } from 'node:crypto';
import { jsonInAscii } from '../../knowledge/json-in-ascii.ts';
import type { Article } from '../../model/article.ts';
import type { ArticleDate } from '../../time/dating/date-article.ts';

/** What is kept of a date: all but the article as the input has it, and its text. */
interface Kept {
  readonly stated: Article['stated'];
  readonly published: ArticleDate['article']['published'];
  readonly written: ArticleDate['written'];
  readonly evidence: ArticleDate['evidence'];
  readonly words: readonly (readonly [string, number])[];
}

/** A date as the text that is kept of it. */
export function toDateEntry({ article: { stated, published }, written, evidence, words }: ArticleDate): string {
  const kept: Kept = { stated, published, written, evidence, words: [...words] };
  return jsonInAscii(kept);
}

/** The date of the article that was kept as this text. */
export function fromDateEntry(text: string, article: Article): ArticleDate {
  const { stated, published, written, evidence, words }: Kept = JSON.parse(text);
  return { article: { ...article, stated, published }, written, evidence, words: new Map(words), text: null };
}

/** What tells a date, and how it is known, from any other. */
export function digestOf({ article: { published }, written }: Pick<ArticleDate, 'article' | 'written'>): string {
  return createHash('sha256')
    .update(JSON.stringify([published, written]))
    .digest('hex');
}
