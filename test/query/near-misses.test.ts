import { expect, it } from 'vitest';
import { EVERYTHING, type Filter } from '../../src/query/filter.ts';
import { nearMisses } from '../../src/query/near-misses.ts';
import { WAR } from '../render/invented.ts';

const TALKS = { types: ['CONSULT'], subtypes: [] } as const;

it.each<readonly [string, Partial<Filter>, readonly string[]]>([
  ['one that is too strict', { types: [TALKS], minSources: 9 }, ['--min-sources 1']],
  ['either of two', { types: [TALKS], statuses: ['ongoing'] }, ['--status 1', '--type 1']],
  ['none alone', { text: ['zebra'], minSources: 9 }, []],
])('%s', (_, filter, expected) => {
  const found = nearMisses(WAR, { ...EVERYTHING, ...filter });
  expect(found.map(({ option, count }) => `${option} ${count}`)).toEqual(expected);
});
