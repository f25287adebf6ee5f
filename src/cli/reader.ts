import { foldName } from '../knowledge/names.ts';
import type { TimeEngine } from '../load-engine.ts';
import type { Article, DatedArticle } from '../model/article.ts';
import type { Chronology } from '../model/chronology.ts';
import { parseEdtf, toEdtf } from '../model/edtf.ts';
import type { Note } from '../model/note.ts';
import type { ReadingOptions } from '../pipeline.ts';
import type { ReadPlainDate } from '../query/parse-date.ts';
import type { KnownActors } from '../query/resolve-actor.ts';
import type { Memory } from './cache/memory.ts';
import { once } from '../text/memory.ts';
import { plainDateReader } from './plain-date.ts';
import type { ReadingTools } from './read-anew.ts';
import type { Services } from './services.ts';

/** Reads articles, and what else takes words or knowledge; that is loaded when something must be read or looked up. */
export interface Reader {
  readonly times: () => Promise<TimeEngine>;
  /** The articles with their publication dates, in their order. */
  readonly published: (articles: readonly Article[], options: ReadingOptions) => Promise<readonly DatedArticle[]>;
  /** All articles' events as one chronology; notes of the inputs are passed through. */
  readonly chronology: (
    articles: readonly Article[],
    notes: readonly Note[],
    options: ReadingOptions,
  ) => Promise<Chronology>;
  readonly plainDate: ReadPlainDate;
  readonly actors: KnownActors;
}

/** What a reader is made of. */
export interface ReaderParts extends Omit<ReadingTools, 'engine' | 'dates'> {
  readonly services: Services;
}

/** A reader that asks the memory first, where there is one: then nothing is loaded for what was read or looked up before. */
export function readerOf({ services, actors, memory, world, threads }: ReaderParts): Reader {
  const engine = once(() => services.loadEngine({ actors }));
  const dates = once(() => services.loadTimeEngine());
  const names = once(() => services.loadActors(actors));
  const tools = { engine, dates, actors, memory, world, threads };
  const answer: Memory['answer'] = memory?.answer ?? ((_question, lookUp) => lookUp());
  const readPlainDate = plainDateReader(dates);
  return {
    times: dates,
    published: async (articles, options) => (await import('./read-anew.ts')).datesAnew(articles, options, tools),
    chronology: async (articles, notes, options) => {
      const recollection = memory?.chronology(articles, options);
      const known = recollection?.known;
      if (known) return withNotes(notes, known);
      const { chronologyAnew } = await import('./read-anew.ts');
      const chronology = await chronologyAnew(articles, options, tools);
      recollection?.keep(chronology);
      memory?.settle();
      return withNotes(notes, chronology);
    },
    plainDate: async (typed, today) => {
      const edtf = await answer(['date', typed, today], async () => {
        const interval = await readPlainDate(typed, today);
        return interval && toEdtf(interval);
      });
      return edtf === null ? null : parseEdtf(edtf);
    },
    actors: {
      idOf: (name) => answer(['actor', name], async () => (await names()).find(name)?.id ?? null),
      seatOf: async (name) => {
        const wanted = foldName(name);
        for (const [town, { id, name: government }] of (await names()).metonyms())
          if (foldName(town) === wanted) return { id, name: government };
        return null;
      },
      closest: async (name, count) => (await names()).closest(name, count),
    },
  };
}

function withNotes(notes: readonly Note[], chronology: Chronology): Chronology {
  return { ...chronology, notes: [...notes, ...chronology.notes] };
}
