import type { ReadMentions } from './chronology/chronology-of.ts';
import { sketchOf } from './chronology/sketch.ts';
import type { ActorIndex } from './events/actors/actor-index.ts';
import { findActors } from './events/actors/find-actors.ts';
import { findCasualties } from './events/casualties/find-casualties.ts';
import { findPlaces } from './events/places/find-places.ts';
import { readEvents } from './events/read-events.ts';
import type { TriggerLexicon } from './events/trigger/trigger-lexicon.ts';
import type { Gazetteer } from './knowledge/places/gazetteer.ts';
import type { Article, DatedArticle } from './model/article.ts';
import type { Note } from './model/note.ts';
import type { TimeExpression, TimeMention } from './model/time-expression.ts';
import { notesOnTime } from './time/notes-on-time.ts';
import type { TextDocument } from './text/document.ts';
import { readText } from './text/read-text.ts';
import type { Tagger } from './text/tagger.ts';
import { datePublication } from './time/dating/date-publication.ts';
import type { DatingKnowledge } from './time/dating/dating-knowledge.ts';
import { findTimes, resolveTimes } from './time/index.ts';

/** How articles are to be read. */
export interface ReadingOptions {
  /** Publication date of every article, as typed; overrules what the articles state. */
  readonly published: string | null;
  /** Refuse to deduce a publication date from the text. */
  readonly strictDates: boolean;
  /** Whether dates hang on the publication date (news) or on the time told before (narrative). */
  readonly genre: 'auto' | 'news' | 'narrative';
}

/** What dating an article and its times takes. */
export interface TimeTools {
  readonly tagger: Tagger;
  readonly dating: DatingKnowledge;
}

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
  const document = readText(article.text, article.body, tools.tagger);
  const forms = findTimes(document);
  const dated = dateArticle(article, document, forms, options, tools.dating);
  const published = dated.published?.interval ?? null;
  const times = resolveTimes(document, forms, { published, genre: options.genre });
  return { article: dated, document, times, notes: notesOnTime(dated, times, options) };
}

/** … → actors, places, casualties → event mentions; those of all articles → `chronologyOf`, which needs nothing of what stands here. */
export function readMentions(
  article: Article,
  options: ReadingOptions,
  time: TimeTools,
  tools: EventTools,
): ReadMentions {
  const { article: dated, document, times, notes } = readTimes(article, options, time);
  const published = dated.published?.interval ?? null;
  const actors = findActors(document, { index: tools.actors, published });
  const places = findPlaces(document, tools.gazetteer);
  const read = readEvents({
    article: dated,
    document,
    times,
    actors,
    places,
    casualtiesOf: findCasualties,
    lexicon: tools.lexicon,
  });
  const sketch = sketchOf(article.text.slice(article.body.start, article.body.end));
  return { article: dated, mentions: read.mentions, sketch, notes: [...notes, ...read.notes] };
}

function dateArticle(
  article: Article,
  document: TextDocument,
  forms: readonly TimeMention[],
  options: ReadingOptions,
  dating: DatingKnowledge,
): DatedArticle {
  const typed = options.published === null ? [] : [{ text: options.published, where: 'option' as const }];
  const stated = [...typed, ...article.stated];
  if (stated.length === 0 && options.strictDates) return { ...article, published: null };
  return { ...article, stated, published: datePublication({ ...article, stated }, document, forms, dating) };
}
