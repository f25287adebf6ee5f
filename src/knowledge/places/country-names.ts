import { jsonInAscii } from '../json-in-ascii.ts';
import type { CountryEntry } from '../entries.ts';
import { exactKey, looseKey } from './keys.ts';

/** What countries and their people are called, in JSON: keys take long to make, so the build makes those of the built-in countries. */
export interface PackedCountryNames {
  /** The exact key of each name, the code of its country, and 1 where the name is an abbreviation, else 0. */
  readonly names: string;
  /** The loose keys that names begin with. */
  readonly beginnings: string;
  /** The exact key of each adjective and word for a people, and the code of the country. */
  readonly people: string;
}

/** What countries and their people are called, by keys. */
export interface CountryNames {
  readonly names: ReadonlyMap<string, readonly [code: string, isAbbreviation: boolean]>;
  readonly beginnings: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, string>;
  /** The first words of `people`. */
  readonly peopleOpeners: ReadonlySet<string>;
}

/** The names of these countries, packed. */
export function packCountryNames(countries: readonly CountryEntry[]): PackedCountryNames {
  const names = new Map<string, readonly [code: string, isAbbreviation: 0 | 1]>();
  const beginnings = new Set<string>();
  const people = new Map<string, string>();
  for (const { code, name, aliases, adjectives } of countries) {
    for (const called of [name, ...aliases]) {
      const key = exactKey(called);
      names.set(key, [code, called === called.toUpperCase() ? 1 : 0]);
      beginnings.add(looseKey(key.split(' ')[0] ?? ''));
    }
    for (const word of adjectives) people.set(exactKey(word), code);
  }
  return {
    names: jsonInAscii([...names].map(([key, [code, isAbbreviation]]) => [key, code, isAbbreviation])),
    beginnings: jsonInAscii([...beginnings]),
    people: jsonInAscii([...people]),
  };
}

/** The names that packed ones hold. */
export function countryNamesOf(packed: PackedCountryNames): CountryNames {
  const names: readonly (readonly [string, string, 0 | 1])[] = JSON.parse(packed.names);
  const people: readonly (readonly [string, string])[] = JSON.parse(packed.people);
  return {
    names: new Map(names.map(([key, code, isAbbreviation]) => [key, [code, isAbbreviation === 1]])),
    beginnings: new Set<string>(JSON.parse(packed.beginnings)),
    people: new Map(people),
    peopleOpeners: new Set(people.map(([words]) => words.split(' ')[0] ?? '')),
  };
}
