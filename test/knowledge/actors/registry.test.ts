import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../../../src/knowledge/actor-registry.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { group, OWN, STATES } from './world.ts';

const registry = buildRegistry(OWN, STATES);

function namesOf(pairs: Iterable<readonly [string, { readonly id: string }]>): readonly string[] {
  return [...pairs].map(([name, { id }]) => `${name}=${id}`);
}

describe('find', () => {
  const rows: readonly (readonly [asked: string, id: string | null])[] = [
    ['red-lanterns', 'red-lanterns'],
    ['Red Lanterns', 'red-lanterns'],
    ['RED LANTERNS', 'red-lanterns'],
    ['RL', 'red-lanterns'],
    ['lantern front', 'red-lanterns'],
    ['ruritania', 'ruritania'],
    ['kingdom of ruritania', 'ruritania'],
    ['Elphberg Palace', 'ruritanian-government'],
    ['Ruritanian officials', 'ruritanian-government'],
    ['government of Ruritania', 'ruritanian-government'],
    ['Strelsau government', 'ruritanian-government'],
    ['Ruritanian foreign ministry', 'ruritanian-government'],
    ['Ruritania army', 'ruritanian-army'],
    ['ruritanian soldiers', 'ruritanian-army'],
    ['Ruritanian border guards', 'ruritanian-border-guards'],
    ['BRD troops', 'brd-army'],
    ['Bordurian forces', 'brd-forces'],
    ['szohod regime', 'brd-government'],
    ['Strelsau', null],
    ['Ruritanians', null],
    ['Green Lanterns', null],
    ['', null],
  ];
  it.each(rows)('%j is %j', (asked, id) => {
    expect(registry.find(asked)?.id ?? null).toBe(id);
  });
});

describe('groupsOf', () => {
  const rows: readonly (readonly [id: string, at: string | null, groups: readonly string[]])[] = [
    ['ruritanian-army', null, ['ruritanian-security-forces', 'ruritanian-government', 'ruritania']],
    ['ruritanian-parliament', null, ['ruritania']],
    ['brd-army', '1950', ['brd-forces', 'brd-government', 'borduria']],
    ['ruritania', null, []],
    ['red-lanterns', null, []],
    ['red-lanterns', '1996-08-31', []],
    ['red-lanterns', '1996-09-01', ['ruritanian-government', 'ruritania']],
    ['red-lanterns', '2001-12-31', ['ruritanian-government', 'ruritania']],
    ['red-lanterns', '2002-01-01', []],
    ['red-lanterns', '1996', []],
    ['red-lanterns', '1998/..', ['ruritanian-government', 'ruritania']],
    ['red-lanterns', '../2003', []],
    ['northern-lanterns', '1999-05-04', ['red-lanterns', 'lantern-league', 'ruritanian-government', 'ruritania']],
    ['northern-lanterns', null, ['red-lanterns', 'lantern-league']],
    ['nobody', null, []],
  ];
  it.each(rows)('%s in %j: %j', (id, at, groups) => {
    expect(registry.groupsOf(id, at === null ? null : parseEdtf(at))).toEqual(groups);
  });
});

describe('actorOf', () => {
  it('is the entry with its groups at the time', () => {
    expect(registry.actorOf('red-lanterns', parseEdtf('1999'))).toEqual({
      id: 'red-lanterns',
      name: 'Red Lanterns',
      kind: 'armed-group',
      groups: ['ruritanian-government', 'ruritania'],
    });
  });

  it('is unknown where nobody has the id', () => {
    expect(registry.actorOf('nobody', null)).toEqual({ id: 'nobody', name: 'nobody', kind: 'unknown', groups: [] });
  });
});

describe('lists of words', () => {
  it('has plain names first and composed ones after', () => {
    const names = namesOf(registry.names());
    expect(names.slice(0, 2)).toEqual(['Red Lanterns=red-lanterns', 'R.L.=red-lanterns']);
    expect(names).toContain('Bordurian troops=brd-army');
    expect(names.indexOf('Bordurian troops=brd-army')).toBeGreaterThan(names.indexOf('Ruritania=ruritania'));
  });

  it('has no composed name among the plain ones', () => {
    const plain = namesOf(registry.plainNames());
    expect(plain).toContain('Ruritanian army=ruritanian-army');
    expect(plain).not.toContain('Ruritanian troops=ruritanian-army');
  });

  it('has no composed name that is the plain name of another', () => {
    const own = group('Ruritanian troops', 'ruritanian-troops');
    expect(
      namesOf(buildRegistry([own], STATES).names()).filter((name) => name.startsWith('Ruritanian troops=')),
    ).toEqual(['Ruritanian troops=ruritanian-troops']);
  });

  it('keeps towns apart: they may stand for the government', () => {
    expect(namesOf(registry.metonyms())).toEqual(['Strelsau=ruritanian-government', 'Szohôd=brd-government']);
  });

  it('keeps words for the people apart: they may stand for the state', () => {
    expect(namesOf(registry.demonyms())).toEqual([
      'Ruritanian=ruritania',
      'Ruritanians=ruritania',
      'BRD=borduria',
      'Bordurian=borduria',
      'Bordurians=borduria',
    ]);
  });

  it('knows which body of a state a head word means', () => {
    const heads = new Map([...registry.heads()].map(([head, { body }]) => [head, body]));
    expect(heads.get('foreign ministry')).toBe('government');
    expect(heads.get('troops')).toBe('army');
    expect(registry.bodyOf('borduria', 'security forces')?.id).toBe('brd-forces');
    expect(registry.bodyOf('borduria', 'space fleet')).toBeNull();
    expect(registry.bodyOf('nowhere', 'army')).toBeNull();
  });
});

describe('closest', () => {
  const rows: readonly (readonly [asked: string, names: readonly string[]])[] = [
    ['Red Lantens', ['Red Lanterns']],
    ['Green Goblins', []],
    ['lanternas', ['Red Lanterns']],
    ['Rurtiania', ['Ruritania']],
    ['zzzzzz', []],
  ];
  it.each(rows)('%j: %j', (asked, names) => {
    expect(registry.closest(asked, 1)).toEqual(names);
  });

  it('gives no more than asked for, each actor once, and stays quick on long input', () => {
    expect(registry.closest('Ruritanian', 3)).toHaveLength(3);
    expect(registry.closest('x'.repeat(100_000), 3)).toEqual([]);
  });
});

describe('with', () => {
  it('adds actors, whose names come first', () => {
    const more = registry.with([group('Blue Lanterns', 'blue-lanterns', { aliases: ['Lantern Front'] })]);
    expect(more.find('Blue Lanterns')?.id).toBe('blue-lanterns');
    expect(more.find('Lantern Front')?.id).toBe('blue-lanterns');
    expect(registry.find('Blue Lanterns')).toBeNull();
  });

  it('adds to a known actor and overrules it', () => {
    const more = registry.with([
      group('The Lanterns', 'red-lanterns', { aliases: ['Lamps'], called: ['lamps'], groups: [], source: 'mine' }),
    ]);
    expect(more.entries.get('red-lanterns')).toEqual({
      id: 'red-lanterns',
      name: 'The Lanterns',
      aliases: ['Lamps', 'Red Lanterns', 'R.L.', 'Lanternas Rojas', 'Lántern Front'],
      kind: 'armed-group',
      groups: [{ of: 'ruritanian-government', from: '1996-09', to: '2001' }],
      countries: ['RU'],
      called: ['lamps', 'rebels'],
      period: null,
      source: 'mine',
    });
  });

  it('adds to a derived actor, which keeps its place in the hierarchy', () => {
    const more = registry.with([group('ruritanian-army', 'ruritanian-army', { aliases: ['RNA'], kind: 'unknown' })]);
    expect(more.find('RNA')?.name).toBe('Ruritanian army');
    expect(more.actorOf('ruritanian-army', null).kind).toBe('forces');
    expect(more.groupsOf('ruritanian-army', null)).toEqual(registry.groupsOf('ruritanian-army', null));
  });

  it('takes groups by any name they are known by', () => {
    const more = registry.with([
      group('Blue Lanterns', 'blue-lanterns', {
        groups: ['kingdom-of-ruritania', { of: 'rl', from: '1990', to: null }],
      }),
    ]);
    expect(more.groupsOf('blue-lanterns', parseEdtf('1991'))).toEqual(['ruritania', 'red-lanterns']);
  });
});
