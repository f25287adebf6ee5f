import { createHash } from 'node:crypto';
import type { ReadMentions } from '../../chronology/chronology-of.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import type { Article } from '../../model/article.ts';
import type { ReadingOptions } from '../../pipeline.ts';
import { fromEntry, toEntry } from './entry.ts';
import type { Store } from './store.ts';

/** What was read of an article before, if anything, and a way to keep what is read now. */
export interface Recollection {
  readonly known: ReadMentions | null;
  readonly keep: (read: ReadMentions) => void;
}

/** What earlier runs have read. */
export interface Memory {
  readonly of: (article: Article, options: ReadingOptions) => Recollection;
  /** To be called once all is read. */
  readonly settle: () => void;
}

/**
 * A memory in a store. An article is known again by all that what is read of it hangs on: its content, the options of reading, the
 * actors the user has added, and the build of the program with its built-in knowledge. Its name and place among others do not count.
 */
export function memoryOf(store: Store, build: string, actors: readonly ActorEntry[]): Memory {
  const common = JSON.stringify([build, actors]);
  return {
    of: (article, options) => {
      const key = keyOf(common, article, options);
      const text = store.get(key);
      return {
        known: text === null ? null : fromEntry(key, text, article),
        keep: (read) => store.put(key, toEntry(key, read)),
      };
    },
    settle: store.trim,
  };
}

function keyOf(common: string, article: Article, { published, strictDates, genre }: ReadingOptions): string {
  const { title, outlet, url, body, stated, text } = article;
  const settings = JSON.stringify([published, strictDates, genre, title, outlet, url, body.start, body.end, stated]);
  return createHash('sha256').update(`${common}\n${settings}\n`).update(text, 'utf16le').digest('hex');
}
