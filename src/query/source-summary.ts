import type { DatedArticle, Published } from '../model/article.ts';
import { type CalendarDate, compareDates } from '../model/calendar-date.ts';
import type { Chronology } from '../model/chronology.ts';
import { articlesTelling } from '../model/event.ts';
import type { Interval } from '../model/interval.ts';

/** What an article or all articles of an outlet tell: how many events, from when to when (null where no day is known at that end). */
export interface SourceSummary {
  readonly outlet: string | null;
  /** Null for an outlet. */
  readonly article: DatedArticle | null;
  readonly published: Published | null;
  readonly articles: number;
  readonly events: number;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
}

/** The articles of a chronology in their order, each with the events it tells; an event that several tell counts for each. */
export function summariseArticles({ articles, events }: Chronology): readonly SourceSummary[] {
  const told = new Map<string, Interval[]>();
  for (const event of events) {
    for (const id of articlesTelling(event)) {
      const known = told.get(id);
      if (known) known.push(event.when.interval);
      else told.set(id, [event.when.interval]);
    }
  }
  return articles.map((article) => {
    const { outlet, published } = article;
    return { outlet, article, published, articles: 1, ...spanOf(told.get(article.id) ?? []) };
  });
}

/** The outlets of a chronology, the one with most events first, then by name; last the articles whose outlet is not known. */
export function summariseOutlets({ articles, events }: Chronology): readonly SourceSummary[] {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const counts = new Map<string | null, number>();
  for (const { outlet } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const told = new Map<string | null, Interval[]>();
  for (const event of events) {
    for (const outlet of new Set(articlesTelling(event).map((id) => outletOf.get(id) ?? null))) {
      const known = told.get(outlet);
      if (known) known.push(event.when.interval);
      else told.set(outlet, [event.when.interval]);
    }
  }
  const rows = [...counts].map(
    ([outlet, count]): SourceSummary => ({
      outlet,
      article: null,
      published: null,
      articles: count,
      ...spanOf(told.get(outlet) ?? []),
    }),
  );
  return rows.toSorted(byEvents);
}

function byEvents(a: SourceSummary, b: SourceSummary): number {
  const unknown = Number(a.outlet === null) - Number(b.outlet === null);
  return unknown || b.events - a.events || ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1);
}

function spanOf(intervals: readonly Interval[]): Pick<SourceSummary, 'events' | 'first' | 'last'> {
  const firsts = intervals.flatMap(({ start }) => (start === null ? [] : [start]));
  const lasts = intervals.flatMap(({ end }) => (end === null ? [] : [end]));
  return {
    events: intervals.length,
    first: firsts.toSorted(compareDates)[0] ?? null,
    last: lasts.toSorted(compareDates).at(-1) ?? null,
  };
}
