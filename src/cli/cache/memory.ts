import { createHash } from 'node:crypto';
import type { ReadMentions } from '../../chronology/chronology-of.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import type { Article } from '../../model/article.ts';
import type { ReadingOptions } from '../../pipeline.ts';
import { fromEntry, toEntry } from './entry.ts';
import { sealed, unsealed } from './seal.ts';
import type { Store } from './store.ts';

/** What was read of an article before, if anything, and a way to keep what is read now. */
export interface Recollection {
  readonly known: ReadMentions | null;
  readonly keep: (read: ReadMentions) => void;
}

/** What earlier runs have read and looked up. */
export interface Memory {
  readonly of: (article: Article, options: ReadingOptions) => Recollection;
  /** The answer to a question, looked up once: which actor a name means, which days "last march" as seen from a day. It may hang on nothing but the question and the knowledge. */
  readonly answer: (question: readonly string[], lookUp: () => Promise<string | null>) => Promise<string | null>;
  /** To be called once all is read. */
  readonly settle: () => void;
}

/**
 * A memory in a store. An article is known again by all that what is read of it hangs on: its content, the options of reading, the
 * actors the user has added, and the build of the program with its built-in knowledge. Its name and place among others do not count.
 */
export function memoryOf(store: Store, build: string, actors: readonly ActorEntry[]): Memory {
  const common = JSON.stringify([build, actors]);
  const recall = (key: string): string | null => {
    const kept = store.get(key);
    return kept === null ? null : unsealed(key, kept);
  };
  return {
    of: (article, options) => {
      const key = keyOf(common, settingsOf(article, options), article.text);
      const text = recall(key);
      return {
        known: text === null ? null : fromEntry(text, article),
        keep: (read) => store.put(key, sealed(key, toEntry(read))),
      };
    },
    answer: async (question, lookUp) => {
      const key = keyOf(common, JSON.stringify(question), '');
      const text = recall(key);
      if (text !== null) return text === '' ? null : text;
      const answer = await lookUp();
      store.put(key, sealed(key, answer ?? ''));
      return answer;
    },
    settle: store.trim,
  };
}

/** What the reading of an article hangs on besides its text. */
function settingsOf({ title, outlet, url, body, stated }: Article, options: ReadingOptions): string {
  const { published, strictDates, genre } = options;
  return JSON.stringify([published, strictDates, genre, title, outlet, url, body.start, body.end, stated]);
}

/** Each part stands on a line of its own, and only the last may hold line ends. */
function keyOf(common: string, settings: string, text: string): string {
  return createHash('sha256').update(`${common}\n${settings}\n`).update(text, 'utf16le').digest('hex');
}
