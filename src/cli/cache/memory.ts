import { createHash } from 'node:crypto';
import type { ReadMentions } from '../../chronology/chronology-of.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import type { Article } from '../../model/article.ts';
import type { Chronology } from '../../model/chronology.ts';
import type { ReadingOptions } from '../../pipeline.ts';
import type { ArticleDate } from '../../time/dating/date-article.ts';
import { fromChronologyEntry, isKeepable, toChronologyEntry } from './chronology-entry.ts';
import { fromDateEntry, toDateEntry } from './date-entry.ts';
import { fromEntry, toEntry } from './entry.ts';
import { keepLong, recallLong } from './long-text.ts';
import { sealed, unsealed } from './seal.ts';
import type { Store } from './store.ts';

/** What was read before, if anything, and a way to keep what is read now. */
export interface Recollection<T> {
  readonly known: T | null;
  readonly keep: (read: T) => void;
}

/** What earlier runs have read and looked up. */
export interface Memory {
  /** The date of an article, by itself. */
  readonly date: (article: Article, options: ReadingOptions) => Recollection<ArticleDate>;
  /** What an article tells if it is dated so; `dated` as `digestOf` gives it. */
  readonly mentions: (article: Article, options: ReadingOptions, dated: string) => Recollection<ReadMentions>;
  /** The chronology of these articles, so named and in this order, with the notes on them. */
  readonly chronology: (articles: readonly Article[], options: ReadingOptions) => Recollection<Chronology>;
  /** What tells these articles, so named and read, from any others. */
  readonly digest: (articles: readonly Article[], options: ReadingOptions) => string;
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
  const keep = (key: string, text: string): void => store.put(key, sealed(key, text));
  const recollection = <T>(key: string, write: (read: T) => string, read: (text: string) => T): Recollection<T> => {
    const text = recall(key);
    return { known: text === null ? null : read(text), keep: (value) => keep(key, write(value)) };
  };
  const digest: Memory['digest'] = (articles, options) => {
    const hash = createHash('sha256');
    for (const article of articles)
      hash.update(`${article.file}\n${article.id}\n${keyOf(common, settingsOf(article, options, ''), article.text)}\n`);
    return hash.digest('hex');
  };
  return {
    date: (article, options) =>
      recollection(keyOf(common, settingsOf(article, options, 'date'), article.text), toDateEntry, (text) =>
        fromDateEntry(text, article),
      ),
    mentions: (article, options, dated) =>
      recollection(keyOf(common, settingsOf(article, options, dated), article.text), toEntry, (text) =>
        fromEntry(text, article),
      ),
    chronology: (articles, options) => {
      const key = keyOf(common, JSON.stringify(['chronology', digest(articles, options)]), '');
      const text = recallLong(key, recall);
      return {
        known: text === null ? null : fromChronologyEntry(text, articles),
        keep: (chronology) => {
          if (isKeepable(chronology)) keepLong(key, toChronologyEntry(chronology, articles), keep);
        },
      };
    },
    digest,
    answer: async (question, lookUp) => {
      const key = keyOf(common, JSON.stringify(question), '');
      const text = recall(key);
      if (text !== null) return text === '' ? null : text;
      const answer = await lookUp();
      keep(key, answer ?? '');
      return answer;
    },
    settle: store.trim,
  };
}

/** What the reading of an article hangs on besides its text. */
function settingsOf({ title, outlet, url, body, stated }: Article, options: ReadingOptions, what: string): string {
  const { published, strictDates, genre } = options;
  return JSON.stringify([what, published, strictDates, genre, title, outlet, url, body.start, body.end, stated]);
}

/** Each part stands on a line of its own, and only the last may hold line ends. */
function keyOf(common: string, settings: string, text: string): string {
  return createHash('sha256').update(`${common}\n${settings}\n`).update(text, 'utf16le').digest('hex');
}
