import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseActorFile } from '../../../src/knowledge/actor-file.ts';

const LANTERNS = {
  id: 'red-lanterns',
  name: 'Red Lanterns',
  aliases: [],
  kind: 'unknown',
  groups: [],
  countries: [],
  called: [],
  period: null,
  source: "the user's own file",
};

describe('a file of actors that can be read', () => {
  const rows: readonly (readonly [file: unknown, entries: unknown])[] = [
    [[], []],
    [[{ name: 'Red Lanterns' }], [LANTERNS]],
    [{ actors: [{ name: ' Red Lanterns ' }] }, [LANTERNS]],
    [[{ id: 'Red Lanterns' }], [LANTERNS]],
    [[{ id: 'red-lanterns', name: 'The Lamps' }], [{ ...LANTERNS, name: 'The Lamps' }]],
    [
      [{ name: 'Red Lanterns', kind: 'armed-group', groups: ['Lantern League', { of: 'Borduria', from: '1999-05' }] }],
      [{ ...LANTERNS, kind: 'armed-group', groups: ['lantern-league', { of: 'borduria', from: '1999-05', to: null }] }],
    ],
    [
      [
        {
          name: 'Red Lanterns',
          aliases: ['RL'],
          called: ['lamps'],
          countries: ['RU'],
          period: '1990/..',
          source: 'a book',
        },
      ],
      [{ ...LANTERNS, aliases: ['RL'], called: ['lamps'], countries: ['RU'], period: '1990/..', source: 'a book' }],
    ],
  ];
  it.each(rows)('%j', (file, entries) => {
    expect(parseActorFile(file)).toEqual({ entries });
  });
});

describe('a file of actors that cannot be read', () => {
  const rows: readonly (readonly [file: unknown, problem: RegExp])[] = [
    ['Red Lanterns', /^must be a list of actors/],
    [null, /^must be a list of actors/],
    [{ actors: 7 }, /^must be a list of actors/],
    [[{}], /^actor 1: needs a `name`/],
    [[{ name: 'A' }, { kind: 'people' }], /^actor 2: needs a `name`/],
    [[{ name: '' }], /^actor 1, name: `` must not be empty$/],
    [[{ name: '???' }], /^actor 1: .*letter or digit/],
    [[{ name: 'A', kind: 'gang' }], /^actor 1, kind: `gang` must be one of state, government/],
    [[{ name: 'A', aliases: 'B' }], /^actor 1, aliases: `B` must be of type array$/],
    [[{ name: 'A', alias: ['B'] }], /^actor 1: unknown key `alias`; known are id, name, aliases, kind/],
    [
      [{ name: 'A', groups: [{ of: 'B', from: 'May 1999' }] }],
      /^actor 1, groups\.0\.from: `May 1999` must be a date such as/,
    ],
    [[{ name: 'A', groups: [{ of: 'B', to: '1999/2001' }] }], /^actor 1, groups\.0\.to: `1999\/2001` must be a date/],
    [[{ name: 'A', groups: [7] }], /^actor 1, groups\.0: must be the name of a group, or/],
    [[{ name: 'A', period: '1999 to 2001' }], /^actor 1, period: `1999 to 2001` must be a period such as `1994\/2001`/],
    [[{ name: 'A', countries: ['Ruritania'] }], /^actor 1, countries\.0: `Ruritania` must be a code of two capitals/],
  ];
  it.each(rows)('%j: %s', (file, problem) => {
    const read = parseActorFile(file);
    expect('problems' in read ? read.problems.join('\n') : read).toMatch(problem);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (file) => {
        const read = parseActorFile(file);
        return 'entries' in read || read.problems.length > 0;
      }),
    );
  });
});
