import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareChronologies } from '../../src/query/diff/compare.ts';
import { readTold } from '../../src/query/diff/read-told.ts';
import type { ToldEvent } from '../../src/query/diff/told-event.ts';
import { indexArticles, toRecord } from '../../src/render/record.ts';
import { WAR } from '../render/invented.ts';

const RECORDS = WAR.events.map((event) => toRecord(event, indexArticles(WAR)));
const [FLIGHT, , BOMBING] = RECORDS;

/** The events of a document, which must be one. */
function told(document: unknown): readonly ToldEvent[] {
  const read = readTold(document);
  if ('problem' in read) throw new Error(read.problem);
  return read.events;
}

/** What became of one event: `=` for the same, `-` gone, `+` added, else the fields that changed. */
function fate(before: object | undefined, after: object | undefined): string {
  const changes = compareChronologies(told(before ? [before] : []), told(after ? [after] : []));
  return (
    changes.map(({ change, fields }) => `${change}${fields.map(({ field }) => ` ${field}`).join('')}`).join(', ') || '='
  );
}

describe('two chronologies', () => {
  it.each<[string, object | undefined, object | undefined, string]>([
    ['the same', BOMBING, { ...BOMBING }, '='],
    ['lists in another order', BOMBING, { ...BOMBING, actors: BOMBING?.actors.toReversed() }, '='],
    ['gone', BOMBING, undefined, 'gone'],
    ['added', undefined, BOMBING, 'added'],
    ['another date, same id', BOMBING, { ...BOMBING, date: '2018-05-29' }, 'changed date'],
    ['another id alone', BOMBING, { ...BOMBING, id: 'other' }, '='],
    ['another id and a wider date', BOMBING, { ...BOMBING, id: 'other', date: '2018-05' }, 'changed date'],
    [
      'another id, status and toll',
      BOMBING,
      { ...BOMBING, id: 'other', status: 'claimed', casualties: [] },
      'changed status casualties',
    ],
    ['a type of the same family', BOMBING, { ...BOMBING, id: 'other', type: 'COERCE' }, 'changed type'],
    [
      'another id and other words, the same actors on the same day',
      BOMBING,
      { ...BOMBING, id: 'other', place: null, subtype: 'shelling', summary: 'Shots in the night' },
      'changed subtype place summary',
    ],
    [
      'another id, a day of the ninth year of ten',
      { ...BOMBING, date: '2010/2019' },
      { ...BOMBING, id: 'other' },
      'changed date',
    ],
    ['another family', BOMBING, { ...BOMBING, id: 'other', type: 'AGREE' }, 'gone, added'],
    ['another time', BOMBING, { ...BOMBING, id: 'other', date: '2018-06-01' }, 'gone, added'],
    [
      'other actors and words',
      BOMBING,
      { ...BOMBING, id: 'other', actors: [], summary: 'Shots in the night' },
      'gone, added',
    ],
    ['two different events', FLIGHT, BOMBING, 'gone, added'],
  ])('%s', (_, before, after, expected) => {
    expect(fate(before, after)).toBe(expected);
  });

  it('gives every event one partner, the closest', () => {
    const twin = { ...BOMBING, id: 'twin', summary: 'Shots in the night' };
    const changes = compareChronologies(told([BOMBING, twin]), told([{ ...BOMBING, id: 'new' }]));
    expect(changes.map(({ change, old }) => [change, old?.id])).toEqual([['gone', 'twin']]);
  });
});

describe('documents', () => {
  it('of this program are read', () => {
    expect(told({ schema: 'conflict-timeline/1', events: RECORDS }).map(({ id }) => id)).toEqual(
      RECORDS.map(({ id }) => id),
    );
  });

  it.each([
    [{}, 'holds no chronology: `events` is missing'],
    ['x', 'holds no chronology: `events` is missing'],
    [null, 'holds no chronology: `events` is missing'],
    [{ events: 3 }, 'holds no chronology: `events` is missing'],
    [[BOMBING, {}], 'event 2 is none of this program: it needs `id`, `date` and `type`'],
    [[{ ...BOMBING, date: 'May' }], 'event 1 is none of this program: it needs `id`, `date` and `type`'],
    [[{ ...BOMBING, type: 'WAR' }], 'event 1 is none of this program: it needs `id`, `date` and `type`'],
  ])('%j', (document, problem) => {
    expect(readTold(document)).toEqual({ problem });
  });

  it('with odd parts are read as far as they go', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(BOMBING ?? {})), fc.jsonValue(), (key, value) => {
        expect(() => readTold([{ ...BOMBING, [key]: value }])).not.toThrow();
      }),
    );
  });
});

const part = fc.subarray(RECORDS);

describe('laws of difference', () => {
  it('nothing differs from itself, in any order', () => {
    fc.assert(
      fc.property(part, (records) => {
        expect(compareChronologies(told(records), told(records.toReversed()))).toEqual([]);
      }),
    );
  });

  it('what is added one way is gone the other way', () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        const ids = (change: string, from: typeof a, to: typeof a) =>
          compareChronologies(told(from), told(to))
            .filter((one) => one.change === change)
            .map((one) => (one.new ?? one.old)?.id);
        expect(new Set(ids('added', a, b))).toEqual(new Set(ids('gone', b, a)));
      }),
    );
  });
});
