import type { Casualty, Harm } from '../model/event.ts';
import type { Cell } from './listing.ts';
import type { ActorRecord, EventRecord, SourceRecord } from './event-record.ts';

type Column = readonly [name: string, cell: (record: EventRecord) => Cell];

/** The columns of CSV and TSV: a fixed header, in this order. Lists are joined with `|`. */
export const EVENT_COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['precision', ({ precision }) => precision],
  ['date_prec', ({ datePrec }) => datePrec],
  ['basis', ({ basis }) => basis],
  ['type', ({ type }) => type],
  ['subtype', ({ subtype }) => subtype],
  ['status', ({ status }) => status],
  ['actors', ({ actors }) => joinNames(actors)],
  ['sources_of_action', ({ actors }) => joinNames(actors.filter(({ role }) => role === 'source'))],
  ['targets', ({ actors }) => joinNames(actors.filter(({ role }) => role === 'target'))],
  ['place', ({ place }) => place && place.name],
  ['admin1', ({ place }) => place && place.admin1],
  ['country', ({ place }) => place && place.country],
  ['lat', ({ place }) => place && place.lat],
  ['lon', ({ place }) => place && place.lon],
  ['killed_min', ({ casualties }) => tollOf(casualties, 'killed').min],
  ['killed_max', ({ casualties }) => tollOf(casualties, 'killed').max],
  ['wounded_min', ({ casualties }) => tollOf(casualties, 'wounded').min],
  ['wounded_max', ({ casualties }) => tollOf(casualties, 'wounded').max],
  ['attribution', ({ attribution }) => attribution && attribution.name],
  ['summary', ({ summary }) => summary],
  ['conflicts', ({ conflicts }) => join(conflicts.map(({ field, values }) => `${field}: ${valuesText(values)}`))],
  ['n_sources', ({ sources, copies }) => oneAnArticle(sources).length - copies.length],
  [
    'files',
    ({ sources }) =>
      oneAnArticle(sources)
        .map(({ file }) => unbarred(file))
        .join('|'),
  ],
  ['published', ({ sources }) => publishedCell(oneAnArticle(sources))],
  ['quote', ({ sources }) => join(sources.map(({ quote }) => quote))],
];

/** Words for victims that tell nobody apart. */
const ANYBODY = /^(?:people|persons?|others?|victims|dead|fatalities|casualties|human beings)$/i;

/**
 * The toll of all victims of one harm. Figures for everybody are alternatives: the least and the most of them. Where there are none,
 * figures for different victims add up. `max` null is "at least", both null is unknown.
 */
export function tollOf(
  casualties: readonly Casualty[],
  harm: Harm,
): { readonly min: number | null; readonly max: number | null } {
  const entries = casualties.filter((entry) => entry.harm === harm);
  const totals = entries.filter(({ who }) => who === null || ANYBODY.test(who));
  const victims = new Set(entries.map(({ who }) => who));
  if (totals.length > 0 || victims.size < entries.length) return rangeOf(totals.length > 0 ? totals : entries);
  return {
    min: entries.some(({ min }) => min !== null) ? entries.reduce((sum, { min }) => sum + (min ?? 0), 0) : null,
    max:
      entries.every(({ max }) => max !== null) && entries.length > 0
        ? entries.reduce((sum, { max }) => sum + (max ?? 0), 0)
        : null,
  };
}

function rangeOf(entries: readonly Casualty[]): { readonly min: number | null; readonly max: number | null } {
  const mins = entries.flatMap(({ min }) => (min === null ? [] : [min]));
  const maxs = entries.flatMap(({ max }) => (max === null ? [] : [max]));
  return {
    min: mins.length === 0 ? null : Math.min(...mins),
    max: maxs.length < entries.length || maxs.length === 0 ? null : Math.max(...maxs),
  };
}

function joinNames(actors: readonly ActorRecord[]): string | null {
  return join(actors.map(({ name }) => name));
}

function oneAnArticle(sources: readonly SourceRecord[]): readonly SourceRecord[] {
  return [...new Map(sources.toReversed().map((source) => [source.article, source])).values()].toReversed();
}

/** In step with `files`: an empty item where a date is unknown, an empty cell where all are. */
function publishedCell(sources: readonly SourceRecord[]): string | null {
  return sources.some(({ published }) => published !== null)
    ? sources.map(({ published }) => published ?? '').join('|')
    : null;
}

/** A bar inside an item would split it: it becomes a broken bar. Items that repeat stand once. */
function join(items: readonly string[]): string | null {
  const distinct = [...new Set(items)].filter((item) => item !== '');
  return distinct.length === 0 ? null : distinct.map(unbarred).join('|');
}

function unbarred(item: string): string {
  return item.replaceAll('|', '¦');
}

function valuesText(values: EventRecord['conflicts'][number]['values']): string {
  return values.map(({ value, file }) => `${value} (${file})`).join(' / ');
}
