import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BUILT = path.join(ROOT, 'dist/scripts');
const ARGUMENTS = ['--no-config', '--no-cache', path.join(ROOT, 'seeds/000_8e613d62c8a33435.txt')];
/** The scripts that read an article, in the order of their names. */
const SCRIPTS = ['anew', 'commands', 'engine', 'program'];
const isCache = (name: string): boolean => name.endsWith('.cache');

/** A package like this one, with what `change` makes of the caches of its scripts. */
function packageWith(name: string, change: (cache: string) => void): string {
  const root = path.join(folder, name);
  for (const part of ['bin', 'dist/scripts', 'dist/start.cjs'])
    cpSync(path.join(ROOT, part), path.join(root, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'dist/data'), path.join(root, 'dist/data'));
  const scripts = path.join(root, 'dist/scripts');
  for (const file of readdirSync(scripts).filter(isCache)) change(path.join(scripts, file));
  return root;
}

async function printedBy(root: string): Promise<string> {
  const program = path.join(root, 'bin/timeline.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...ARGUMENTS]);
  return stdout;
}

describe('what V8 keeps of the scripts', () => {
  it('lies beside them', () => {
    expect(existsSync(BUILT), 'not built; npm run build').toBe(true);
    const kept = readdirSync(BUILT).filter(isCache);
    expect(kept.map((name) => name.split('-')[0] ?? '').toSorted()).toEqual(['actors', ...SCRIPTS]);
  });

  it('is taken by the Node that made it', async () => {
    const code = `const start = require(${JSON.stringify(path.join(ROOT, 'dist/start.cjs'))});
      const isTaken = ([name, { script }]) => [name, script.cachedDataRejected === false];
      start.run().then(() => console.error(JSON.stringify([...start.loaded].map(isTaken).toSorted())));`;
    const words = ['-e', code, 'timeline', '--quiet', ...ARGUMENTS];
    const { stderr } = await promisify(execFile)(process.execPath, words);
    expect(JSON.parse(stderr)).toEqual(SCRIPTS.map((name) => [name, true]));
  });

  it.each<readonly [string, (cache: string) => void]>([
    ['it is not there', (cache) => rmSync(cache)],
    ['it is empty', (cache) => writeFileSync(cache, '')],
    ['it is of another program', (cache) => writeFileSync(cache, Buffer.alloc(4096, 7))],
  ])('changes nothing where %s', { timeout: 60_000 }, async (name, change) => {
    const printed = await printedBy(packageWith(name.replaceAll(' ', '-'), change));
    expect(printed).not.toBe('');
    expect(printed).toBe(await printedBy(ROOT));
  });
});

it.each([
  ['--nonsense', 'unknown option `--nonsense`; timeline --help lists them'],
  ['--type=nonsense', 'unknown type `nonsense`; timeline help types lists them'],
])('whichever script finds the mistake in %s, it is the user’s', async (word, message) => {
  const run = promisify(execFile)(process.execPath, [path.join(ROOT, 'bin/timeline.js'), word, '--no-config']);
  await expect(run).rejects.toMatchObject({ code: 2, stderr: `timeline: ${message}\n` });
});

it('nothing but remarks goes to standard error', { timeout: 60_000 }, async () => {
  const words = ['sources', '--no-config', '--no-cache', path.join(ROOT, 'seeds/001_1919facec97052b1.txt')];
  const { stderr } = await promisify(execFile)(process.execPath, [path.join(ROOT, 'bin/timeline.js'), ...words]);
  expect(stderr).toBe('');
});
