import { describe, expect, it } from 'vitest';
import type { Casualty } from '../../src/model/event.ts';
import { tollOf } from '../../src/render/columns.ts';

const killed = (min: number | null, max: number | null, who: string | null): Casualty => ({
  harm: 'killed',
  min,
  max,
  who,
});

describe('the toll of an event in one pair of numbers', () => {
  it.each<[string, readonly Casualty[], number | null, number | null]>([
    ['nobody', [], null, null],
    ['one entry', [killed(6, 6, null)], 6, 6],
    ['at least', [killed(12, null, 'police')], 12, null],
    ['up to', [killed(null, 80, null)], null, 80],
    ['different victims add up', [killed(6, 6, 'police'), killed(8, 9, 'civilians')], 14, 15],
    ['one open end leaves the sum open', [killed(6, 6, 'police'), killed(8, null, 'civilians')], 14, null],
    ['who is not said may be the same people', [killed(12, 12, null), killed(3, 3, 'children')], 12, 12],
    ['two figures for the same victims are a range', [killed(6, 6, 'police'), killed(8, 8, 'police')], 6, 8],
    [
      'two figures for all are a range, parts left out',
      [killed(20, 20, null), killed(14, 14, 'civilians'), killed(27, 27, 'people')],
      20,
      27,
    ],
    ['another harm is left out', [{ ...killed(5, 5, null), harm: 'wounded' }], null, null],
  ])('%s', (_, casualties, min, max) => {
    expect(tollOf(casualties, 'killed')).toEqual({ min, max });
  });
});
