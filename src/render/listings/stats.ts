import { type EventType, EVENT_TYPES } from '../../model/event.ts';
import type { Interval } from '../../model/interval.ts';
import { shortLabel } from '../date-label.ts';
import type { Listing } from '../listing.ts';
import { counted } from '../phrases.ts';
import { barLegend, barOf } from '../text/bars.ts';
import { indented, padded } from '../text/layout.ts';
import type { TextStyle } from '../text/style.ts';

/** How many events of each type a period holds; the period is null for events that no single one holds. */
export interface StatsRow {
  readonly period: string | null;
  readonly interval: Interval | null;
  readonly events: number;
  readonly types: Readonly<Record<EventType, number>>;
}

/** Below so many columns there is no room for words beside the bars. */
const ROOMY = 72;
const WORDS = 26;
const FEWEST_TOGETHER = 3;

/** Events per period by type: one row a period; people see long runs of empty periods as one. */
export function statsListing(rows: readonly StatsRow[]): Listing<StatsRow> {
  const most = rows.reduce((max, { events }) => Math.max(max, events), 1);
  const widest = rows.reduce((max, row) => Math.max(max, labelOf(row).length), 0);
  const runs = emptyRuns(rows);
  return {
    name: 'periods',
    rows,
    header: ['period', 'start', 'end', 'events', ...EVENT_TYPES],
    toCells: ({ period, interval, events, types }) => [
      [period, interval?.start ?? null, interval?.end ?? null, events, ...EVENT_TYPES.map((type) => types[type])],
    ],
    toJson: ({ period, interval, events, types }) => ({
      period,
      start: interval?.start ?? null,
      end: interval?.end ?? null,
      events,
      types,
    }),
    opening: (style) => `${indented(barLegend(style), 0, style.columns)}\n`,
    toText: (row, style) => {
      const run = runs.get(row) ?? 1;
      if (run === 1) return barLine(row, most, widest, style);
      const unit = row.interval?.precision ?? 'time';
      return run === 0 ? '' : `${style.faint(style.own(`⋮ ${counted(run, unit)} without events`))}\n`;
    },
  };
}

/** Of long runs of empty periods the first, with the length of the run, and all others, with 0. */
function emptyRuns(rows: readonly StatsRow[]): ReadonlyMap<StatsRow, number> {
  const runs = new Map<StatsRow, number>();
  let run: StatsRow[] = [];
  for (const row of [...rows, null]) {
    if (row?.events === 0) {
      run.push(row);
      continue;
    }
    if (run.length >= FEWEST_TOGETHER)
      for (const [index, one] of run.entries()) runs.set(one, index === 0 ? run.length : 0);
    run = [];
  }
  return runs;
}

function barLine(row: StatsRow, most: number, widest: number, style: TextStyle): string {
  const { events, types } = row;
  const label = padded(style.own(labelOf(row)), widest);
  const count = String(events).padStart(String(most).length);
  if (events === 0) return `${label}  ${style.faint(count)}\n`;
  const words = style.columns < ROOMY ? '' : style.faint(`  ${commonest(types)}`);
  const room = style.columns - widest - count.length - 3 - (style.columns < ROOMY ? 0 : WORDS);
  const bar = barOf(types, Math.max(1, most / Math.max(8, room)), style);
  return `${label}  ${count} ${bar}${words}\n`;
}

/** The two types that occur most. */
function commonest(types: StatsRow['types']): string {
  const found = EVENT_TYPES.filter((type) => types[type] > 0).toSorted((a, b) => types[b] - types[a]);
  return found
    .slice(0, 2)
    .map((type) => `${type} ${types[type]}`)
    .join(', ');
}

function labelOf({ period, interval }: StatsRow): string {
  if (interval === null) return period ?? 'wider';
  return interval.precision === 'week' ? (period ?? '') : shortLabel(interval);
}
