import type { DatedArticle } from '../model/article.ts';
import { compareDates } from '../model/calendar-date.ts';
import type { ConflictEvent, EventMention } from '../model/event.ts';
import type { Interval } from '../model/interval.ts';
import { cluster } from './cluster.ts';
import { originals } from './copies.ts';
import { eventOf } from './event-of.ts';
import { eventIds } from './event-ids.ts';
import type { Sketch } from './sketch.ts';
import { tellingsOf } from './tellings.ts';

/** An article with the mentions read from it, in text order. */
export interface ArticleMentions {
  readonly article: DatedArticle;
  readonly mentions: readonly EventMention[];
  /** Of the article's text, by which copies of it are known. */
  readonly sketch: Sketch;
}

/** The events that the articles tell, each once, in order of time: start, end, then the order of the articles and of the text. Give the articles `inArticleOrder`. */
export function buildEvents(read: readonly ArticleMentions[]): readonly ConflictEvent[] {
  const articles = new Map(read.map(({ article }) => [article.id, article]));
  const sources = originals(read.map(({ article: { id }, sketch }) => ({ id, sketch })));
  const groups = cluster(
    read.flatMap(({ article, mentions }) => tellingsOf(article, mentions, sources.get(article.id) ?? article.id)),
  );
  const events = groups.map((group) => eventOf(group, articles));
  const ordered = events.toSorted((a, b) => compareIntervals(a.when.interval, b.when.interval));
  const ids = eventIds(ordered, articles);
  return ordered.map((event, i) => ({ ...event, id: ids[i] ?? event.id }));
}

/** By first day, then last; what has no first day ("by 11 September") stands at its last, an open end comes last. */
function compareIntervals(a: Interval, b: Interval): number {
  const first = a.start ?? a.end;
  const second = b.start ?? b.end;
  const start = first && second ? compareDates(first, second) : 0;
  if (start !== 0) return start;
  return a.end && b.end ? compareDates(a.end, b.end) : Number(a.end === null) - Number(b.end === null);
}
