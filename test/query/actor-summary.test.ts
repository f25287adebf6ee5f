import { expect, it } from 'vitest';
import { summariseActors } from '../../src/query/actor-summary.ts';
import { WAR } from '../render/invented.ts';

it('counts the actors of a chronology, the most frequent first', () => {
  const rows = summariseActors(WAR).map(({ id, events, first, last }) => [id, events, first, last]);
  expect(rows).toEqual([
    ['bordurian-army', 2, '2013-01-01', '2018-05-30'],
    ['red-lanterns', 2, '2018-05-30', '2018-09-11'],
    ['bordurian-government', 1, null, '2018-09-11'],
    ['colonel-ulbrik', 1, '2018-05-31', '2018-05-31'],
    ['medics-of-zubrowka', 1, '2012-01-01', '2012-12-31'],
  ]);
});
