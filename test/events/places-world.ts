import type { CountryEntry } from '../../src/knowledge/entries.ts';
import type { Gazetteer } from '../../src/knowledge/places/gazetteer.ts';
import { packCountryNames } from '../../src/knowledge/places/country-names.ts';
import { gazetteerOf } from '../../src/knowledge/places/gazetteer.ts';
import { looseKey, plainKey } from '../../src/knowledge/places/keys.ts';

const AREAS = ['XB.01\tKlow', 'XB.02\tGrodna', 'XR.01\tHentzau', 'XR.02\tZenda', 'XS.01\tTapioca'];
const KINDS = ['admin1', 'admin2', 'town', 'region'];

type Row = readonly [
  name: string,
  kind: string,
  area: number,
  lat: number,
  lon: number,
  prominence: number,
  aliases?: readonly string[],
];

const ROWS: readonly Row[] = [
  ['Klow', 'admin1', 0, 45.1, 20.1, 2],
  ['Grodna', 'admin1', 1, 45.5, 20.5, 2],
  ['Hentzau', 'admin1', 2, 50.1, 15.1, 2],
  ['Zenda', 'admin1', 3, 50.5, 15.5, 2],
  ['Tapioca', 'admin1', 4, -10, -60, 2],
  ['Szohod', 'town', 0, 45.2, 20.2, 3],
  ['Zileheroum', 'town', 1, 45.6, 20.6, 0],
  ['Strelsau', 'town', 2, 50.2, 15.2, 3],
  ['Zenda', 'town', 3, 50.6, 15.6, 1],
  ['Tarlenheim', 'admin2', 3, 50.7, 15.7, 0],
  ['Hofbau', 'town', 2, 50.3, 15.3, 0],
  ['Hofbau', 'town', 0, 45.3, 20.3, 0],
  ['Tel al-Qar', 'town', 2, 50.4, 15.4, 0, ['Tell Qar', 'Tel Alqar']],
  ['Victoria', 'town', 4, -11, -61, 0],
  ['Rassendyll', 'town', 2, 50.9, 15.9, 0],
  ['Streltz', 'region', 2, 50, 15, 2, ['Streltz Mountains']],
];

const country = (
  code: string,
  name: string,
  adjectives: string[],
  capital: string,
  aliases: string[],
): CountryEntry => ({
  code,
  name,
  aliases,
  adjectives,
  capital,
  lat: 0,
  lon: 0,
});

const digits = (number: number, width: number): string => Math.round(number).toString(36).padStart(width, '0');

/** A gazetteer of three invented countries, in the form of the generated one. */
export function inventedGazetteer(): Gazetteer {
  const lines = ROWS.flatMap(([name, kind, area, lat, lon, prominence, aliases = []]) => {
    const code = `${digits(KINDS.indexOf(kind) * 4 + prominence, 1)}${digits(lat * 100 + 9000, 3)}${digits(lon * 100 + 18_000, 3)}${digits(area, 3)}`;
    return [...new Set([name, ...aliases].map(looseKey))].map(
      (key) => `${key}\t${name}\t${code}\t${[name, ...aliases].map(plainKey).join(',')}`,
    );
  });
  const countries = [
    country('XR', 'Ruritania', ['Ruritanian', 'Ruritanians'], 'Strelsau', ['RRT']),
    country('XB', 'Borduria', ['Bordurian', 'Bordurians'], 'Szohod', []),
    country('XS', 'San Theodoros', ['San Theodoran'], 'Tapiocapolis', []),
  ];
  return gazetteerOf({
    places: `\n${lines.toSorted((a, b) => (a < b ? -1 : 1)).join('\n')}\n`,
    areas: AREAS.join('\n'),
    countries,
    called: packCountryNames(countries),
  });
}
