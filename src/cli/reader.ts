import { chronologyOf, type ReadMentions } from '../chronology/chronology-of.ts';
import type { ActorEntry } from '../knowledge/entries.ts';
import type { Engine, TimeEngine } from '../load-engine.ts';
import type { Article } from '../model/article.ts';
import type { Chronology } from '../model/chronology.ts';
import type { Note } from '../model/note.ts';
import type { ReadingOptions } from '../pipeline.ts';
import type { Memory } from './cache/memory.ts';
import type { Services } from './services.ts';

/** Reads articles; what that takes is loaded when the first one must be read. */
export interface Reader {
  readonly times: () => Promise<TimeEngine>;
  /** All articles' events as one chronology; notes of the inputs are passed through. */
  readonly chronology: (
    articles: Iterable<Article>,
    notes: readonly Note[],
    options: ReadingOptions,
  ) => Promise<Chronology>;
}

/** A reader that asks the memory first, where there is one: then articles read before cost no engine. */
export function readerOf(services: Services, actors: readonly ActorEntry[], memory: Memory | null): Reader {
  let whole: Promise<Engine> | null = null;
  let dates: Promise<TimeEngine> | null = null;
  const engine = (): Promise<Engine> => (whole ??= services.loadEngine({ actors }));
  return {
    times: () => whole ?? (dates ??= services.loadTimeEngine()),
    chronology: async (articles, notes, options) => {
      if (memory === null) return (await engine()).chronology(articles, notes, options);
      const read: ReadMentions[] = [];
      for (const article of articles) {
        const { known, keep } = memory.of(article, options);
        const reading = known ?? (await engine()).mentions(article, options);
        if (known === null) keep(reading);
        read.push(reading);
      }
      memory.settle();
      return chronologyOf(read, notes);
    },
  };
}
