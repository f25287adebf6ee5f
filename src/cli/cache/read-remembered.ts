import type { ReadMentions } from '../../chronology/chronology-of.ts';
import type { Article } from '../../model/article.ts';
import type { ReadingOptions } from '../../pipeline.ts';
import type { ArticleDate } from '../../time/dating/date-article.ts';
import { datedTogether } from '../../time/dating/dated-together.ts';
import { once } from '../../time/words/once.ts';
import type { Readings } from '../threads/readings.ts';
import { digestOf } from './date-entry.ts';
import type { Memory } from './memory.ts';

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
  const missing = [...before.keys()].filter((i) => before[i]?.known === null);
  if (missing.length === 0) return before.flatMap(({ known }) => known ?? []);
  const all = await dates();
  const now = new Map<number, ReadMentions>();
  await readings.mentions(
    missing.flatMap((i) => all[i] ?? []),
    (at, read) => {
      const i = missing[at] ?? at;
      before[i]?.keep(read);
      now.set(i, read);
      progress.read(before.length - missing.length + now.size);
    },
  );
  return before.flatMap(({ known }, i) => known ?? now.get(i) ?? []);
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
  const missing = [...before.keys()].filter((i) => before[i]?.known === null);
  const now = new Map<number, ArticleDate>();
  await readings.dates(
    missing.flatMap((i) => articles[i] ?? []),
    (at, date) => {
      const i = missing[at] ?? at;
      before[i]?.keep(date);
      now.set(i, date);
      dated(before.length - missing.length + now.size);
    },
  );
  return datedTogether(before.flatMap(({ known }, i) => known ?? now.get(i) ?? []));
}
