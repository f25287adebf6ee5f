import { chronologyOf, type ReadMentions } from './chronology/chronology-of.ts';
import { buildActorIndex } from './events/actors/actor-index.ts';
import { buildTriggerLexicon } from './events/trigger/trigger-lexicon.ts';
import type { ActorRegistry } from './knowledge/actor-registry.ts';
import { loadActors } from './knowledge/load-actors.ts';
import type { ActorEntry } from './knowledge/entries.ts';
import { loadOffices } from './knowledge/offices/load-offices.ts';
import { loadGazetteer } from './knowledge/places/load-gazetteer.ts';
import type { Article, DatedArticle } from './model/article.ts';
import type { Chronology } from './model/chronology.ts';
import type { Note } from './model/note.ts';
import {
  type EventTools,
  type ReadingOptions,
  type ReadTimes,
  readMentions,
  readTimes,
  type TimeTools,
} from './pipeline.ts';
import { loadTagger } from './text/tagger.ts';
import { loadDatingKnowledge } from './time/dating/load-dating-knowledge.ts';

/** Reads dates: everything that takes no knowledge of actors and places. */
export interface TimeEngine {
  /** The article's time expressions, placed in time. */
  readonly times: (article: Article, options: ReadingOptions) => ReadTimes;
  /** The article with its publication date. */
  readonly published: (article: Article, options: ReadingOptions) => DatedArticle;
}

/** Reads events as well. */
export interface Engine extends TimeEngine {
  /** What the article tells; it hangs on the article and the options alone. */
  readonly mentions: (article: Article, options: ReadingOptions) => ReadMentions;
  /** All articles' events as one chronology; notes of the readers are passed through. */
  readonly chronology: (articles: Iterable<Article>, notes: readonly Note[], options: ReadingOptions) => Chronology;
}

/** What a user adds to the built-in knowledge. */
export interface EngineOptions {
  readonly actors: readonly ActorEntry[];
}

/** Loads what reading dates takes: the tagger, and the facts that date articles (about 0.2 s). */
export async function loadTimeEngine(): Promise<TimeEngine> {
  return timeEngineOf(await loadTimeTools(await loadActors()));
}

/** Loads everything that reads articles; `actors` are the user's own, beside the built-in ones. */
export async function loadEngine(options: EngineOptions): Promise<Engine> {
  const actors = await loadActors();
  const [time, tools] = await Promise.all([loadTimeTools(actors), loadEventTools(actors.with(options.actors))]);
  const mentions: Engine['mentions'] = (article, reading) => readMentions(article, reading, time, tools);
  return {
    ...timeEngineOf(time),
    mentions,
    chronology: (articles, notes, reading) =>
      chronologyOf(
        Array.from(articles, (article) => mentions(article, reading)),
        notes,
      ),
  };
}

function timeEngineOf(tools: TimeTools): TimeEngine {
  return {
    times: (article, options) => readTimes(article, options, tools),
    published: (article, options) => readTimes(article, options, tools).article,
  };
}

async function loadTimeTools(actors: ActorRegistry): Promise<TimeTools> {
  const [tagger, dating] = await Promise.all([loadTagger(), loadDatingKnowledge(actors.entries.values())]);
  return { tagger, dating };
}

async function loadEventTools(actors: ActorRegistry): Promise<EventTools> {
  const [offices, gazetteer] = await Promise.all([loadOffices(), loadGazetteer()]);
  return { actors: buildActorIndex(actors, offices), gazetteer, lexicon: buildTriggerLexicon() };
}
