import { chronologyOf } from '../chronology/chronology-of.ts';
import type { ActorEntry } from '../knowledge/entries.ts';
import type { Engine, TimeEngine } from '../load-engine.ts';
import type { Article, DatedArticle } from '../model/article.ts';
import type { Chronology } from '../model/chronology.ts';
import type { ReadingOptions } from '../pipeline.ts';
import type { Memory } from './cache/memory.ts';
import { datesOf, readRemembered } from './cache/read-remembered.ts';
import { countOn, watched } from './progress.ts';
import { type OpenReadings, openDateReadings, openReadings } from './threads/open-readings.ts';
import type { World } from './world.ts';

/** What articles are read with. */
export interface ReadingTools {
  readonly engine: () => Promise<Engine>;
  readonly dates: () => Promise<TimeEngine>;
  /** The user's own, beside the built-in ones. */
  readonly actors: readonly ActorEntry[];
  readonly memory: Memory | null;
  readonly world: World;
  /** How many threads the user asked for; null for as many as are worth it. */
  readonly threads: number | null;
}

/** The articles with their publication dates, in their order; nothing is asked of the memory, nor kept. */
export function datesAnew(
  articles: readonly Article[],
  options: ReadingOptions,
  { dates, world, threads }: ReadingTools,
): Promise<readonly DatedArticle[]> {
  return closing(openDateReadings({ world, options, threads }, dates), async (readings) => {
    const dated = countOn(world, articles.length, 'dated');
    const found = await datesOf(articles, options, FORGETFUL, readings, { dated });
    return found.map(({ article }) => article);
  });
}

/** All articles' events as one chronology, each article read only where the memory has not kept what it tells. */
export function chronologyAnew(
  articles: readonly Article[],
  options: ReadingOptions,
  { engine, actors, memory, world, threads }: ReadingTools,
): Promise<Chronology> {
  return closing(openReadings({ world, options, threads }, engine, actors), async (readings) => {
    if (memory === null && !readings.isShared(articles))
      return (await engine()).chronology(watched(articles, world), [], options);
    const progress = {
      dated: countOn(world, articles.length, 'dated'),
      read: countOn(world, articles.length, 'read'),
    };
    return chronologyOf(await readRemembered(articles, options, memory ?? FORGETFUL, readings, progress), []);
  });
}

/** A memory that keeps nothing. */
const FORGETFUL: Pick<Memory, 'answer' | 'digest' | 'date' | 'mentions'> = {
  date: () => ({ known: null, keep: () => undefined }),
  mentions: () => ({ known: null, keep: () => undefined }),
  digest: () => '',
  answer: (_question, lookUp) => lookUp(),
};

async function closing<T>(readings: OpenReadings, use: (readings: OpenReadings) => Promise<T>): Promise<T> {
  try {
    return await use(readings);
  } finally {
    await readings.close();
  }
}
