import { chronologyOf, type ReadMentions } from './chronology/chronology-of.ts';
import { type ActorIndex, actorIndexOf, buildActorIndex } from './events/actors/actor-index.ts';
import { type PeopleIndex, peopleIndexOf } from './events/actors/known-persons.ts';
import { loadPackedNames } from './events/actors/load-packed-names.ts';
import { loadPackedPeople } from './events/actors/load-packed-people.ts';
import { buildSignTable } from './events/signs/sign-table.ts';
import { buildTriggerLexicon } from './events/trigger/trigger-lexicon.ts';
import { loadPackedActors } from './knowledge/load-packed-actors.ts';
import type { ActorEntry } from './knowledge/entries.ts';
import { loadGazetteer } from './knowledge/places/load-gazetteer.ts';
import type { Article, DatedArticle } from './model/article.ts';
import type { Chronology } from './model/chronology.ts';
import type { Note } from './model/note.ts';
import {
  type EventTools,
  type ReadingOptions,
  type ReadTimes,
  readDate,
  readMentions,
  readTimes,
  type TimeTools,
} from './pipeline.ts';
import { loadTagger } from './text/tagger.ts';
import type { ArticleDate } from './time/dating/date-article.ts';
import { datedTogether, roomForTexts } from './time/dating/dated-together.ts';
import { loadDatingKnowledge } from './time/dating/load-dating-knowledge.ts';

/** Reads dates: everything that takes no knowledge of actors and places. */
export interface TimeEngine {
  /** The article's publication date, by itself. */
  readonly date: (article: Article, options: ReadingOptions) => ArticleDate;
  /** The articles of a run with their publication dates, which date each other; in their order. */
  readonly published: (articles: Iterable<Article>, options: ReadingOptions) => readonly DatedArticle[];
  /** The same with all that reading on takes. */
  readonly dates: (articles: Iterable<Article>, options: ReadingOptions) => readonly ArticleDate[];
  /** The time expressions of a dated article, placed in time. */
  readonly times: (date: ArticleDate, options: ReadingOptions) => ReadTimes;
}

/** Reads events as well. */
export interface Engine extends TimeEngine {
  /** What a dated article tells; it hangs on the article, its date and the options alone. */
  readonly mentions: (date: ArticleDate, options: ReadingOptions) => ReadMentions;
  /** All articles' events as one chronology; notes of the readers are passed through. */
  readonly chronology: (articles: Iterable<Article>, notes: readonly Note[], options: ReadingOptions) => Chronology;
}

/** What a user adds to the built-in knowledge. */
export interface EngineOptions {
  readonly actors: readonly ActorEntry[];
}

/** Loads what reading dates takes: the tagger, and the facts that date articles (about 0.1 s). */
export async function loadTimeEngine(): Promise<TimeEngine> {
  return timeEngineOf(await loadTimeTools());
}

/** Loads everything that reads articles; `actors` are the user's own, beside the built-in ones. */
export async function loadEngine(options: EngineOptions): Promise<Engine> {
  const [time, tools] = await Promise.all([loadTimeTools(), loadEventTools(options)]);
  const engine = timeEngineOf(time);
  const mentions: Engine['mentions'] = (date, reading) => readMentions(date, reading, time, tools);
  return {
    ...engine,
    mentions,
    chronology: (articles, notes, reading) =>
      chronologyOf(
        engine.dates(articles, reading).map((date) => mentions(date, reading)),
        notes,
      ),
  };
}

function timeEngineOf(tools: TimeTools): TimeEngine {
  const date: TimeEngine['date'] = (article, options) => readDate(article, options, tools);
  return {
    date,
    dates: (articles, options) => {
      const within = roomForTexts();
      return datedTogether(Array.from(articles, (article) => within(date(article, options))));
    },
    published: (articles, options) =>
      datedTogether(Array.from(articles, (article) => ({ ...date(article, options), text: null }))).map(
        ({ article }) => article,
      ),
    times: (dated, options) => readTimes(dated, options, tools),
  };
}

async function loadTimeTools(): Promise<TimeTools> {
  const [tagger, dating] = await Promise.all([loadTagger(), loadDatingKnowledge()]);
  return { tagger, dating };
}

async function loadEventTools(options: EngineOptions): Promise<EventTools> {
  const [people, gazetteer] = await Promise.all([loadPackedPeople(), loadGazetteer()]);
  const index = await loadActorIndex(options, peopleIndexOf(people));
  const lexicon = buildTriggerLexicon();
  return { actors: index, gazetteer, lexicon, signs: buildSignTable(lexicon, index.openers) };
}

/** The built-in actors are packed already; those of a user are packed with them. */
async function loadActorIndex({ actors }: EngineOptions, people: PeopleIndex): Promise<ActorIndex> {
  if (actors.length === 0) return actorIndexOf(await loadPackedActors(), await loadPackedNames(), people);
  const { loadActors } = await import('./knowledge/load-actors.ts');
  return buildActorIndex((await loadActors()).with(actors), people);
}
