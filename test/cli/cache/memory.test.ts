import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../../src/cli/cache/memory.ts';
import type { Store } from '../../../src/cli/cache/store.ts';
import type { ActorEntry } from '../../../src/knowledge/entries.ts';
import type { Article } from '../../../src/model/article.ts';
import type { ReadingOptions } from '../../../src/pipeline.ts';
import { article, NEWS, readArticle } from '../../events/invented-world.ts';
import { memoryStore } from '../memory-world.ts';

const TEXT = `Gunmen attacked police in Zenda on Monday, killing six policemen, a Bordurian spokesman said.
The attack followed clashes with the Red Lanterns in late April.`;
const ARTICLE: Article = { ...article(TEXT), title: 'Attack in Zenda', outlet: 'Ossian Post', url: null };

const LANTERNS: ActorEntry = {
  id: 'red-lanterns',
  name: 'Red Lanterns',
  aliases: [],
  kind: 'armed-group',
  groups: [],
  countries: [],
  called: [],
  period: null,
  source: 'invented',
};

/** As what it was dated. */
const DATED = 'digest of a date';

/** A store that holds the reading of the article, made by build 1 without actors of the user's own. */
function filled(): { readonly store: Store; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const store = memoryStore('/cache', kept);
  memoryOf(store, 'build 1', []).mentions(ARTICLE, NEWS, DATED).keep(readArticle(ARTICLE));
  return { store, kept };
}

const { store: STORE } = filled();

describe('what was read of an article', () => {
  it('is known again as it was, mention by mention', () => {
    const read = readArticle(ARTICLE);
    expect(read.mentions.length).toBeGreaterThan(1);
    expect(memoryOf(STORE, 'build 1', []).mentions(ARTICLE, NEWS, DATED).known).toStrictEqual(read);
  });

  it('is known again under another name, with its notes', () => {
    const undated = article('Gunmen attacked police in Zenda on Monday.', null, 'a.txt');
    const renamed = { ...undated, id: 'b.txt', file: 'b.txt' };
    const memory = memoryOf(memoryStore('/cache', new Map()), 'build 1', []);
    memory.mentions(undated, NEWS, DATED).keep(readArticle(undated));
    const { known } = memory.mentions(renamed, NEWS, DATED);
    expect(known).toStrictEqual(readArticle(renamed));
    expect(known?.notes.map(({ file }) => file)).toContain('b.txt');
  });

  /** Whatever may change what is read. */
  const CHANGES: readonly (readonly [what: string, article: Partial<Article>, options: Partial<ReadingOptions>])[] = [
    ['its text', { text: TEXT.replace('six', 'two') }, {}],
    ['where its story begins', { body: { start: 7, end: TEXT.length } }, {}],
    ['its title', { title: 'Clash in Zenda' }, {}],
    ['its outlet', { outlet: null }, {}],
    ['its address', { url: 'https://ossian.example/2012/05/16' }, {}],
    ['the date it states', { stated: [{ text: '2012-05-17', where: 'metadata' }] }, {}],
    ['where it states it', { stated: [{ text: '2012-05-16', where: 'file-name' }] }, {}],
    ['--published', {}, { published: '2012-05-17' }],
    ['--strict-dates', {}, { strictDates: true }],
    ['--genre', {}, { genre: 'narrative' }],
  ];
  it.each(CHANGES)('is not known with another %s', (_, change, options) => {
    const memory = memoryOf(STORE, 'build 1', []);
    expect(memory.mentions({ ...ARTICLE, ...change }, { ...NEWS, ...options }, DATED).known).toBeNull();
  });

  it('is not known to another build, nor with other actors', () => {
    expect(memoryOf(STORE, 'build 2', []).mentions(ARTICLE, NEWS, DATED).known).toBeNull();
    expect(memoryOf(STORE, 'build 1', [LANTERNS]).mentions(ARTICLE, NEWS, DATED).known).toBeNull();
  });

  /** What may have become of a file. */
  const DAMAGES: readonly (readonly [what: string, damage: (text: string) => string])[] = [
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, -20)],
    ['cut off in its first line', (text) => text.slice(0, 20)],
    ['longer than it was', (text) => `${text} `],
    ['changed in one letter', (text) => text.replace('happened', 'happenes')],
    ['of another program', () => '{"mentions":[]}\n'],
    ['sealed for another key', (text) => text.replace(/[0-9a-f]{64}/, '0'.repeat(64))],
  ];
  it.each(DAMAGES)('is read anew where what was kept is %s', (_, damage) => {
    const { store, kept } = filled();
    for (const [key, text] of kept) kept.set(key, damage(text));
    expect(memoryOf(store, 'build 1', []).mentions(ARTICLE, NEWS, DATED).known).toBeNull();
  });
});

describe('what was looked up', () => {
  it.each([['red-lanterns'], [null]])('is not looked up again: %s', async (found) => {
    const memory = memoryOf(memoryStore('/cache', new Map()), 'build 1', []);
    let lookedUp = 0;
    const ask = (): Promise<string | null> =>
      memory.answer(['actor', 'Lantern Front'], () => {
        lookedUp += 1;
        return Promise.resolve(found);
      });
    expect([await ask(), await ask(), lookedUp]).toEqual([found, found, 1]);
  });

  it('answers no other question', async () => {
    const memory = memoryOf(memoryStore('/cache', new Map()), 'build 1', []);
    await memory.answer(['date', 'last march', '2018-06-01'], () => Promise.resolve('2018-03'));
    expect(await memory.answer(['date', 'last march', '2019-06-01'], () => Promise.resolve('2019-03'))).toBe('2019-03');
  });
});
