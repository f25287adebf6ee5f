import type { ReadMentions } from '../../chronology/chronology-of.ts';
import type { Article } from '../../model/article.ts';
import type { ReadingOptions } from '../../pipeline.ts';
import type { ArticleDate } from '../../time/dating/date-article.ts';
import { datedTogether } from '../../time/dating/dated-together.ts';
import { once } from '../../text/memory.ts';
import type { Readings, Take } from '../threads/readings.ts';
import { digestOf } from './date-entry.ts';
import type { Memory, Recollection } from './memory.ts';

/** Told how far the reading of a run has come. */
export interface Progress {
  readonly dated: (articles: number) => void;
  readonly read: (articles: number) => void;
}

/** What the articles of a run tell, read only as far as it was not read before. */
export async function readRemembered(
  articles: readonly Article[],
  options: ReadingOptions,
  memory: Pick<Memory, 'answer' | 'digest' | 'date' | 'mentions'>,
  readings: Readings,
  progress: Progress,
): Promise<readonly ReadMentions[]> {
  const dates = once(() => datesOf(articles, options, memory, readings, progress));
  const kept = await memory.answer(['dates', memory.digest(articles, options)], async () =>
    (await dates()).map(digestOf).join(' '),
  );
  const digests = kept?.split(' ') ?? [];
  const before = articles.map((article, i) => memory.mentions(article, options, digests[i] ?? ''));
  return completed(before, progress.read, async (missing, take) => {
    const all = await dates();
    await readings.mentions(
      missing.flatMap((i) => all[i] ?? []),
      take,
    );
  });
}

/** The dates of the articles of a run, in their order, as they date each other. */
export async function datesOf(
  articles: readonly Article[],
  options: ReadingOptions,
  memory: Pick<Memory, 'date'>,
  readings: Readings,
  { dated }: Pick<Progress, 'dated'>,
): Promise<readonly ArticleDate[]> {
  const before = articles.map((article) => memory.date(article, options));
  const own = await completed(before, dated, (missing, take) =>
    readings.dates(
      missing.flatMap((i) => articles[i] ?? []),
      take,
    ),
  );
  return datedTogether(own);
}

/** What is remembered, with what is missing read now and kept; `read` is given the places of what is missing. */
async function completed<T>(
  before: readonly Recollection<T>[],
  done: (count: number) => void,
  read: (missing: readonly number[], take: Take<T>) => Promise<void>,
): Promise<readonly T[]> {
  const missing = [...before.keys()].filter((i) => before[i]?.known === null);
  const now = new Map<number, T>();
  if (missing.length > 0)
    await read(missing, (at, answer) => {
      const i = missing[at] ?? at;
      before[i]?.keep(answer);
      now.set(i, answer);
      done(before.length - missing.length + now.size);
    });
  return before.flatMap(({ known }, i) => known ?? now.get(i) ?? []);
}
