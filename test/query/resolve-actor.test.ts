import { describe, expect, it } from 'vitest';
import { actorSuggestions, type KnownActors, resolveActor, seenActors } from '../../src/query/resolve-actor.ts';
import { WAR } from '../render/invented.ts';

const KNOWN: KnownActors = {
  idOf: (name) =>
    Promise.resolve(['Red Lanterns', 'Lantern Front', 'red-lanterns'].includes(name) ? 'red-lanterns' : null),
  seatOf: (name) =>
    Promise.resolve(name === 'Szohod' ? { id: 'bordurian-government', name: 'Bordurian government' } : null),
  closest: () => Promise.resolve(['Red Lanterns']),
};
const SEEN = seenActors(WAR);

/** Typed → the ids it stands for. */
const NAMES: readonly (readonly [typed: string, ids: readonly string[] | null])[] = [
  ['Red Lanterns', ['red-lanterns']],
  ['Lantern Front', ['red-lanterns']],
  ['red-lanterns', ['red-lanterns']],
  // Known from the texts alone.
  ['Medics of Zubrowka', ['medics-of-zubrowka']],
  ['medics of zubrowka', ['medics-of-zubrowka']],
  ['Ulbrik', ['colonel-ulbrik']],
  // A group that is named only as such.
  ['Borduria', ['borduria']],
  // The seat of a government.
  ['Szohod', ['bordurian-government']],
  ['Syldavia', null],
  ['brik', null],
  ['', null],
  ['…', null],
];

describe('an actor as typed', () => {
  it.each(NAMES)('%j', async (typed, ids) => {
    expect((await resolveActor(typed, KNOWN, SEEN))?.ids ?? null).toEqual(ids);
  });

  it('suggests names of the texts before known ones', async () => {
    expect(await actorSuggestions('Colonel Ulbirk', KNOWN, SEEN, 3)).toEqual(['Colonel Ulbrik', 'Red Lanterns']);
  });
});
