import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const BENCH = new URL('run.mjs', import.meta.url).pathname;

/** What is measured is for `npm run bench` to say; here only that each thing is. */
it('the bench runs through and prints each of its figures', { timeout: 60_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [BENCH, '--runs', '1', '--megabytes', '0.02']);
  const rows = stdout.split('\n').map((line) => line.trim().replace(/ {2,}.*/, ''));
  expect(rows).toEqual(
    expect.arrayContaining([
      'node alone',
      'timeline --help',
      'the five sample articles',
      'the same from the cache',
      'chrono-node alone',
      'times',
      'published',
      'whole chronology',
      'memory at the highest',
      'all from the cache, start to end',
    ]),
  );
});
