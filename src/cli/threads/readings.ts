import type { ReadMentions } from '../../chronology/chronology-of.ts';
import type { Engine, TimeEngine } from '../../load-engine.ts';
import type { Article } from '../../model/article.ts';
import type { ReadingOptions } from '../../pipeline.ts';
import type { ArticleDate } from '../../time/dating/date-article.ts';
import { roomForTexts } from '../../time/dating/dated-together.ts';
import { fromDateEntry } from '../cache/date-entry.ts';
import { fromEntry } from '../cache/entry.ts';
import { type Piece, piecesOf, shareOut } from './pieces.ts';
import { nameOf, type Threads } from './threads.ts';

/** Called with each answer and its place among what was asked, in any order. */
export type Take<T> = (at: number, answer: T) => void;

/** Reads articles, here or in several threads. */
export interface Readings {
  /** Each article's date by itself. */
  readonly dates: (articles: readonly Article[], take: Take<ArticleDate>) => Promise<void>;
  /** What dated articles tell. */
  readonly mentions: (dates: readonly ArticleDate[], take: Take<ReadMentions>) => Promise<void>;
}

/** Reads one article after the other; the engine is loaded when something is asked. */
export function readingsHere<E extends TimeEngine>(
  engine: () => Promise<E>,
  mentionsOf: (engine: E) => Engine['mentions'],
  options: ReadingOptions,
): Readings {
  return {
    async dates(articles, take) {
      const { date } = await engine();
      const within = roomForTexts();
      for (const [at, article] of articles.entries()) take(at, within(date(article, options)));
    },
    async mentions(dates, take) {
      const read = mentionsOf(await engine());
      for (const [at, date] of dates.entries()) take(at, read(date, options));
    },
  };
}

/** Reads in several threads. An article is read where it was dated, for there its text is at hand, unless that thread is the last at work. */
export function readingsInThreads(threads: Threads): Readings {
  const owners = new Map<string, number>();
  return {
    dates: (articles, take) =>
      shareOut(threads.count, [piecesOf(articles, (article) => article)], async (thread, { places, items }) => {
        for (const article of items) owners.set(nameOf(article), thread);
        const answers = await threads.ask(thread, { kind: 'dates', articles: items });
        items.forEach((article, i) => take(places[i] ?? 0, fromDateEntry(answers[i] ?? '', article)));
      }),
    mentions: (dates, take) => {
      const ownedBy = (thread: number | undefined): readonly Piece<ArticleDate>[] =>
        piecesOf(
          dates,
          ({ article }) => article,
          (date) => owners.get(nameOf(date.article)) === thread,
        );
      const queues = [...Array.from({ length: threads.count }, (_, thread) => ownedBy(thread)), ownedBy(undefined)];
      return shareOut(threads.count, queues, async (thread, { places, items }) => {
        const answers = await threads.ask(thread, { kind: 'mentions', dates: items.map(asAsked) });
        items.forEach(({ article }, i) => take(places[i] ?? 0, fromEntry(answers[i] ?? '', article)));
      });
    },
  };
}

/** What reading an article takes: its date, not how that was found. */
function asAsked({ article, written }: ArticleDate): ArticleDate {
  return { article, written, evidence: null, words: new Map(), text: null };
}
