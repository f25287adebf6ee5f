import type { DatedArticle } from '../model/article.ts';
import type { Chronology } from '../model/chronology.ts';
import { toEdtf } from '../model/edtf.ts';
import type { ConflictEvent, EventMention, Participant } from '../model/event.ts';
import { datePrecOf } from '../model/interval.ts';
import { sliceOf } from '../model/span.ts';
import type { ActorRecord, EventRecord, SourceRecord } from './event-record.ts';

/** The articles of a chronology by id. */
export type ArticleIndex = ReadonlyMap<string, DatedArticle>;

/** The articles of a chronology by id, to be made once a rendering. */
export function indexArticles({ articles }: Pick<Chronology, 'articles'>): ArticleIndex {
  return new Map(articles.map((article) => [article.id, article]));
}

/** The event as machine formats give it. */
export function toRecord(event: ConflictEvent, articles: ArticleIndex): EventRecord {
  const { when, place, attribution } = event;
  return {
    id: event.id,
    date: toEdtf(when.interval),
    start: when.interval.start,
    end: when.interval.end,
    precision: when.interval.precision,
    datePrec: datePrecOf(when.interval),
    basis: when.basis,
    dateText: when.text,
    type: event.type,
    subtype: event.subtype,
    status: event.status,
    actors: event.participants.map((participant) => toActorRecord(participant, event, articles)),
    place: place && {
      name: place.name,
      admin1: place.admin1,
      country: place.country,
      countryName: place.countryName,
      lat: place.lat,
      lon: place.lon,
    },
    casualties: event.casualties.map(({ harm, min, max, who }) => ({ harm, min, max, who })),
    attribution: attribution && {
      name: attribution.name,
      id: attribution.id,
      verb: attribution.verb,
      quote: attribution.quote,
    },
    summary: event.summary,
    conflicts: event.conflicts.map(({ field, values }) => ({
      field,
      values: values.map(({ value, file }) => ({ value, file })),
    })),
    sources: event.mentions.map((mention) => toSourceRecord(mention, articles)),
    copies: event.copies,
  };
}

function toSourceRecord({ article: id, clause }: EventMention, articles: ArticleIndex): SourceRecord {
  const article = articles.get(id);
  return {
    file: article?.file ?? id,
    article: id,
    outlet: article?.outlet ?? null,
    published: article?.published ? toEdtf(article.published.interval) : null,
    start: clause.start,
    end: clause.end,
    quote: article ? sliceOf(article.text, clause) : '',
  };
}

function toActorRecord(participant: Participant, event: ConflictEvent, articles: ArticleIndex): ActorRecord {
  const { actor, role } = participant;
  return {
    id: actor.id,
    name: actor.name,
    role,
    groups: actor.groups,
    mention: wordsFor(participant, event, articles),
  };
}

/** A merged event's participants come from different articles: the words stand in the one whose mention has the participant. */
function wordsFor({ actor, span }: Participant, event: ConflictEvent, articles: ArticleIndex): string | null {
  const has = (mention: EventMention) =>
    mention.participants.some((one) => one.actor.id === actor.id && one.span.start === span.start);
  const article = articles.get((event.mentions.find(has) ?? event.mentions[0]).article);
  return article ? sliceOf(article.text, span) : null;
}
