import type { ActorEntry } from './knowledge/entries.ts';
import type { Article, DatedArticle } from './model/article.ts';
import type { Chronology } from './model/chronology.ts';
import type { Note } from './model/note.ts';
import type { TimeExpression } from './model/time-expression.ts';

/** How articles are to be read. */
export interface ReadingOptions {
  /** Publication date of every article, as typed; overrules what the articles state. */
  readonly published: string | null;
  /** Refuse to deduce a publication date from the text. */
  readonly strictDates: boolean;
  /** Whether dates hang on the publication date (news) or on the time told before (narrative). */
  readonly genre: 'auto' | 'news' | 'narrative';
}

/** An article with its time expressions in text order. */
export interface ReadTimes {
  readonly article: DatedArticle;
  readonly times: readonly TimeExpression[];
  readonly notes: readonly Note[];
}

/** Everything that reads articles, loaded once: tagger, lexicon, knowledge. */
export interface Engine {
  /** The article's time expressions, placed in time. */
  readonly times: (article: Article, options: ReadingOptions) => ReadTimes;
  /** The article with its publication date. */
  readonly published: (article: Article, options: ReadingOptions) => DatedArticle;
  /** All articles' events as one chronology; notes of the readers are passed through. */
  readonly chronology: (articles: Iterable<Article>, notes: readonly Note[], options: ReadingOptions) => Chronology;
}

/** What a user adds to the built-in knowledge. */
export interface EngineOptions {
  readonly actors: readonly ActorEntry[];
}
