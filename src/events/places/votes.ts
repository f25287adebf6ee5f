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

/** Counts countries by name (2), by adjective (1) and by provinces and well-known towns that lie in one country only (1). */
export function countVotes(scan: Scan): CountryVotes {
  const counts = new Map(scan.people);
  const named = new Set(scan.people.keys());
  const add = (country: string | null, weight: number): void => {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  for (const { matches, cue } of scan.candidates) {
    if (matches.length === 0) continue;
    const all = matches.filter((match) => match.exact && (match.prominence > 0 || match.entry.kind === 'admin2'));
    // A great city outvotes the villages called after it.
    const most = Math.max(0, ...all.map(({ prominence }) => prominence));
    const exact =
      most < GREAT ? all : all.filter(({ prominence, entry }) => entry.kind === 'country' || prominence >= GREAT);
    if (exact.length === 0) continue;
    const countries = new Set(exact.map((match) => match.entry.country));
    const isCountry = exact.some((match) => match.entry.kind === 'country');
    const [only] = countries;
    for (const { entry, prominence } of exact)
      if (entry.country !== null && (entry.kind === 'country' || prominence > 1)) named.add(entry.country);
    const weight = cue === 'dateline' ? 0.5 : 1;
    if (countries.size === 1 && only !== undefined) add(only, isCountry ? 2 * weight : weight);
    else if (isCountry) for (const country of countries) add(country, weight / countries.size);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let first: string | null = null;
  for (const [country, count] of counts) if (first === null || count > (counts.get(first) ?? 0)) first = country;
  const shareOf = (country: string | null): number =>
    country === null || total === 0 ? 0 : (counts.get(country) ?? 0) / total;
  const isNamed = (country: string | null): boolean => country !== null && named.has(country);
  return { first, main: shareOf(first) > 0.5 ? first : null, shareOf, isNamed };
}
