import { describe, expect, it } from 'vitest';
import { loadActors } from '../../../src/knowledge/load-actors.ts';
import { lookupIn, packActors } from '../../../src/knowledge/packed-actors.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';

const registry = await loadActors();
const lookup = lookupIn(packActors(registry));
const ids = [...registry.entries.keys(), 'nobody', 'Ñandú'];
const STATE_BODIES = new Set(Array.from(registry.heads(), ([, { body }]) => body));

describe('packed actors answer as the registry does', () => {
  it('by id', () => {
    expect(ids.map((id) => lookup.entries.get(id))).toEqual(ids.map((id) => registry.entries.get(id)));
    expect(ids.map((id) => lookup.entries.has(id))).toEqual(ids.map((id) => registry.entries.has(id)));
  });

  it('by any name, plain or put together by pattern, and for what is nobody’s name', () => {
    const names = [...new Set(Array.from(registry.names(), ([name]) => name))];
    const asked = [...names, ...names.map((name) => name.toUpperCase()), ...ids, 'Ruritanian officials', ''];
    expect(asked.filter((name) => lookup.find(name)?.id !== registry.find(name)?.id)).toEqual([]);
  });

  it('about groups', () => {
    const at = parseEdtf('2015-06-01');
    expect(ids.map((id) => lookup.actorOf(id, at))).toEqual(ids.map((id) => registry.actorOf(id, at)));
    expect(ids.map((id) => lookup.groupsOf(id, null))).toEqual(ids.map((id) => registry.groupsOf(id, null)));
  });

  it('about the bodies of states, both ways', () => {
    for (const body of STATE_BODIES) {
      const found = registry.states.map(({ id }) => lookup.bodyOf(id, body));
      expect(found).toEqual(registry.states.map(({ id }) => registry.bodyOf(id, body)));
      expect(found.map((actor) => lookup.bodyOfActor(actor?.id ?? ''))).toEqual(found.map(() => body));
    }
    expect(lookup.bodyOf('nowhere', 'army')).toBeNull();
    expect(lookup.bodyOfActor('taliban')).toBeNull();
  });

  it('with one and the same object for an actor', () => {
    expect(lookup.find('Taliban')).toBe(lookup.entries.get('taliban'));
  });
});
