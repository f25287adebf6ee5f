import type { ReadMentions } from './chronology/chronology-of.ts';
import { sketchOf } from './chronology/sketch.ts';
import type { ActorIndex } from './events/actors/actor-index.ts';
import { findActors } from './events/actors/find-actors.ts';
import { findCasualties } from './events/casualties/find-casualties.ts';
import { findPlaces } from './events/places/find-places.ts';
import { readEvents } from './events/read-events.ts';
import { type SignTable, signsOf } from './events/signs/signs.ts';
import type { TriggerLexicon } from './events/trigger/trigger-lexicon.ts';
import type { Gazetteer } from './knowledge/places/gazetteer.ts';
import type { Article, DatedArticle } from './model/article.ts';
import type { Note } from './model/note.ts';
import type { TimeExpression } from './model/time-expression.ts';
import { inYears } from './time/in-years.ts';
import { notesOnTime } from './time/notes-on-time.ts';
import type { TextDocument } from './text/document.ts';
import { noteOnLanguage } from './text/note-on-language.ts';
import { readText } from './text/read-text.ts';
import { type ArticleDate, type DatingOptions, type DatingTools, dateArticle } from './time/dating/date-article.ts';
import type { DatingText } from './time/dating/headline.ts';
import { type Days, findTimes, resolveTimes } from './time/index.ts';

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
  readonly signs: SignTable;
}

/** An article with its time expressions in text order. */
export interface ReadTimes {
  readonly article: DatedArticle;
  readonly document: TextDocument;
  readonly times: readonly TimeExpression[];
  readonly notes: readonly Note[];
}

/** Article → sentences → time forms → publication date, by itself; those of one run are then `datedTogether`. */
export function readDate(article: Article, options: ReadingOptions, tools: TimeTools): ArticleDate {
  const text = readForms(article, tools);
  return dateArticle(article, text, options, tools);
}

/** … → time expressions, seen from the publication date. */
export function readTimes(date: ArticleDate, options: ReadingOptions, tools: TimeTools): ReadTimes {
  return placeTimes(date, formsOf(date, tools), options);
}

/** … → actors, places, casualties → event mentions; those of all articles → `chronologyOf`, which needs nothing of what stands here. */
export function readMentions(
  date: ArticleDate,
  options: ReadingOptions,
  time: TimeTools,
  tools: EventTools,
): ReadMentions {
  const { article, written } = date;
  const text = formsOf(date, time);
  const { times, notes } = placeTimes(date, text, options);
  const signs = signsOf(text.document, tools.signs);
  const places = findPlaces(text.document, tools.gazetteer, signs);
  const actors = findActors(text.document, { index: tools.actors, published: written, places, signs });
  const read = readEvents({
    article,
    written,
    document: text.document,
    times: article.published ? times : inYears(timesFrom({ published: written, likely: written }, text, options)),
    actors,
    index: tools.actors,
    places,
    signs,
    casualtiesOf: findCasualties,
    lexicon: tools.lexicon,
  });
  const sketch = sketchOf(article.text.slice(article.body.start, article.body.end));
  return { article, mentions: read.mentions, sketch, notes: [...notes, ...read.notes] };
}

function readForms(article: Article, tools: TimeTools): DatingText {
  const document = readText(article.text, article.body, tools.tagger);
  return { document, mentions: findTimes(document) };
}

/** The text of a dated article, read again where it was not kept. */
function formsOf({ article, text }: ArticleDate, tools: TimeTools): DatingText {
  return text ?? readForms(article, tools);
}

function placeTimes({ article, written }: ArticleDate, text: DatingText, options: ReadingOptions): ReadTimes {
  const days = { published: article.published?.interval ?? null, likely: article.published?.likely ?? null };
  const times = timesFrom(days, text, options);
  const language = noteOnLanguage(article, text.document);
  const notes = [...(language ? [language] : []), ...notesOnTime(article, times, { ...options, written })];
  return { article, document: text.document, times, notes };
}

function timesFrom(
  days: Days,
  { document, mentions }: DatingText,
  { genre }: ReadingOptions,
): readonly TimeExpression[] {
  return resolveTimes(document, mentions, { ...days, genre });
}
