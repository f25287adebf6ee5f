import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadHappenings } from '../../src/knowledge/happenings/load-happenings.ts';
import { loadScenes } from '../../src/knowledge/scenes/load-scenes.ts';
import { parseEdtf } from '../../src/model/edtf.ts';

const happenings = await loadHappenings();
const scenes = await loadScenes();

/** The number of entries in all data files of a room of `src/knowledge`. */
async function entriesIn(room: string): Promise<number> {
  const folder = new URL(`../../src/knowledge/${room}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const sizes = files.map(async (name) => {
    const { default: entries }: { default: readonly unknown[] } = await import(new URL(name, folder).href, {
      with: { type: 'json' },
    });
    return entries.length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

describe('happenings', () => {
  it('are many', () => expect(happenings.length).toBeGreaterThan(1500));

  it.each([
    ['happenings', happenings.length],
    ['scenes', scenes.length],
  ])('%s of every file are loaded', async (room, loaded) => expect(loaded).toBe(await entriesIn(room)));

  it('are dated with both ends, to days that exist', () => {
    const wrong = happenings.filter(({ date }) => {
      const interval = parseEdtf(date);
      return !interval?.start || !interval.end;
    });
    expect(wrong).toEqual([]);
  });

  it('are known by a proper name and one to three groups of other words', () => {
    const wrong = happenings.filter(({ words: [names = '', ...groups] }) => {
      const isNamed = names.split('|').every((name) => /[\p{Lu}\d]/u.test(name) && !name.includes('*'));
      const alternatives = groups.flatMap((group) => group.split('|'));
      return (
        !isNamed ||
        groups.length < 1 ||
        groups.length > 3 ||
        alternatives.some((one) => one.trim() !== one || !/^(?:[^*| ]+\*? ?)+$/.test(one))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('say what happened and where to look it up, each once', () => {
    expect(happenings.filter(({ what, source }) => what.length < 8 || source.trim() === '')).toEqual([]);
    const told = new Map<string, number>();
    for (const { date, words } of happenings) {
      const key = `${date} ${words.join(' & ')}`;
      told.set(key, (told.get(key) ?? 0) + 1);
    }
    expect([...told].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('are told once: none of one day shares a name and all the words that say what happened with another', () => {
    const told = new Map<string, number>();
    for (const { date, words, what } of happenings) {
      const said = (what.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 6)).toSorted();
      for (const name of words[0]?.split('|') ?? []) {
        const key = `${date} ${name}: ${said.join(' ')}`;
        told.set(key, (told.get(key) ?? 0) + 1);
      }
    }
    expect([...told].filter(([, count]) => count > 1)).toEqual([]);
  });
});
