import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronology } from '../../src/model/chronology.ts';
import { type ActorQuery, EVERYTHING, type Filter } from '../../src/query/filter.ts';
import { filterChronology } from '../../src/query/filter-chronology.ts';
import { BOMBING, CLAIM, days, FLIGHT, HOLDING, OFFER, WAR } from '../render/invented.ts';

const who = (...ids: readonly string[]): ActorQuery => ({ typed: ids.join(), ids, standsFor: null });
const ids = ({ events }: Chronology) => events.map(({ id }) => id);

/** Filter → the events it keeps. */
const CASES: readonly (readonly [name: string, filter: Partial<Filter>, kept: Chronology['events']])[] = [
  ['nothing asked', {}, [FLIGHT, HOLDING, BOMBING, CLAIM, OFFER]],
  ['a member speaks for its group', { anyActor: [who('red-lanterns')] }, [BOMBING, CLAIM, OFFER]],
  ['any of two', { anyActor: [who('medics-of-zubrowka'), who('colonel-ulbrik')] }, [FLIGHT, CLAIM]],
  ['as the one that acts', { anyActor: [who('red-lanterns')], actorAs: ['source'] }, [BOMBING]],
  ['as the one that suffers', { anyActor: [who('borduria')], actorAs: ['target'] }, [BOMBING]],
  ['as a party', { anyActor: [who('red-lanterns')], actorAs: ['party'] }, [OFFER]],
  ['as the one that says so', { anyActor: [who('red-lanterns')], actorAs: ['speaker'] }, [CLAIM]],
  ['as either', { anyActor: [who('red-lanterns')], actorAs: ['party', 'speaker'] }, [CLAIM, OFFER]],
  ['both as parties', { allActors: [who('red-lanterns'), who('borduria')], actorAs: ['party'] }, [OFFER]],
  ['a part is nothing to those left out', { notActor: [who('borduria')], actorAs: ['party'] }, [FLIGHT, CLAIM]],
  ['all of two', { allActors: [who('red-lanterns'), who('borduria')] }, [BOMBING, OFFER]],
  ['not', { notActor: [who('borduria')] }, [FLIGHT, CLAIM]],
  ['between: one acts on the other', { between: [[who('bordurian-army'), who('red-lanterns')]] }, [BOMBING]],
  ['between: both parties', { between: [[who('borduria'), who('red-lanterns')]] }, [BOMBING, OFFER]],
  ['between: an actor and itself', { between: [[who('red-lanterns'), who('red-lanterns')]] }, []],
  ['said by a member', { saidBy: [who('red-lanterns')] }, [CLAIM]],
  ['said by nobody who speaks', { saidBy: [who('borduria')] }, []],
  ['since', { since: days('2018-05-31') }, [HOLDING, CLAIM, OFFER]],
  ['since a month, from its first day', { since: days('2018-05') }, [HOLDING, BOMBING, CLAIM, OFFER]],
  ['until a year, to its last day', { until: days('2012') }, [FLIGHT, OFFER]],
  ['a window', { since: days('2012'), until: days('2018-05-30') }, [FLIGHT, HOLDING, BOMBING, OFFER]],
  ['type', { types: [{ types: ['ASSAULT', 'CONSULT'], subtypes: [] }] }, [BOMBING, CLAIM]],
  ['everyday word', { types: [{ types: [], subtypes: ['flight'] }] }, [FLIGHT]],
  [
    'any of two types',
    {
      types: [
        { types: ['AGREE'], subtypes: [] },
        { types: [], subtypes: ['flight'] },
      ],
    },
    [FLIGHT, OFFER],
  ],
  ['place', { places: ['ulm'] }, [FLIGHT, HOLDING, BOMBING]],
  ['province', { places: ['Ossia'] }, [FLIGHT, HOLDING, BOMBING]],
  ['country code', { places: ['bx'] }, [FLIGHT, HOLDING, BOMBING, OFFER]],
  ['country name', { places: ['Borduria'] }, [FLIGHT, HOLDING, BOMBING, OFFER]],
  ['place without its diacritics', { places: ['Szohod'] }, [OFFER]],
  ['part of a word is no place', { places: ['Ul'] }, []],
  ['part of a country is no country', { places: ['Bord'] }, []],
  ['nothing is no place', { places: [''] }, []],
  ['status', { statuses: ['claimed', 'offered'] }, [CLAIM, OFFER]],
  ['words begin so', { text: ['bomb soldier'] }, [BOMBING]],
  ['words of the second telling', { text: ['medics said'] }, [BOMBING]],
  ['words within words', { text: ['ombed'] }, []],
  ['words must all be there', { text: ['bomb', 'medics', 'talks'] }, []],
  ['outlet', { sources: ['ossian post'] }, [HOLDING, BOMBING, CLAIM]],
  ['file', { sources: ['evening.txt'] }, [BOMBING, OFFER]],
  ['article id', { sources: ['flyer'] }, [FLIGHT]],
  ['two sources', { minSources: 2 }, [BOMBING]],
  ['limit', { limit: 2 }, [FLIGHT, HOLDING]],
  ['latest first: an open end is later than any day', { reverse: true }, [HOLDING, OFFER, CLAIM, BOMBING, FLIGHT]],
  ['the latest', { reverse: true, limit: 2 }, [HOLDING, OFFER]],
  ['different filters must all hold', { anyActor: [who('red-lanterns')], places: ['Ulm'] }, [BOMBING]],
];

describe('a filter', () => {
  it.each(CASES)('%s', (_, filter, kept) => {
    expect(ids(filterChronology(WAR, { ...EVERYTHING, ...filter }))).toEqual(kept.map(({ id }) => id));
  });

  it('leaves a chronology alone where nothing is asked', () => {
    expect(filterChronology(WAR, EVERYTHING)).toBe(WAR);
  });

  it('keeps the articles that tell what is left, and every note', () => {
    const { articles, notes } = filterChronology(WAR, { ...EVERYTHING, minSources: 2 });
    expect(articles.map(({ id }) => id)).toEqual(['evening', 'morning']);
    expect(notes).toEqual(WAR.notes);
  });

  it('finds an article of a file of many by its id', () => {
    const articles = WAR.articles.map((article) => ({ ...article, outlet: null, file: 'all.jsonl' }));
    const kept = (source: string) => ids(filterChronology({ ...WAR, articles }, { ...EVERYTHING, sources: [source] }));
    expect(kept('flyer')).toEqual([FLIGHT.id]);
    expect(kept('all.jsonl')).toEqual(ids(WAR));
    expect(kept('fly')).toEqual([]);
  });
});

const single = fc.constantFrom(...CASES.map(([, filter]) => filter));
const plain = fc.constantFrom(...CASES.map(([, filter]) => filter).filter((one) => !one.limit));
const apply = (chronology: Chronology, filter: Partial<Filter>) =>
  filterChronology(chronology, { ...EVERYTHING, ...filter });

describe('laws of filters', () => {
  it('filtering twice is filtering once', () => {
    fc.assert(
      fc.property(single, single, (a, b) => {
        const once = apply(WAR, { ...a, ...b });
        expect(apply(once, { ...a, ...b })).toEqual(once);
      }),
    );
  });

  it('filters commute', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(apply(apply(WAR, a), b)).toEqual(apply(apply(WAR, b), a));
      }),
    );
  });

  it('what is left is a part of the whole, in order', () => {
    fc.assert(
      fc.property(single, (filter) => {
        const left = ids(apply(WAR, { ...filter, reverse: false }));
        expect(ids(WAR).filter((id) => left.includes(id))).toEqual(left);
      }),
    );
  });

  it('not is the rest of any', () => {
    fc.assert(
      fc.property(fc.constantFrom('red-lanterns', 'borduria', 'medics-of-zubrowka', 'nobody'), (id) => {
        const having = ids(apply(WAR, { anyActor: [who(id)] }));
        const lacking = ids(apply(WAR, { notActor: [who(id)] }));
        expect([...having, ...lacking].toSorted()).toEqual(ids(WAR).toSorted());
      }),
    );
  });
});

describe('an event that another telling calls otherwise', () => {
  const [first] = BOMBING.mentions;
  const place = {
    ...first.trigger,
    value: { name: 'Hentzau', admin1: null, country: 'RR', countryName: 'Ruritania', lat: null, lon: null },
  };
  const other = {
    ...first,
    place,
    trigger: { ...first.trigger, value: { ...first.trigger.value, subtype: 'shelling' } },
  };
  const war = { ...WAR, events: [{ ...BOMBING, mentions: [first, other] as const }] };

  it.each<readonly [string, Partial<Filter>, number]>([
    ['is found by its other name', { types: [{ types: [], subtypes: ['shelling'] }] }, 1],
    ['and by its other place', { places: ['Hentzau'] }, 1],
    ['not by a third', { places: ['Hentzau'], types: [{ types: ['AID'], subtypes: [] }] }, 0],
  ])('%s', (_, filter, count) => {
    expect(filterChronology(war, { ...EVERYTHING, ...filter }).events).toHaveLength(count);
  });
});
