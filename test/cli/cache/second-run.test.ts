import { describe, expect, it } from 'vitest';
import { timeline } from '../timeline.ts';

const HOME = { HOME: '/home/ada' };

/** Runs twice on one memory; what the second run printed, and how often it loaded something. */
async function twice(line: string): Promise<{ readonly same: boolean; readonly loads: number; readonly code: number }> {
  const kept = new Map<string, string>();
  const first = await timeline(line, { kept, env: HOME });
  const second = await timeline(line, { kept, env: HOME });
  const same = first.stdout === second.stdout && first.stderr === second.stderr && first.code === second.code;
  return { same: same && first.asked.loads > 0, loads: second.asked.loads, code: second.code };
}

describe('a second run', () => {
  it.each([
    ['news'],
    ['news --format csv'],
    ['news --actor Corps'],
    ['news --since yesterday'],
    ['actors news'],
    ['stats news'],
    ['news --group-by month'],
  ])('says the same and loads nothing: timeline %s', async (line) => {
    const { same, loads } = await twice(line);
    expect([same, loads]).toEqual([true, 0]);
  });

  it('looks up once which days plain words mean', async () => {
    const { loads } = await twice(['news', '--since', 'march'].join(' '));
    expect(loads).toBe(0);
  });

  it('reads what is new', async () => {
    const kept = new Map<string, string>();
    await timeline('news/morning.txt', { kept, env: HOME });
    const { asked } = await timeline('news', { kept, env: HOME });
    // Of each article its date and its events; of each run how its articles date each other, and what they tell together.
    expect([asked.loads, kept.size]).toEqual([1, 10]);
  });

  it.each([
    ['--no-cache', 'news --no-cache', {}],
    ['a setting', 'news', { 'timeline.config.json': '{ "cache": false }' }],
  ])('reads everything where %s says so, and keeps nothing', async (_, line, files) => {
    const kept = new Map<string, string>();
    await timeline(line, { kept, files, env: HOME });
    const { asked } = await timeline(line, { kept, files, env: HOME });
    expect([asked.loads, kept.size]).toEqual([1, 0]);
  });

  it('keeps nothing without a home', async () => {
    const kept = new Map<string, string>();
    await timeline('news', { kept });
    expect(kept.size).toBe(0);
  });
});

describe('timeline cache', () => {
  it('tells where it is and how much it holds', async () => {
    const kept = new Map([['ab', 'four']]);
    const { stdout } = await timeline('cache', { kept, env: HOME, terminal: true });
    expect(stdout).toBe('/home/ada/.cache/conflict-timeline\n  1 entry, 0.0 MB of at most 1.0 MB\n');
    const { stdout: table } = await timeline('cache info --format csv', { kept, env: { XDG_CACHE_HOME: '/var/ada' } });
    expect(table).toBe('place,entries,bytes,most\n/var/ada/conflict-timeline,1,4,1000000\n');
  });

  it('forgets', async () => {
    const kept = new Map([['ab', 'four']]);
    const { stdout, code } = await timeline('cache clear', { kept, env: HOME });
    expect([stdout, code, kept.size]).toEqual(['1 entry forgotten\n', 0, 0]);
  });

  it.each([
    ['cache empty', {}, 'timeline: `empty` is nothing to do with the cache; choose info or clear\n'],
    ['cache info', { HOME: '' }, 'timeline: there is no cache without a home; set HOME or XDG_CACHE_HOME\n'],
  ])('%s', async (line, env, error) => {
    const { stderr, code } = await timeline(line, { kept: new Map(), env: { ...HOME, ...env } });
    expect([stderr, code]).toEqual([error, 2]);
  });
});
