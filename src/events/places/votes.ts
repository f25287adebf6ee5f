import type { PlaceMatch } from '../../knowledge/places/gazetteer.ts';
import type { Scan } from './candidate.ts';

/** How much the article speaks of each country: shares that add up to 1. */
export interface CountryVotes {
  shareOf(country: string | null): number;
  /** The country most spoken of; null where none is. */
  readonly first: string | null;
  /** Whether the country itself, its people, a province or a city of it is named, and not only some small town that may be called like another. */
  isNamed(country: string | null): boolean;
  /** The same, but only where it has more than half the votes. */
  readonly main: string | null;
}

/** The prominence of cities that the world knows. */
const GREAT = 3;

/** How prominent a place has to be to tell a country: a great city outvotes the villages called after it. */
function leastTelling(matches: readonly PlaceMatch[]): number {
  return matches.some(({ exact, prominence }) => exact && prominence >= GREAT) ? GREAT : 0;
}

/** Whether a place tells of which country the article speaks. */
function tells({ exact, prominence, entry: { kind } }: PlaceMatch, least: number): boolean {
  if (!exact || (prominence === 0 && kind !== 'admin2')) return false;
  return prominence >= least || kind === 'country';
}

/** Counts countries by name (2), by adjective (1) and by provinces and well-known towns that lie in one country only (1). */
export function countVotes(scan: Scan): CountryVotes {
  const counts = new Map(scan.people);
  const named = new Set(scan.people.keys());
  const add = (country: string | null, weight: number): void => {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  for (const { matches, cue } of scan.candidates) {
    const least = leastTelling(matches);
    let only: string | null | undefined;
    let isOne = true;
    let isCountry = false;
    for (const match of matches) {
      if (!tells(match, least)) continue;
      const { kind, country } = match.entry;
      if (only === undefined) only = country;
      else if (country !== only) isOne = false;
      if (kind === 'country') isCountry = true;
      if (country !== null && (kind === 'country' || match.prominence > 1)) named.add(country);
    }
    if (only === undefined) continue;
    const weight = cue === 'dateline' ? 0.5 : 1;
    if (isOne) add(only, isCountry ? 2 * weight : weight);
    else if (isCountry) {
      const countries = new Set(matches.flatMap((match) => (tells(match, least) ? [match.entry.country] : [])));
      for (const country of countries) add(country, weight / countries.size);
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let first: string | null = null;
  for (const [country, count] of counts) if (first === null || count > (counts.get(first) ?? 0)) first = country;
  const shareOf = (country: string | null): number =>
    country === null || total === 0 ? 0 : (counts.get(country) ?? 0) / total;
  const isNamed = (country: string | null): boolean => country !== null && named.has(country);
  return { first, main: shareOf(first) > 0.5 ? first : null, shareOf, isNamed };
}
