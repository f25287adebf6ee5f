import type { ConflictEvent } from '../../model/event.ts';
import { periodHolding, periodInterval, periodText, type PeriodUnit } from '../../model/period.ts';
import { counted } from '../phrases.ts';
import { widthOf } from './layout.ts';
import type { TextStyle } from './style.ts';

const LEVELS = '▁▂▃▄▅▆▇█';
const FEWEST_EVENTS = 6;
const FEWEST_COLUMNS = 4;
const MOST_COLUMNS = 60;
/** From the finest to the coarsest: a unit of the calendar, and how many of them a column is. */
const SCALES: readonly (readonly [unit: PeriodUnit, every: number])[] = [
  ['day', 1],
  ['week', 1],
  ['month', 1],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => ['year', years] as const),
];

const LABEL_WIDTHS: Readonly<Record<PeriodUnit, number>> = { day: 10, week: 10, month: 7, year: 5 };

/** Periods side by side: `every` units a column. */
interface Scale {
  readonly unit: PeriodUnit;
  readonly every: number;
  /** Columns of the events that a single one holds. */
  readonly columns: readonly number[];
}

/** One line that shows when how much happened: the finest periods that fit the page; empty for few events and short spans. */
export function sparkline(events: readonly ConflictEvent[], style: TextStyle): string {
  const scale = scaleFor(inTheMidst(events), style.columns);
  if (scale === null) return '';
  const first = least(scale.columns);
  const counts = Array.from({ length: most(scale.columns) - first + 1 }, () => 0);
  for (const column of scale.columns) counts[column - first] = (counts[column - first] ?? 0) + 1;
  const highest = most(counts);
  const bars = counts.map((count) => (count === 0 ? ' ' : (LEVELS[Math.ceil((count / highest) * 8) - 1] ?? '')));
  const label = (column: number, end: 'start' | 'end') => labelOf(column, scale, end);
  const line = `${label(first, 'start')} ${style.own(bars.join(''))} ${label(first + counts.length - 1, 'end')}`;
  const about = aboutTexts(scale, highest, events.length - scale.columns.length).find(
    (text) => widthOf(`${line}  ${text}`) <= style.columns,
  );
  return about === undefined ? `${line}\n` : `${line}  ${style.faint(about)}\n`;
}

/** Without the hundredth at either end, where these few would take most of the line. */
function inTheMidst(events: readonly ConflictEvent[]): readonly ConflictEvent[] {
  const years = numbersOf(events, 'year').toSorted((a, b) => a - b);
  const rest = Math.floor(years.length / 100);
  const [first = 0, last = 0] = [years[rest], years[years.length - 1 - rest]];
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0);
  if (rest === 0 || (last - first + 1) * 2 > span) return events;
  return events.filter(({ when }) => {
    const year = periodHolding(when.interval, 'year');
    return year !== null && year >= first && year <= last;
  });
}

/** The finest scale that fits the page and still holds most events: a span of days says little where most dates are months. */
function scaleFor(events: readonly ConflictEvent[], page: number): Scale | null {
  const years = numbersOf(events, 'year');
  if (years.length < FEWEST_EVENTS) return null;
  for (const [unit, every] of SCALES) {
    const columns = numbersOf(events, unit).map((number) => Math.floor(number / every));
    const width = most(columns) - least(columns) + 1;
    if (columns.length * 2 < years.length || width > roomFor(unit, page)) continue;
    return width < FEWEST_COLUMNS ? null : { unit, every, columns };
  }
  return null;
}

/** Columns left between the two labels. */
function roomFor(unit: PeriodUnit, page: number): number {
  return Math.min(MOST_COLUMNS, page - 2 * LABEL_WIDTHS[unit] - 2);
}

function numbersOf(events: readonly ConflictEvent[], unit: PeriodUnit): readonly number[] {
  return events.flatMap(({ when }) => periodHolding(when.interval, unit) ?? []);
}

/** Of weeks their first and last day. */
function labelOf(column: number, { unit, every }: Scale, end: 'start' | 'end'): string {
  if (unit === 'week') return periodInterval(column, unit)?.[end] ?? '';
  return periodText(unit === 'year' ? column * every + (end === 'start' ? 0 : every - 1) : column, unit);
}

/** What the columns are, the longest text first. */
function aboutTexts({ unit, every }: Scale, highest: number, others: number): readonly string[] {
  const scale = every === 1 ? `by ${unit}` : `by ${every} years`;
  const heights = `${scale}, at most ${counted(highest, 'event')}`;
  return [...(others === 0 ? [] : [`${heights}; ${others} not shown`]), heights, scale];
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}
