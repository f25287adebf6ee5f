import type { Chronology } from '../model/chronology.ts';
import { EVERYTHING, type Filter } from './filter.ts';
import { filterChronology } from './filter-chronology.ts';

/** A filter without which so many events would be found. */
export interface NearMiss {
  /** As it is typed: `--type`. */
  readonly option: string;
  readonly count: number;
}

const { anyActor, allActors, actorAs, notActor, between, saidBy, since, until } = EVERYTHING;
const { types, places, statuses, text, sources, minSources } = EVERYTHING;

/** What each option filters by, where it is not given. */
const LOOSENED: readonly (readonly [option: string, without: Partial<Filter>])[] = [
  ['--min-sources', { minSources }],
  ['--status', { statuses }],
  ['--text', { text }],
  ['--source', { sources }],
  ['--since and --until', { since, until }],
  ['--place', { places }],
  ['--type', { types }],
  ['--actor-as', { actorAs }],
  ['--not-actor', { notActor }],
  ['--said-by', { saidBy }],
  ['--between', { between }],
  ['--actor', { anyActor, allActors }],
];

/** For a filter that finds nothing: which one of its parts to leave out to find something, the one that leaves most out of account first. */
export function nearMisses(chronology: Chronology, filter: Filter): readonly NearMiss[] {
  return LOOSENED.map(([option, without]) => ({
    option,
    count: filterChronology(chronology, { ...filter, ...without }).events.length,
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
