import type { DatedArticle, Published } from '../../model/article.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { toEdtf } from '../../model/edtf.ts';
import { articleName } from '../article-name.ts';
import type { Listing } from '../listing.ts';
import { counted } from '../phrases.ts';
import { hanging, padded } from '../text/layout.ts';
import type { TextStyle } from '../text/style.ts';

/** An article or an outlet, in how many events it is, the first and last day of them. */
export interface SourceRow {
  readonly outlet: string | null;
  /** Null for an outlet. */
  readonly article: DatedArticle | null;
  readonly published: Published | null;
  readonly articles: number;
  readonly events: number;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
}

/** Articles with what they tell: one row an article. */
export function sourcesListing(rows: Iterable<SourceRow>): Listing<SourceRow> {
  return {
    name: 'sources',
    rows,
    header: ['file', 'id', 'outlet', 'title', 'published', 'events', 'first', 'last'],
    toCells: (row) => [Object.values(toSource(row))],
    toJson: toSource,
    toText: (row, style) => line(row, row.article ? articleName(row.article) : '', row.outlet ?? '', style),
  };
}

/** Outlets with what they tell: one row an outlet, one more for all articles whose outlet is not known. */
export function outletsListing(rows: Iterable<SourceRow>): Listing<SourceRow> {
  return {
    name: 'outlets',
    rows,
    header: ['outlet', 'articles', 'events', 'first', 'last'],
    toCells: ({ outlet, articles, events, first, last }) => [[outlet, articles, events, first, last]],
    toJson: ({ outlet, articles, events, first, last }) => ({ outlet, articles, events, first, last }),
    toText: (row, style) => line(row, row.outlet ?? 'outlet not known', counted(row.articles, 'article'), style),
  };
}

function toSource({ outlet, article, published, events, first, last }: SourceRow) {
  return {
    file: article?.file ?? null,
    id: article?.id ?? null,
    outlet,
    title: article?.title ?? null,
    published: published && toEdtf(published.interval),
    events,
    first,
    last,
  };
}

function line({ events, first, last }: SourceRow, name: string, about: string, style: TextStyle): string {
  const dates = style.own(`${padded(first ?? '…', 10)} – ${padded(last ?? '…', 10)}`);
  const more = about === '' ? '' : `  ${style.faint(style.plain(about))}`;
  const label = `${String(events).padStart(5)}  ${events === 0 ? ' '.repeat(23) : dates}`;
  return hanging(label, `${style.strong(style.plain(name))}${more}`, 32, style.columns);
}
