import type { ReadMentions } from './chronology/chronology-of.ts';
import type { ActorIndex } from './events/actors/actor-index.ts';
import { findActors } from './events/actors/find-actors.ts';
import { findCasualties } from './events/casualties/find-casualties.ts';
import { findPlaces } from './events/places/find-places.ts';
import { readEvents } from './events/read-events.ts';
import type { TriggerLexicon } from './events/trigger/trigger-lexicon.ts';
import type { Gazetteer } from './knowledge/places/gazetteer.ts';
import type { Article, DatedArticle } from './model/article.ts';
import type { Interval } from './model/interval.ts';
import type { Note } from './model/note.ts';
import type { TimeExpression, TimeMention } from './model/time-expression.ts';
import { notesOnTime } from './time/notes-on-time.ts';
import type { TextDocument } from './text/document.ts';
import { readText } from './text/read-text.ts';
import { type ArticleDate, type DatingOptions, type DatingTools, dateArticle } from './time/dating/date-article.ts';
import { findTimes, resolveTimes } from './time/index.ts';

/** How articles are to be read. */
export interface ReadingOptions extends DatingOptions {
  /** Whether dates hang on the publication date (news) or on the time told before (narrative). */
  readonly genre: 'auto' | 'news' | 'narrative';
}

/** What dating an article and its times takes. */
export type TimeTools = DatingTools;

/** What reading its events takes besides. */
export interface EventTools {
  readonly actors: ActorIndex;
  readonly gazetteer: Gazetteer;
  readonly lexicon: TriggerLexicon;
}

/** An article with its time expressions in text order. */
export interface ReadTimes {
  readonly article: DatedArticle;
  readonly document: TextDocument;
  readonly times: readonly TimeExpression[];
  readonly notes: readonly Note[];
}

/** Article → sentences → time forms → publication date → time expressions. */
export function readTimes(article: Article, options: ReadingOptions, tools: TimeTools): ReadTimes {
  return placeTimes(readForms(article, options, tools), options);
}

/** … → actors, places, casualties → event mentions; those of all articles → `chronologyOf`, which needs nothing of what stands here. */
export function readMentions(
  article: Article,
  options: ReadingOptions,
  time: TimeTools,
  tools: EventTools,
): ReadMentions {
  const forms = readForms(article, options, time);
  const { document, written } = forms;
  const { article: dated, times, notes } = placeTimes(forms, options);
  const actors = findActors(document, { index: tools.actors, published: written });
  const places = findPlaces(document, tools.gazetteer);
  const read = readEvents({
    article: dated,
    written,
    document,
    times: dated.published ? times : timesFrom(written, forms, options),
    actors,
    index: tools.actors,
    places,
    casualtiesOf: findCasualties,
    lexicon: tools.lexicon,
  });
  return { article: dated, mentions: read.mentions, notes: [...notes, ...read.notes] };
}

/** A dated article with its times as forms. */
interface ReadForms extends ArticleDate {
  readonly document: TextDocument;
  readonly forms: readonly TimeMention[];
}

function readForms(article: Article, options: ReadingOptions, tools: TimeTools): ReadForms {
  const document = readText(article.text, article.body, tools.tagger);
  const forms = findTimes(document);
  return { ...dateArticle(article, { document, mentions: forms }, options, tools), document, forms };
}

function placeTimes(forms: ReadForms, options: ReadingOptions): ReadTimes {
  const { article, document } = forms;
  const times = timesFrom(article.published?.interval ?? null, forms, options);
  return { article, document, times, notes: notesOnTime(article, times, options) };
}

function timesFrom(
  published: Interval | null,
  { document, forms }: ReadForms,
  { genre }: ReadingOptions,
): readonly TimeExpression[] {
  return resolveTimes(document, forms, { published, genre });
}
