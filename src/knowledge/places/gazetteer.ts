import type { LongText } from '../long-text.ts';
import type { CountryEntry, PlaceEntry } from '../entries.ts';
import { exactKey, isArticle, looseKey, plainKey } from './keys.ts';
import { remembering } from '../memory.ts';
import { sortedLines } from '../sorted-lines.ts';
import { countryNamesOf, type PackedCountryNames } from './country-names.ts';
import { linesOf } from './lines.ts';

/** A place that a name may mean. `exact`: the name is the place's own, not only like it; `prominence`: see `GazetteerLine`. */
export interface PlaceMatch {
  readonly entry: PlaceEntry;
  readonly exact: boolean;
  readonly prominence: number;
}

/** Countries, first-level areas, districts and towns, by name. */
export interface Gazetteer {
  /** Every place the name may mean, however it spells it; empty where none is known. */
  lookup(name: string): readonly PlaceMatch[];
  /** Whether some name begins with this word. */
  startsName(word: string): boolean;
  /** Whether some adjective of a country or word for its people may begin with this word, given as a norm. */
  startsPeople(word: string): boolean;
  /** The code of the country whose adjective or people this is ("Afghan", "Syrians", "Sri Lankan"); null for other words. */
  countryOfPeople(words: string): string | null;
  /** The code of the country of this name; null for other words. */
  countryOfName(name: string): string | null;
  country(code: string): CountryEntry | null;
  countryName(code: string): string | null;
}

/** What a gazetteer is made of: the generated lines, and the countries. */
export interface GazetteerData {
  readonly places: LongText;
  readonly areas: string;
  readonly countries: readonly CountryEntry[];
  readonly called: PackedCountryNames;
}

const NO_PLACES: readonly PlaceMatch[] = [];
const REMEMBERED = 20_000;
/** Keys shorter than this are shared by too many unlike names. */
const SHORT = 4;
const PLAIN_WORD = /^[a-z0-9]+$/;

/** A gazetteer over the data; it remembers what it was asked, up to a bound. */
export function gazetteerOf(data: GazetteerData): Gazetteer {
  const areas = data.areas.split('\n');
  const { names, beginnings, people, peopleOpeners } = countryNamesOf(data.called);
  const byCode = new Map(data.countries.map((country) => [country.code, country]));
  const countries = new Map<string, PlaceMatch>();
  const places = sortedLines(data.places);

  /** The country of a name, given as written and as its exact key; one of an abbreviation only where the text has capitals too ("a car" is not the CAR). */
  const countryCalled = (name: string, key: string): PlaceMatch | null => {
    const [code, isAbbreviation] = names.get(key) ?? [];
    const country =
      code === undefined || (isAbbreviation && name !== name.toUpperCase()) ? undefined : byCode.get(code);
    if (!country) return null;
    const match = countries.get(country.code) ?? countryMatch(country);
    countries.set(country.code, match);
    return match;
  };
  const search = (name: string): readonly PlaceMatch[] => {
    const words = exactKey(name);
    const key = looseKey(words);
    if (key === '') return NO_PLACES;
    const country = countryCalled(name, words);
    const lines = linesOf(places, areas, key);
    if (lines.length === 0) return country ? [country] : NO_PLACES;
    const exact = plainKey(words);
    const listed = lines.map(({ entry, prominence, spellings }) => ({
      entry,
      exact: spellings.includes(exact) || plainKey(entry.name) === exact,
      prominence,
    }));
    const close = key.length < SHORT ? listed.filter((match) => match.exact) : listed;
    return country ? [country, ...close] : close;
  };
  const begins = (word: string): boolean => {
    const key = looseKey(word);
    if (key === '') return false;
    return isArticle(key) || beginnings.has(key) || places.first(key) !== null;
  };
  return {
    lookup: remembering(search, REMEMBERED),
    startsName: remembering(begins, REMEMBERED),
    startsPeople: (word) => peopleOpeners.has(word) || !PLAIN_WORD.test(word),
    countryOfPeople: (words) => people.get(exactKey(words)) ?? null,
    countryOfName: (name) => countryCalled(name, exactKey(name))?.entry.country ?? null,
    country: (code) => byCode.get(code) ?? null,
    countryName: (code) => byCode.get(code)?.name ?? null,
  };
}

function countryMatch({ code, name, lat, lon }: CountryEntry): PlaceMatch {
  return { entry: { name, kind: 'country', admin1: null, country: code, lat, lon }, exact: true, prominence: 3 };
}
