import type { ReadMentions } from '../../chronology/chronology-of.ts';
import type { Engine } from '../../load-engine.ts';
import type { Article } from '../../model/article.ts';
import type { ReadingOptions } from '../../pipeline.ts';
import type { ArticleDate } from '../../time/dating/date-article.ts';
import { datedTogether, roomForTexts } from '../../time/dating/dated-together.ts';
import { once } from '../../time/words/once.ts';
import { digestOf } from './date-entry.ts';
import type { Memory } from './memory.ts';

/** What the articles of a run tell, read only as far as it was not read before; the engine is loaded only for what must be read. */
export async function readRemembered(
  articles: readonly Article[],
  options: ReadingOptions,
  memory: Memory,
  engine: () => Promise<Engine>,
): Promise<readonly ReadMentions[]> {
  const dates = once(() => datesOf(articles, options, memory, engine));
  const kept = await memory.answer(['dates', memory.digest(articles, options)], async () =>
    (await dates()).map(digestOf).join(' '),
  );
  const digests = kept?.split(' ') ?? [];
  const read: ReadMentions[] = [];
  for (const [i, article] of articles.entries()) {
    const { known, keep } = memory.mentions(article, options, digests[i] ?? '');
    if (known) {
      read.push(known);
      continue;
    }
    const date = (await dates())[i];
    if (!date) continue;
    const reading = (await engine()).mentions(date, options);
    keep(reading);
    read.push(reading);
  }
  return read;
}

async function datesOf(
  articles: readonly Article[],
  options: ReadingOptions,
  memory: Memory,
  engine: () => Promise<Engine>,
): Promise<readonly ArticleDate[]> {
  const own: ArticleDate[] = [];
  const within = roomForTexts();
  for (const article of articles) {
    const { known, keep } = memory.date(article, options);
    const date = known ?? (await engine()).date(article, options);
    if (known === null) keep(date);
    own.push(within(date));
  }
  return datedTogether(own);
}
