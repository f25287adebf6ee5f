import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_RUN, loadProgram, ROOT, runProgram, SEEDS } from './seeds-run.ts';

beforeAll(loadProgram, FIRST_RUN);

const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kabul', 'Pacific/Kiritimati'];
const PROGRAM = path.join(ROOT, 'bin/timeline.js');
const spawn = promisify(execFile);

/** The bytes the built program prints in a time zone, in a country that writes dates and numbers its own way. */
async function printedIn(zone: string, ...argv: readonly string[]): Promise<string> {
  const env = { ...process.env, TZ: zone, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
  const { stdout } = await spawn(process.execPath, [PROGRAM, ...argv, '--no-config', ...SEEDS], {
    cwd: ROOT,
    env,
    maxBuffer: 1 << 26,
  });
  return stdout;
}

describe('the same articles give the same bytes', () => {
  it.each(['json', 'csv', 'text', 'markdown'])('in any order of files, as %s', async (format) => {
    const [first, ...rest] = [SEEDS, SEEDS.toReversed(), [...SEEDS.slice(2), ...SEEDS.slice(0, 2)]];
    const { stdout: expected } = await runProgram(['--format', format, ...(first ?? [])]);
    expect(expected).not.toBe('');
    for (const order of rest) expect((await runProgram(['--format', format, ...order])).stdout).toBe(expected);
  });

  it('whether files are named or their folder is, and a second time', async () => {
    const { stdout: expected } = await runProgram(['--format', 'json', ...SEEDS]);
    expect((await runProgram(['--format', 'json', 'seeds'])).stdout).toBe(expected);
    expect((await runProgram(['--format', 'json'])).stdout).toBe(expected);
  });

  it.each([
    ['--format', 'ndjson'],
    ['published', '--format', 'json'],
  ])('in one thread and in several: %s', { timeout: 60_000 }, async (...argv) => {
    const { stdout: expected } = await runProgram([...argv, '--threads', '1', ...SEEDS]);
    expect(expected).not.toBe('');
    expect((await runProgram([...argv, '--threads', '3', ...SEEDS])).stdout).toBe(expected);
    expect(await printedIn('UTC', ...argv, '--threads', '2', '--no-cache')).toBe(expected);
  });

  it('in any time zone', { timeout: 60_000 }, async () => {
    expect(existsSync(path.join(ROOT, 'dist/start.cjs')), 'not built; npm run build').toBe(true);
    for (const argv of [
      ['--since', 'four years ago', '--today', '2021-01-01', '--format', 'json'],
      ['times', '--format', 'ndjson'],
    ]) {
      const printed = await Promise.all(ZONES.map((zone) => printedIn(zone, ...argv)));
      expect(printed[0]).not.toBe('');
      for (const other of printed) expect(other).toBe(printed[0]);
    }
  });
});
