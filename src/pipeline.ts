import { inArticleOrder } from './chronology/article-order.ts';
import { buildEvents } from './chronology/build-events.ts';
import type { ActorIndex } from './events/actors/actor-index.ts';
import { findActors } from './events/actors/find-actors.ts';
import { findCasualties } from './events/casualties/find-casualties.ts';
import { findPlaces } from './events/places/find-places.ts';
import { readEvents } from './events/read-events.ts';
import type { TriggerLexicon } from './events/trigger/trigger-lexicon.ts';
import type { Gazetteer } from './knowledge/places/gazetteer.ts';
import type { Article, DatedArticle } from './model/article.ts';
import type { Chronology } from './model/chronology.ts';
import type { EventMention } from './model/event.ts';
import type { Interval } from './model/interval.ts';
import type { Note } from './model/note.ts';
import type { TimeExpression, TimeMention } from './model/time-expression.ts';
import { notesOnTime } from './time/notes-on-time.ts';
import type { TextDocument } from './text/document.ts';
import { readText } from './text/read-text.ts';
import type { Tagger } from './text/tagger.ts';
import { type Answer, NO_ANSWER } from './time/dating/answer.ts';
import { datePublication } from './time/dating/date-publication.ts';
import type { DatingKnowledge } from './time/dating/dating-knowledge.ts';
import type { DatingText } from './time/dating/headline.ts';
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

/** An article with its times as forms, dated as far as it can be. */
interface ReadForms {
  readonly article: DatedArticle;
  readonly document: TextDocument;
  readonly forms: readonly TimeMention[];
  /** The stretch it was written in, as far as that is known: years where its publication date is not. */
  readonly written: Interval | null;
}

/** An article with its time expressions in text order. */
export interface ReadTimes {
  readonly article: DatedArticle;
  readonly document: TextDocument;
  readonly times: readonly TimeExpression[];
  readonly notes: readonly Note[];
}

/** An article with the events it tells, in text order. */
export interface ReadMentions {
  readonly article: DatedArticle;
  readonly mentions: readonly EventMention[];
  readonly notes: readonly Note[];
}

/** Article → sentences → time forms → publication date → time expressions. */
export function readTimes(article: Article, options: ReadingOptions, tools: TimeTools): ReadTimes {
  return placeTimes(readForms(article, options, tools), options);
}

/** … → actors, places, casualties → event mentions. What no word dates is dated by the stretch the article was written in. */
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
    places,
    casualtiesOf: findCasualties,
    lexicon: tools.lexicon,
    index: tools.actors,
  });
  return { article: dated, mentions: read.mentions, notes: [...notes, ...read.notes] };
}

function readForms(article: Article, options: ReadingOptions, tools: TimeTools): ReadForms {
  const document = readText(article.text, article.body, tools.tagger);
  const forms = findTimes(document);
  const { published, written, stated } = dateArticle(article, { document, mentions: forms }, options, tools);
  return { article: { ...article, stated, published }, document, forms, written };
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

/** Mentions of all articles → events → one chronology. Order of the articles does not matter. */
export function chronologyOf(read: readonly ReadMentions[], notes: readonly Note[]): Chronology {
  const sorted = inArticleOrder(read);
  return {
    events: buildEvents(sorted),
    articles: sorted.map(({ article }) => article),
    notes: [...notes, ...sorted.flatMap((one) => one.notes)],
  };
}

function dateArticle(
  article: Article,
  text: DatingText,
  options: ReadingOptions,
  tools: TimeTools,
): Answer & Pick<Article, 'stated'> {
  const typed = options.published === null ? [] : [{ text: options.published, where: 'option' as const }];
  const stated = [...typed, ...article.stated];
  if (stated.length === 0 && options.strictDates) return { ...NO_ANSWER, stated };
  const headline = (): DatingText | null => readHeadline(article, tools.tagger);
  return { ...datePublication({ ...article, stated }, text, headline, tools.dating), stated };
}

/** The headline that came with the article, unless its text begins with it; null where there is none. */
function readHeadline({ title, text, body }: Article, tagger: Tagger): DatingText | null {
  if (title === null || title.trim() === '' || text.startsWith(title, body.start)) return null;
  const document = readText(title, { start: 0, end: title.length }, tagger);
  return { document, mentions: findTimes(document) };
}
