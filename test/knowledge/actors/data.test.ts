import { beforeAll, describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { ACTOR_KINDS } from '../../../src/knowledge/actor-kinds.ts';
import type { ActorRegistry } from '../../../src/knowledge/actor-registry.ts';
import { loadActors } from '../../../src/knowledge/load-actors.ts';
import { foldName, slugOf } from '../../../src/knowledge/names.ts';
import { AMBIGUOUS_NAMES } from './ambiguous-names.ts';

function listed(ids: Iterable<string>): string {
  return [...ids].toSorted((a, b) => (a < b ? -1 : 1)).join(', ');
}

/** The data files as they are, before the registry puts together what belongs together. */
async function dataFiles() {
  const files = await Promise.all([
    import('../../../src/knowledge/actors/armed-groups.json', { with: { type: 'json' } }),
    import('../../../src/knowledge/actors/organisations.json', { with: { type: 'json' } }),
    import('../../../src/knowledge/actors/people.json', { with: { type: 'json' } }),
    import('../../../src/knowledge/actors/media.json', { with: { type: 'json' } }),
    import('../../../src/knowledge/actors/state-bodies.json', { with: { type: 'json' } }),
    import('../../../src/knowledge/states/states.json', { with: { type: 'json' } }),
    import('../../../src/knowledge/states/former-states.json', { with: { type: 'json' } }),
  ]);
  return files.map((file) => file.default.map(({ id }) => id));
}

let registry: ActorRegistry;
beforeAll(async () => {
  registry = await loadActors();
});

describe('every actor of the data files', () => {
  it('is described once', async () => {
    const ids = (await dataFiles()).flat();
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('is one of many: no file is empty', async () => {
    expect((await dataFiles()).map((ids) => ids.length >= 10)).not.toContain(false);
  });

  it('has an id that is the slug of its name', () => {
    expect([...registry.entries.values()].filter((entry) => entry.id !== slugOf(entry.name))).toEqual([]);
  });

  it('has a kind of the model', () => {
    const kinds = new Set<string>(ACTOR_KINDS);
    expect(
      [...registry.entries.values()].filter((entry) => entry.kind === 'unknown' || !kinds.has(entry.kind)),
    ).toEqual([]);
  });

  it('names its source', () => {
    expect([...registry.entries.values()].filter((entry) => entry.source.trim().length < 3)).toEqual([]);
  });

  it('has countries as two capitals', () => {
    const odd = [...registry.entries.values()].flatMap((entry) =>
      entry.countries.filter((code) => !/^[A-Z]{2}$/.test(code)),
    );
    expect(odd).toEqual([]);
  });

  it('has a period that EDTF can say', () => {
    const odd = [...registry.entries.values()].filter(
      (entry) => entry.period !== null && parseEdtf(entry.period) === null,
    );
    expect(odd.map((entry) => [entry.id, entry.period])).toEqual([]);
  });

  it('belongs only to groups that exist, in periods that exist', () => {
    const odd: string[] = [];
    for (const entry of registry.entries.values()) {
      for (const group of entry.groups) {
        const of = typeof group === 'string' ? group : group.of;
        if (!registry.entries.has(of)) odd.push(`${entry.id}: no group ${of}`);
        if (typeof group === 'string') continue;
        if (parseEdtf(`${group.from ?? '..'}/${group.to ?? '..'}`) === null)
          odd.push(`${entry.id}: ${group.from}/${group.to}`);
      }
    }
    expect(odd).toEqual([]);
  });

  it('belongs to no group of its own members', () => {
    const own = [...registry.entries.values()].filter((entry) =>
      registry.groupsOf(entry.id, null).some((group) => registry.groupsOf(group, null).includes(entry.id)),
    );
    expect(own).toEqual([]);
  });

  it('has no empty, repeated or padded alias', () => {
    const odd = [...registry.entries.values()].flatMap(({ name, aliases }) => {
      const all = [name, ...aliases];
      return all.filter((alias, at) => alias !== alias.trim() || alias === '' || all.indexOf(alias) !== at);
    });
    expect(odd).toEqual([]);
  });

  it('calls things by lower-case words', () => {
    const odd = [...registry.entries.values()].flatMap((entry) => entry.called.filter((word) => word === ''));
    expect(odd).toEqual([]);
  });
});

describe('names', () => {
  it('belong to one actor each, those listed as ambiguous excepted', () => {
    const owners = new Map<string, Set<string>>();
    for (const [name, entry] of registry.names()) {
      // Capitals tell "IS" from "is" and "Rebels" from nothing: names that differ only in them are one name.
      const folded = foldName(name);
      owners.set(folded, (owners.get(folded) ?? new Set()).add(entry.id));
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${listed(ids)}`);
    const expected = AMBIGUOUS_NAMES.map((known) => `${known.name}: ${listed(known.owners)}`);
    expect(new Set(shared)).toEqual(new Set(expected));
  });

  it('of adjectives are shared by no two states that exist at the same time', () => {
    const seen = new Map<string, string>();
    const shared = registry.states.filter((state) => {
      const before = seen.has(state.adjective);
      seen.set(state.adjective, state.id);
      return before;
    });
    expect(shared).toEqual([]);
  });
});
