import stringWidth from 'string-width';
import type { ConflictEvent } from '../../model/event.ts';
import { PERIOD_UNITS, periodHolding, periodInterval, periodText, type PeriodUnit } from '../../model/period.ts';
import { counted } from '../phrases.ts';
import type { TextStyle } from './style.ts';

const LEVELS = '▁▂▃▄▅▆▇█';
const FEWEST_EVENTS = 6;
const FEWEST_COLUMNS = 4;
const MOST_COLUMNS = 60;
/** Years a column, where one year each would not fit. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;

/** Periods side by side: `every` units a column. */
interface Scale {
  readonly unit: PeriodUnit;
  readonly every: number;
  /** Columns of the events that a single one holds. */
  readonly columns: readonly number[];
}

/** One line that shows when how much happened: the finest periods that fit the page; empty for few events and short spans. */
export function sparkline(events: readonly ConflictEvent[], style: TextStyle): string {
  const scale = scaleFor(events, Math.min(MOST_COLUMNS, style.columns - 24));
  if (scale === null) return '';
  const first = least(scale.columns);
  const counts = Array.from({ length: most(scale.columns) - first + 1 }, () => 0);
  for (const column of scale.columns) counts[column - first] = (counts[column - first] ?? 0) + 1;
  const highest = most(counts);
  const bars = counts.map((count) => (count === 0 ? ' ' : (LEVELS[Math.ceil((count / highest) * 8) - 1] ?? '')));
  const label = (column: number, end: 'start' | 'end') => labelOf(column, scale, end);
  const line = `${label(first, 'start')} ${style.own(bars.join(''))} ${label(first + counts.length - 1, 'end')}`;
  const about = aboutText(scale, highest, events.length - scale.columns.length);
  return stringWidth(`${line}  ${about}`) > style.columns ? `${line}\n` : `${line}  ${style.faint(about)}\n`;
}

function scaleFor(events: readonly ConflictEvent[], room: number): Scale | null {
  const years = numbersOf(events, 'year');
  if (years.length < FEWEST_EVENTS || room < FEWEST_COLUMNS) return null;
  // Of the finer units only those that still hold most events: a span of days says little where most dates are months.
  for (const unit of PERIOD_UNITS) {
    const columns = numbersOf(events, unit);
    if (columns.length * 2 < years.length || most(columns) - least(columns) >= room) continue;
    if (unit !== 'year')
      return most(columns) - least(columns) + 1 < FEWEST_COLUMNS ? null : { unit, every: 1, columns };
  }
  for (const every of STEPS) {
    const columns = years.map((year) => Math.floor(year / every));
    if (most(columns) - least(columns) < room)
      return most(columns) - least(columns) + 1 < FEWEST_COLUMNS ? null : { unit: 'year', every, columns };
  }
  return null;
}

function numbersOf(events: readonly ConflictEvent[], unit: PeriodUnit): readonly number[] {
  return events.flatMap(({ when }) => periodHolding(when.interval, unit) ?? []);
}

/** Of weeks their first and last day. */
function labelOf(column: number, { unit, every }: Scale, end: 'start' | 'end'): string {
  if (unit === 'week') return periodInterval(column, unit)?.[end] ?? '';
  return periodText(unit === 'year' ? column * every + (end === 'start' ? 0 : every - 1) : column, unit);
}

function aboutText({ unit, every }: Scale, highest: number, others: number): string {
  const scale = every === 1 ? `by ${unit}` : `by ${every} years`;
  return `${scale}, at most ${counted(highest, 'event')}${others === 0 ? '' : `; ${others} wider`}`;
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}
