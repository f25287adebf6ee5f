import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConflictEvent } from '../../src/model/event.ts';
import { countByPeriod, fittingUnit } from '../../src/query/count-events.ts';
import { EVERYTHING } from '../../src/query/filter.ts';
import { filterChronology } from '../../src/query/filter-chronology.ts';
import { groupEvents, type Grouping, GROUPINGS } from '../../src/query/group-events.ts';
import { PERIOD_UNITS } from '../../src/model/period.ts';
import { BOMBING, days, WAR } from '../render/invented.ts';

/** The last digits of the events of each group. */
const groups = (by: Grouping) =>
  groupEvents(WAR, by).map(({ key, events }) => `${key}: ${events.map(({ id }) => id.at(-1)).join('')}`);

describe('events in groups', () => {
  it.each<[Grouping, readonly string[]]>([
    ['year', ['2012: 1', '2018: 34', 'null: 25']],
    ['month', ['2018-05: 34', 'null: 125']],
    ['week', ['2018-W22: 34', 'null: 125']],
    ['day', ['2018-05-30: 3', '2018-05-31: 4', 'null: 125']],
    ['type', ['AGREE: 5', 'ASSAULT: 3', 'COERCE: 2', 'CONSULT: 4', 'RETREAT: 1']],
    ['place', ['Ulm, Ossia, BX: 123', 'Szohôd, BX: 5', 'null: 4']],
    [
      'actor',
      [
        'bordurian-army: 23',
        'red-lanterns: 35',
        'bordurian-government: 5',
        'colonel-ulbrik: 4',
        'medics-of-zubrowka: 1',
      ],
    ],
  ])('by %s', (by, expected) => {
    expect(groups(by)).toEqual(expected);
  });
});

describe('events counted by period', () => {
  it('counts types, empty periods too, what is wider last', () => {
    const rows = countByPeriod(WAR, 'year').map(({ period, events, types }) => [period, events, types.ASSAULT]);
    expect(rows).toEqual([
      ['2012', 1, 0],
      ['2013', 0, 0],
      ['2014', 0, 0],
      ['2015', 0, 0],
      ['2016', 0, 0],
      ['2017', 0, 0],
      ['2018', 2, 1],
      [null, 2, 0],
    ]);
  });

  it('leaves empty periods out where there would be thousands', () => {
    expect(countByPeriod({ events: [at('0001-01-01'), at('2018-05-30')] }, 'day')).toHaveLength(2);
  });

  it('has nothing to count', () => {
    expect(countByPeriod({ events: [] }, 'month')).toEqual([]);
  });

  it.each([
    [['2018-05-01', '2018-05-20'], 'day'],
    [['2018-05-01', '2018-08-20'], 'week'],
    [['2018-05', '2019-08-20'], 'month'],
    [['2012', '2018-05-30'], 'year'],
    [['2013/..'], 'year'],
    [[], 'year'],
  ])('%j is best shown by %s', (dates, unit) => {
    expect(fittingUnit({ events: dates.map(at) })).toBe(unit);
  });
});

const at = (date: string): ConflictEvent => ({ ...BOMBING, when: { ...BOMBING.when, interval: days(date) } });
const date = fc.constantFrom(
  '2012',
  '2013/..',
  '../2011',
  '2018-05',
  '2018-05-30',
  '2018-05-31',
  '2018-06-01',
  '1996/2001',
);
const chronology = fc
  .array(fc.tuple(fc.constantFrom(...WAR.events), date), { maxLength: 30 })
  .map((drafts) => drafts.map(([event, day]) => ({ ...event, when: { ...event.when, interval: days(day) } })))
  .map((events) => ({ ...WAR, events }));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('laws of counting', () => {
  it('groups of periods, types and places hold every event once', () => {
    fc.assert(
      fc.property(chronology, fc.constantFrom(...GROUPINGS.filter((by) => by !== 'actor')), (war, by) => {
        expect(sum(groupEvents(war, by).map(({ events }) => events.length))).toBe(war.events.length);
      }),
    );
  });

  it('groups of actors hold an event for each of its actors', () => {
    fc.assert(
      fc.property(chronology, (war) => {
        const actors = war.events.map(({ participants }) => new Set(participants.map(({ actor }) => actor.id)).size);
        const held = sum(groupEvents(war, 'actor').map(({ events }) => events.length));
        expect(held).toBe(sum(actors.map((count) => Math.max(1, count))));
      }),
    );
  });

  it('counts by period add up to the events, by type and in all', () => {
    fc.assert(
      fc.property(chronology, fc.constantFrom(...PERIOD_UNITS), (war, unit) => {
        const rows = countByPeriod(war, unit);
        expect(sum(rows.map(({ events }) => events))).toBe(war.events.length);
        for (const { events, types } of rows) expect(sum(Object.values(types))).toBe(events);
      }),
    );
  });

  it('the group of a type is what the filter of the type keeps', () => {
    fc.assert(
      fc.property(chronology, (war) => {
        for (const { key, events } of groupEvents(war, 'type')) {
          const types = [{ types: war.events.map(({ type }) => type).filter((type) => type === key), subtypes: [] }];
          expect(filterChronology(war, { ...EVERYTHING, types }).events).toEqual(events);
        }
      }),
    );
  });
});
