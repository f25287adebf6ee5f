import type { DatedArticle } from '../../model/article.ts';
import { type CalendarDate, compareDates } from '../../model/calendar-date.ts';
import type { ConflictEvent } from '../../model/event.ts';
import type { Interval } from '../../model/interval.ts';
import { dateLabel, gutterLabel, shortLabel } from '../date-label.ts';
import type { Listing } from '../listing.ts';
import { indexArticles } from '../record.ts';
import { eventView, marginFor } from '../text/event-view.ts';
import { hanging, padded } from '../text/layout.ts';
import type { TextStyle } from '../text/style.ts';

/** Events that have something in common; key, name and interval are null where there is none. */
export interface GroupRow {
  readonly key: string | null;
  readonly name: string | null;
  readonly interval: Interval | null;
  readonly events: readonly ConflictEvent[];
}

/** Groupings whose groups are no periods of time. */
const WITHOUT_PERIOD: ReadonlySet<string> = new Set(['actor', 'type', 'place']);

/** What the groups are and how they are shown. */
export interface GroupView {
  /** year, month, week, day, actor, type or place. */
  readonly by: string;
  /** The numbers alone, without the events themselves (which only people are shown). */
  readonly countOnly: boolean;
  readonly articles: readonly DatedArticle[];
}

/** Groups of events: one row a group; for people the events under the group's name, unless only numbers are asked for. */
export function groupsListing(rows: Iterable<GroupRow>, view: GroupView): Listing<GroupRow> {
  const articles = indexArticles(view);
  let isFirst = true;
  return {
    name: 'groups',
    rows,
    header: [view.by, 'name', 'events', 'first', 'last'],
    toCells: (row) => [[row.key, row.name, row.events.length, firstOf(row), lastOf(row)]],
    toJson: (row) => ({
      [view.by]: row.key,
      name: row.name,
      events: row.events.length,
      first: firstOf(row),
      last: lastOf(row),
    }),
    toText: (row, style) => {
      if (view.countOnly) return countLine(row, view, style);
      const margin = marginFor(row.events, row.interval && view.by !== 'year' ? gutterLabel : shortLabel, style);
      const heading = `${isFirst ? '' : '\n'}${style.heading(titleOf(row, view, style))}  ${row.events.length}\n`;
      isFirst = false;
      return heading + row.events.map((event) => eventView(event, articles, margin, style)).join('');
    },
  };
}

/** "   12  May 2018"; where the groups are no periods, their first and last day between. */
function countLine(row: GroupRow, view: GroupView, style: TextStyle): string {
  const title = style.strong(titleOf(row, view, style));
  const count = String(row.events.length).padStart(5);
  if (!WITHOUT_PERIOD.has(view.by)) return hanging(count, title, 7, style.columns);
  const dates = style.own(`${padded(firstOf(row) ?? '…', 10)} – ${padded(lastOf(row) ?? '…', 10)}`);
  return hanging(`${count}  ${dates}`, title, 32, style.columns);
}

function titleOf({ key, name, interval }: GroupRow, { by }: GroupView, style: TextStyle): string {
  if (interval) return style.own(dateLabel(interval));
  if (key === null) return WITHOUT_PERIOD.has(by) ? `no ${by}` : `not within one ${by}`;
  return style.plain(by === 'place' || name === null ? key : name);
}

function firstOf({ events }: GroupRow): CalendarDate | null {
  return events.flatMap(({ when: { interval } }) => interval.start ?? []).toSorted(compareDates)[0] ?? null;
}

function lastOf({ events }: GroupRow): CalendarDate | null {
  return (
    events
      .flatMap(({ when: { interval } }) => interval.end ?? [])
      .toSorted(compareDates)
      .at(-1) ?? null
  );
}
