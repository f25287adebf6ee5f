import { expect, it } from 'vitest';
import { takenIn } from '../../src/query/taken-in.ts';
import { WAR } from '../render/invented.ts';

it.each([
  [
    'a country: its government and forces, the most frequent first',
    ['borduria'],
    ['Bordurian army', 'Bordurian government'],
  ],
  ['a group: its people', ['red-lanterns'], ['Colonel Ulbrik']],
  ['nobody but themselves', ['bordurian-army'], []],
  ['not those that are asked for themselves', ['borduria', 'bordurian-army'], ['Bordurian government']],
])('%s', (_, ids, names) => {
  expect(takenIn(WAR, { typed: 'x', ids, standsFor: null }).map(({ name }) => name)).toEqual(names);
});
