import { chronologyOf } from '../chronology/chronology-of.ts';
import { foldName } from '../knowledge/names.ts';
import type { ActorEntry } from '../knowledge/entries.ts';
import type { TimeEngine } from '../load-engine.ts';
import type { Article } from '../model/article.ts';
import type { Chronology } from '../model/chronology.ts';
import { parseEdtf, toEdtf } from '../model/edtf.ts';
import type { Note } from '../model/note.ts';
import type { ReadingOptions } from '../pipeline.ts';
import type { ReadPlainDate } from '../query/parse-date.ts';
import type { KnownActors } from '../query/resolve-actor.ts';
import type { Memory } from './cache/memory.ts';
import { readRemembered } from './cache/read-remembered.ts';
import { once } from '../time/words/once.ts';
import { plainDateReader } from './plain-date.ts';
import type { Services } from './services.ts';

/** Reads articles, and what else takes words or knowledge; that is loaded when something must be read or looked up. */
export interface Reader {
  readonly times: () => Promise<TimeEngine>;
  /** All articles' events as one chronology; notes of the inputs are passed through. */
  readonly chronology: (
    articles: Iterable<Article>,
    notes: readonly Note[],
    options: ReadingOptions,
  ) => Promise<Chronology>;
  readonly plainDate: ReadPlainDate;
  readonly actors: KnownActors;
}

/** A reader that asks the memory first, where there is one: then nothing is loaded for what was read or looked up before. */
export function readerOf(services: Services, actors: readonly ActorEntry[], memory: Memory | null): Reader {
  const engine = once(() => services.loadEngine({ actors }));
  const dates = once(() => services.loadTimeEngine());
  const names = once(() => services.loadActors(actors));
  const answer: Memory['answer'] = memory?.answer ?? ((_question, lookUp) => lookUp());
  const readPlainDate = plainDateReader(dates);
  return {
    times: dates,
    chronology: async (articles, notes, options) => {
      if (memory === null) return (await engine()).chronology(articles, notes, options);
      const read = await readRemembered([...articles], options, memory, engine);
      memory.settle();
      return chronologyOf(read, notes);
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
