import type { ActorEntry, StateEntry } from '../../../src/knowledge/entries.ts';

/** Ruritania at war with the Red Lanterns, who ruled it for a while; Borduria looks on. */
export const STATES: readonly StateEntry[] = [
  {
    id: 'ruritania',
    name: 'Ruritania',
    country: 'RU',
    aliases: ['Kingdom of Ruritania'],
    adjective: 'Ruritanian',
    adjectives: [],
    demonyms: ['Ruritanian', 'Ruritanians'],
    metonyms: ['Strelsau'],
    seats: ['Elphberg Palace'],
    forces: null,
    period: null,
    source: 'invented',
  },
  {
    id: 'borduria',
    name: 'Borduria',
    country: 'BD',
    aliases: [],
    adjective: 'BRD',
    adjectives: ['Bordurian'],
    demonyms: ['Bordurians'],
    metonyms: ['Szohôd'],
    seats: [],
    forces: 'forces',
    period: '1912/1999',
    source: 'invented',
  },
];

/** An armed group of that name, with what the test says of it. */
export function group(name: string, id: string, more: Partial<ActorEntry> = {}): ActorEntry {
  return {
    id,
    name,
    aliases: [],
    kind: 'armed-group',
    groups: [],
    countries: ['RU'],
    called: ['rebels'],
    period: null,
    source: 'invented',
    ...more,
  };
}

/** The Red Lanterns, their northern wing, and a people. */
export const OWN: readonly ActorEntry[] = [
  group('Red Lanterns', 'red-lanterns', {
    aliases: ['R.L.', 'Lanternas Rojas', 'Lántern Front'],
    groups: [{ of: 'ruritanian-government', from: '1996-09', to: '2001' }],
  }),
  group('Northern Lanterns', 'northern-lanterns', { groups: ['red-lanterns', 'lantern-league'] }),
  group('Lantern League', 'lantern-league', { groups: ['northern-lanterns'] }),
  group('Villagers', 'villagers', { kind: 'people', aliases: ['villager', 'villagers'], countries: [] }),
];
