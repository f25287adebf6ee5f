import type { ActorEntry } from '../../knowledge/entries.ts';
import type { Engine, TimeEngine } from '../../load-engine.ts';
import type { Article } from '../../model/article.ts';
import type { ReadingOptions } from '../../pipeline.ts';
import type { World } from '../world.ts';
import { type Readings, readingsHere, readingsInThreads } from './readings.ts';
import type { ThreadSetup } from './threads.ts';

/** Readings that are to be closed when all is read. */
export interface OpenReadings extends Readings {
  /** Whether so much text is read in several threads. */
  readonly isShared: (articles: readonly Article[]) => boolean;
  readonly close: () => Promise<void>;
}

/** What readings are opened with. */
export interface ReadingParts {
  readonly world: Pick<World, 'processors' | 'openThreads'>;
  readonly options: ReadingOptions;
  /** How many threads the user asked for; null for as many as are worth it. */
  readonly threads: number | null;
}

/** UTF-16 units of text from which several threads are worth the memory they take: each up to 200 MB. */
const MUCH = 3_000_000;
const MOST = 4;

/** Reads dates and events; `actors` are the user's own. */
export function openReadings(
  parts: ReadingParts,
  engine: () => Promise<Engine>,
  actors: readonly ActorEntry[],
): OpenReadings {
  return sharing(
    parts,
    readingsHere(engine, ({ mentions }) => mentions, parts.options),
    actors,
  );
}

/** Reads dates only. */
export function openDateReadings(parts: ReadingParts, engine: () => Promise<TimeEngine>): OpenReadings {
  const nothing = (): never => {
    throw new Error('these readings were opened for dates only');
  };
  return sharing(
    parts,
    readingsHere(engine, () => nothing, parts.options),
    null,
  );
}

function sharing(
  { world, options, threads }: ReadingParts,
  here: Readings,
  actors: ThreadSetup['actors'],
): OpenReadings {
  const countFor = (articles: readonly Article[]): number => {
    const length = articles.reduce((sum, { text }) => sum + text.length, 0);
    const wanted = threads ?? (length < MUCH ? 1 : Math.min(world.processors, MOST));
    return Math.min(wanted, articles.length);
  };
  let opened: { readonly threads: ReturnType<World['openThreads']>; readonly readings: Readings } | null = null;
  const readingsFor = (articles: readonly Article[]): Readings => {
    if (opened) return opened.readings;
    const count = countFor(articles);
    if (count < 2) return here;
    const started = world.openThreads(count, { options, actors });
    opened = { threads: started, readings: readingsInThreads(started) };
    return opened.readings;
  };
  return {
    isShared: (articles) => countFor(articles) > 1,
    dates: (articles, take) => readingsFor(articles).dates(articles, take),
    mentions: (dates, take) => readingsFor(dates.map(({ article }) => article)).mentions(dates, take),
    close: async () => opened?.threads.close(),
  };
}
