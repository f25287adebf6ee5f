import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../src/knowledge/places/gazetteer.ts';
import { exactKey, looseKey } from '../../src/knowledge/places/keys.ts';
import { loadGazetteer } from '../../src/knowledge/places/load-gazetteer.ts';
import aliases from '../../src/knowledge/places/place-aliases.json' with { type: 'json' };
import countries from '../../src/knowledge/places/countries.json' with { type: 'json' };

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

/** A name, and the place that must be among its meanings: name, kind, country, first-level area. */
const NAMES: readonly (readonly [string, string, string, string | null, string | null])[] = [
  ['Kabul', 'Kabul', 'town', 'AF', 'Kabul'],
  ['Kabul', 'Kabul', 'admin1', 'AF', 'Kabul'],
  ['Kiev', 'Kyiv', 'town', 'UA', 'Kyiv'],
  ["Sana'a", 'Sanaa', 'town', 'YE', 'Sanaa'],
  ['Sana’a', 'Sanaa', 'town', 'YE', 'Sanaa'],
  ['Al-Fallujah', 'Fallujah', 'town', 'IQ', 'Anbar'],
  ['Lashkar Gāh', 'Lashkar Gah', 'town', 'AF', 'Helmand'],
  ['Panjwayi', 'Panjwai', 'admin2', 'AF', 'Kandahar'],
  ['Helmand', 'Helmand', 'admin1', 'AF', 'Helmand'],
  ['Donbass', 'Donbas', 'region', 'UA', null],
  ['Gaza Strip', 'Gaza Strip', 'region', 'PS', 'Gaza Strip'],
  ['Medellín', 'Medellin', 'town', 'CO', 'Antioquia'],
  ['Rangoon', 'Yangon', 'town', 'MM', 'Yangon'],
  ['Ivory Coast', 'Ivory Coast', 'country', 'CI', null],
  ['Burma', 'Myanmar', 'country', 'MM', null],
  ['U.S.', 'United States', 'country', 'US', null],
];

describe('the gazetteer', () => {
  for (const [name, is, kind, country, admin1] of NAMES)
    it(`${name} is ${is}, ${kind} of ${country}`, () => {
      const entry = gazetteer
        .lookup(name)
        .find((match) => match.exact && match.entry.kind === kind && match.entry.country === country)?.entry;
      expect(entry).toMatchObject({ name: is, admin1 });
    });

  it('knows no such name', () => {
    for (const name of ['', '-', 'Qwrtzxcvb', 'car', 'us', '\u0000', 'ا']) expect(gazetteer.lookup(name)).toEqual([]);
  });

  it('marks spellings that are only like a name', () => {
    const like = gazetteer.lookup('Tell Tammer').find((match) => match.entry.name === 'Tell Tamer');
    expect(like?.entry.country).toBe('SY');
    expect(gazetteer.lookup('Kandahor').filter((match) => match.exact)).toEqual([]);
  });

  it('says whether a name can begin with a word', () => {
    expect(['Lashkar', 'Deir', 'al', 'Kyiv', 'Burkina'].map((word) => gazetteer.startsName(word))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(gazetteer.startsName('Qwrtz')).toBe(false);
  });

  it('knows peoples and countries', () => {
    expect(gazetteer.countryOfPeople('Afghan')).toBe('AF');
    expect(gazetteer.countryOfPeople('sri lankans')).toBe('LK');
    expect(gazetteer.countryOfPeople('Taliban')).toBe(null);
    expect(gazetteer.countryName('CD')).toBe('Democratic Republic of the Congo');
    expect(gazetteer.country('AF')?.capital).toBe('Kabul');
    expect(gazetteer.countryName('??')).toBe(null);
  });

  it('holds every name of the table of spellings (run `node .build/gazetteer.mjs` after a change)', () => {
    const lost = aliases.flatMap((place) =>
      [place.name, ...place.aliases].filter(
        (name) =>
          !gazetteer.lookup(name).some((match) => match.exact && exactKey(match.entry.name) === exactKey(place.name)),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('has positions on the globe and a source for each spelling', () => {
    for (const { lat, lon, source, kind } of aliases) {
      expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && source.length > 0).toBe(true);
      expect(['town', 'admin1', 'admin2', 'region']).toContain(kind);
    }
  });

  it('names each country once, and no name means two', () => {
    const names = countries.flatMap((country) => [country.name, ...country.aliases].map(exactKey));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(countries.every((country) => /^[A-Z]{2}$/.test(country.code))).toBe(true);
    const people = countries.flatMap((country) => country.adjectives.map(exactKey));
    expect(people.filter((name, i) => people.indexOf(name) !== i)).toEqual([]);
  });

  it('finds the capital of every state', () => {
    const lost = countries.filter(
      (country) =>
        country.capital !== null &&
        !gazetteer
          .lookup(country.capital)
          .some((match) => match.exact && (match.entry.country === country.code || /^(?:SU|YU)$/.test(country.code))),
    );
    expect(lost.map((country) => country.name)).toEqual([]);
  });
});

describe('keys of names', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['Panjwayi', 'Panjwāʼī'],
    ['Ain Issa', 'Ayn Eissa'],
    ['Deir ez-Zor', 'Deir al-Zor'],
    ['Al-Hasakah', 'Hasaka'],
    ['Spin Boldak', 'Spīn Bōldak'],
  ];
  for (const [one, other] of SAME)
    it(`${one} and ${other} share one`, () => expect(looseKey(one)).toBe(looseKey(other)));
  it('tells others apart', () => expect(looseKey('Mosul')).not.toBe(looseKey('Masila')));
});
