import { packCountryNames, type PackedCountryNames } from './country-names.ts';

/** What the built-in countries are called, packed. The build packs it once and has the program read what came of it. */
export async function loadPackedCountries(): Promise<PackedCountryNames> {
  const { default: countries } = await import('./countries.json', { with: { type: 'json' } });
  return packCountryNames(countries);
}
