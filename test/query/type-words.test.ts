import { describe, expect, it } from 'vitest';
import nouns from '../../src/lexicon/event-nouns.json' with { type: 'json' };
import verbs from '../../src/lexicon/event-verbs.json' with { type: 'json' };
import { readType, TYPE_NAMES } from '../../src/query/type-words.ts';

const WORDS: readonly (readonly [typed: string, types: readonly string[], subtypes: readonly string[]])[] = [
  ['ASSAULT', ['ASSAULT'], []],
  ['assault', ['ASSAULT'], []],
  ['attack', ['ASSAULT'], []],
  ['Attacks', ['ASSAULT'], []],
  ['talks', [], ['talks']],
  ['negotiations', [], ['talks']],
  ['capture', [], ['capture']],
  ['withdrawals', [], ['withdrawal']],
  ['air-strikes', [], ['airstrike']],
  ['clashes', [], ['clash']],
];

describe('a type as typed', () => {
  it.each(WORDS)('%s', (typed, types, subtypes) => {
    expect(readType(typed)).toEqual({ types, subtypes });
  });

  it.each(['', 'atack', 'constructor', 'toString', 's'])('%j is none', (typed) => {
    expect(readType(typed)).toBeNull();
  });

  it('understands every word it offers', () => {
    expect(TYPE_NAMES.filter((name) => readType(name) === null)).toEqual([]);
  });

  it('finds every event by the everyday name that is shown with it', () => {
    for (const { type, subtype } of [...verbs, ...nouns]) {
      const query = readType(subtype);
      expect(query && [...query.types, ...query.subtypes]).toContainEqual(query?.types.length ? type : subtype);
    }
  });
});
