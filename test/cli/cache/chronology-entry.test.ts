import { describe, expect, it } from 'vitest';
import { chronologyOf } from '../../../src/chronology/chronology-of.ts';
import { fromChronologyEntry, toChronologyEntry } from '../../../src/cli/cache/chronology-entry.ts';
import { memoryOf } from '../../../src/cli/cache/memory.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Chronology } from '../../../src/model/chronology.ts';
import type { ConflictEvent, EventMention } from '../../../src/model/event.ts';
import { article, NEWS, readArticle } from '../../events/invented-world.ts';
import { memoryStore } from '../memory-world.ts';

const ARTICLES: readonly Article[] = [
  article(
    'Gunmen attacked a police station in Zenda on Monday, killing six policemen, a Bordurian spokesman said. “They fled,” he said.',
    '2012-05-16',
    'b.txt',
  ),
  article(
    'Seven policemen were killed on Monday when gunmen attacked a police station in Zenda.',
    '2012-05-16',
    'a.txt',
  ),
  article('The Red Lanterns captured Strelsau last week. Nobody was hurt.', null, 'c.txt'),
];

function read(articles: readonly Article[]): Chronology {
  return chronologyOf(
    articles.map((one) => readArticle(one)),
    [],
  );
}

/** What is kept of a chronology, told again. */
function again(chronology: Chronology): Chronology {
  return fromChronologyEntry(toChronologyEntry(chronology, ARTICLES), ARTICLES);
}

const CHRONOLOGY = read(ARTICLES);
const [EVENT] = CHRONOLOGY.events;
if (!EVENT) throw new Error('nothing is told');
const [MENTION] = EVENT.mentions;
const SPAN = { start: 3, end: 7 };
const WHEN = { interval: { ...EVENT.when.interval, approximate: true }, basis: EVENT.when.basis, rule: 'invented' };

/** Whatever an event may have that its first telling has not. */
const EVENTS: readonly (readonly [what: string, change: Partial<ConflictEvent>])[] = [
  ['another time', { when: { ...WHEN, text: 'May 1', span: SPAN } }],
  ['a time without a span', { when: { ...WHEN, text: 'May 1', span: null } }],
  ['a time without words', { when: { ...WHEN, text: null, span: null } }],
  ['no participants', { participants: [] }],
  ['no place', { place: null }],
  ['another place', { place: { name: 'X', admin1: null, country: null, countryName: null, lat: null, lon: null } }],
  ['no casualties', { casualties: [] }],
  ['other casualties', { casualties: [{ harm: 'killed', min: 6, max: null, who: null }] }],
  ['no attribution', { attribution: null }],
  ['another attribution', { attribution: { name: 'N.N.', id: null, verb: 'said', quote: null } }],
  ['another summary', { summary: 'Otherwise' }],
  ['another status', { status: 'denied' }],
  ['a conflict', { conflicts: [{ field: 'killed', values: [{ value: '6', file: 'a.txt' }] }] }],
  ['copies', { copies: ['b.txt'] }],
];

/** Whatever a telling may have. */
const MENTIONS: readonly (readonly [what: string, change: Partial<EventMention>])[] = [
  ['no place', { place: null }],
  ['no participants', { participants: [] }],
  ['no attribution', { attribution: null }],
  ['what it continues', { continues: { clause: SPAN, isTold: true } }],
  ['a caption', { caption: true }],
  ['another article', { article: 'c.txt' }],
];

describe('what is kept of a chronology', () => {
  it('is the chronology as it was', () => {
    expect(CHRONOLOGY.events.some(({ mentions, conflicts }) => mentions.length > 1 && conflicts.length > 0)).toBe(true);
    expect(CHRONOLOGY.notes.length).toBeGreaterThan(0);
    expect(again(CHRONOLOGY)).toStrictEqual(CHRONOLOGY);
  });

  it.each(EVENTS)('tells of an event with %s', (_, change) => {
    const changed = { ...CHRONOLOGY, events: [{ ...EVENT, ...change }] };
    expect(again(changed)).toStrictEqual(changed);
  });

  it.each(MENTIONS)('tells of a telling with %s', (_, change) => {
    const changed = { ...CHRONOLOGY, events: [{ ...EVENT, mentions: [MENTION, { ...MENTION, ...change }] as const }] };
    expect(again(changed)).toStrictEqual(changed);
  });
});

describe('the chronology of a run', () => {
  const kept = new Map<string, string>();
  const memory = memoryOf(memoryStore('/cache', kept), 'build 1', []);
  memory.chronology(ARTICLES, NEWS).keep(CHRONOLOGY);
  const [first, ...others] = ARTICLES;
  if (!first) throw new Error('there are no articles');

  it('is known again', () => {
    expect(memory.chronology(ARTICLES, NEWS).known).toStrictEqual(CHRONOLOGY);
  });

  it.each([
    ['an article less', others, NEWS],
    ['another order', ARTICLES.toReversed(), NEWS],
    ['another name', [{ ...first, file: 'z.txt' }, ...others], NEWS],
    ['another text', [{ ...first, text: first.text.replace('six', 'two') }, ...others], NEWS],
    ['another title', [{ ...first, title: 'Attack' }, ...others], NEWS],
    ['--genre', ARTICLES, { ...NEWS, genre: 'narrative' as const }],
  ])('is not known with %s', (_, articles, options) => {
    expect(memory.chronology(articles, options).known).toBeNull();
  });

  it('is not kept where it is very long', () => {
    const store = new Map<string, string>();
    const tellings = Array.from({ length: 100_000 }, () => MENTION);
    const long = { ...CHRONOLOGY, events: [{ ...EVENT, mentions: [MENTION, ...tellings] as const }] };
    memoryOf(memoryStore('/cache', store), 'build 1', []).chronology(ARTICLES, NEWS).keep(long);
    expect(store.size).toBe(0);
  });

  it('is not known to another build', () => {
    expect(memoryOf(memoryStore('/cache', kept), 'build 2', []).chronology(ARTICLES, NEWS).known).toBeNull();
  });

  it('is not known where what was kept is damaged', () => {
    const damaged = new Map([...kept].map(([key, text]) => [key, text.replace('happened', 'happenes')]));
    expect(memoryOf(memoryStore('/cache', damaged), 'build 1', []).chronology(ARTICLES, NEWS).known).toBeNull();
  });
});
