import type { ActorEntry } from '../../knowledge/entries.ts';
import type { Article } from '../../model/article.ts';
import type { ReadingOptions } from '../../pipeline.ts';
import type { ArticleDate } from '../../time/dating/date-article.ts';

/** What all articles of a run are read with. */
export interface ThreadSetup {
  readonly options: ReadingOptions;
  /** The user's own actors; null where only dates are wanted. */
  readonly actors: readonly ActorEntry[] | null;
}

/** A piece of work: articles to be dated, each by itself, or dated articles to be read. */
export type Job =
  | { readonly kind: 'dates'; readonly articles: readonly Article[] }
  | { readonly kind: 'mentions'; readonly dates: readonly ArticleDate[] };

/** Threads that do jobs, each one at a time; answers are texts as the memory keeps them, one an article. */
export interface Threads {
  readonly count: number;
  /** Rejects where the thread cannot go on. */
  readonly ask: (thread: number, job: Job) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** The name of an article, which no other of the same run has. */
export function nameOf({ file, id }: Article): string {
  return `${file}\n${id}`;
}
