import type { Engine, TimeEngine } from '../../load-engine.ts';
import type { Article } from '../../model/article.ts';
import { roomForTexts } from '../../time/dating/dated-together.ts';
import type { ArticleDate } from '../../time/dating/date-article.ts';
import { toDateEntry } from '../cache/date-entry.ts';
import { toEntry } from '../cache/entry.ts';
import { type Job, nameOf, type ThreadSetup } from './threads.ts';

/** The engines of a thread; the second is loaded by threads that read more than dates. */
export interface ThreadEngines {
  readonly time: TimeEngine;
  readonly whole: Engine | null;
}

/** Does the jobs of one thread. The text of an article that it has dated is kept until it is read, as far as there is room. */
export function workerOf({ time, whole }: ThreadEngines, { options }: ThreadSetup): (job: Job) => readonly string[] {
  const texts = new Map<string, ArticleDate['text']>();
  const within = roomForTexts();
  const date = (article: Article): string => {
    const dated = within(time.date(article, options));
    if (whole !== null && dated.text !== null) texts.set(nameOf(article), dated.text);
    return toDateEntry(dated);
  };
  const read = (dated: ArticleDate): string => {
    if (whole === null) throw new Error('this thread was started for dates only');
    const name = nameOf(dated.article);
    const text = texts.get(name) ?? null;
    texts.delete(name);
    return toEntry(whole.mentions({ ...dated, text }, options));
  };
  return (job) => (job.kind === 'dates' ? job.articles.map(date) : job.dates.map(read));
}
