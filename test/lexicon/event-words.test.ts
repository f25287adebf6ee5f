import { describe, expect, it } from 'vitest';
import { buildTriggerLexicon } from '../../src/events/trigger/trigger-lexicon.ts';
import nouns from '../../src/lexicon/event-nouns.json' with { type: 'json' };
import verbs from '../../src/lexicon/event-verbs.json' with { type: 'json' };
import { IDIOMS } from '../../src/lexicon/idioms.ts';
import wordClasses from '../../src/lexicon/word-classes.json' with { type: 'json' };
import { EVENT_STATUSES, EVENT_TYPES } from '../../src/model/event.ts';

interface Entry {
  readonly words: string;
  readonly frame?: string;
  readonly object?: readonly string[];
  readonly subject?: readonly string[];
  readonly as?: readonly string[];
  readonly sense?: string;
  readonly status?: string;
}

interface Group {
  readonly type: string;
  readonly subtype: string;
  readonly entries: readonly Entry[];
}

const VERBS: readonly Group[] = verbs;
const NOUNS: readonly Group[] = nouns;
const CLASSES = new Map<string, readonly string[]>(Object.entries(wordClasses));
/** Guards that code answers, not a list of words. */
const COMPUTED = ['actor', 'place', 'person', 'forces'];
const SENSES = ['military', 'labour', 'not-labour', 'police', 'of-place', 'of-deal', 'of-talks', 'for', 'weak'];

const entriesOf = (groups: readonly Group[]): readonly Entry[] => groups.flatMap(({ entries }) => entries);
const guardsOf = ({ object = [], subject = [], as = [] }: Entry): readonly string[] => [...object, ...subject, ...as];
const keyOf = (entry: Entry): string => [entry.words, entry.object, entry.subject, entry.sense].join(' | ');
const twice = (keys: readonly string[]): readonly string[] => keys.filter((key, i) => keys.indexOf(key) !== i);

describe('event words', () => {
  it.each(EVENT_TYPES)('%s has verbs and nouns', (type) => {
    expect(entriesOf(VERBS.filter((group) => group.type === type)).length).toBeGreaterThan(9);
    expect(entriesOf(NOUNS.filter((group) => group.type === type)).length).toBeGreaterThan(4);
  });

  it('are built into a lexicon: types, frames and statuses exist', () => {
    expect(buildTriggerLexicon().verbs.size).toBeGreaterThan(700);
    const statuses = entriesOf([...VERBS, ...NOUNS]).flatMap(({ status }) => status ?? []);
    expect(statuses.filter((status) => !EVENT_STATUSES.some((known) => known === status))).toEqual([]);
  });

  it('stand once in a type with the same guards', () => {
    for (const groups of [VERBS, NOUNS]) {
      for (const type of EVENT_TYPES) {
        expect(twice(entriesOf(groups.filter((group) => group.type === type)).map(keyOf))).toEqual([]);
      }
    }
  });

  it('an unguarded word has one type only', () => {
    for (const groups of [VERBS, NOUNS]) {
      const plain = entriesOf(groups).filter((entry) => guardsOf(entry).length === 0 && !entry.sense);
      expect(twice(plain.map(keyOf))).toEqual([]);
    }
  });

  it('one type and everyday name is one group', () => {
    for (const groups of [VERBS, NOUNS]) {
      expect(twice(groups.map(({ type, subtype }) => `${type} ${subtype}`))).toEqual([]);
    }
  });

  it('are lower case, single-spaced, in alphabetical order', () => {
    for (const { entries } of [...VERBS, ...NOUNS]) {
      const words = entries.map((entry) => entry.words);
      expect(words.filter((text) => !/^[a-z'-]+(?: [a-z'-]+)*$/.test(text))).toEqual([]);
      expect(words).toEqual(words.toSorted());
    }
  });

  it('have senses that code knows', () => {
    expect(entriesOf(NOUNS).flatMap(({ sense }) => (sense && !SENSES.includes(sense) ? [sense] : []))).toEqual([]);
  });
});

describe('word classes', () => {
  it('every guard is a class', () => {
    const unknown = entriesOf(VERBS)
      .flatMap(guardsOf)
      .filter((name) => !CLASSES.has(name) && !COMPUTED.includes(name));
    expect(unknown).toEqual([]);
  });

  it('every class is a guard, or serves one that code answers', () => {
    const used = new Set([
      ...entriesOf(VERBS).flatMap(guardsOf),
      'military',
      'workers',
      'office',
      'people',
      'territory',
    ]);
    expect([...CLASSES.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it.each([...CLASSES])('%s: words as tokens are compared, each once, in order', (_name, words) => {
    expect(words.filter((word) => !/^[\p{Ll}-]+$/u.test(word))).toEqual([]);
    expect(words).toEqual([...new Set(words)].toSorted());
  });
});

describe('idioms', () => {
  it('begin with a verb that tells an event otherwise, stand once, in order', () => {
    const { verbs: known } = buildTriggerLexicon();
    expect(IDIOMS.filter((idiom) => !known.has(idiom.split(' ')[0] ?? ''))).toEqual([]);
    expect(IDIOMS).toEqual([...new Set(IDIOMS)].toSorted());
  });
});
