import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Command, Option } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONFIG_KEYS } from '../../src/cli/config-file.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { TOPICS } from '../../src/cli/topics/index.ts';
import { ACTOR_KINDS } from '../../src/knowledge/actor-kinds.ts';
import { parseActorFile } from '../../src/knowledge/actor-file.ts';
import { EVENT_STATUSES } from '../../src/model/event.ts';
import { FORMATS as INPUT_FORMATS } from '../../src/read/index.ts';
import { EVENT_COLUMNS } from '../../src/render/columns.ts';
import { FORMATS } from '../../src/render/index.ts';
import { FIRST_RUN, loadProgram, ROOT, runProgram } from '../golden/seeds-run.ts';
import { blocksOf, README, withRealOutputs, wordsOf } from './readme.ts';

beforeAll(loadProgram, FIRST_RUN);

const PROGRAM = buildProgram(() => undefined);
const COMMANDS: readonly Command[] = [PROGRAM, ...PROGRAM.commands];
const OPTIONS = new Map(
  COMMANDS.flatMap(({ options }) => options.map((option): [string, Option] => [option.flags, option])),
);
const FILTERS = Array.from(README.matchAll(/^\| .*`--[\w-]+` \| (`.*`) \| /gm), ([, examples = '']) =>
  Array.from(examples.matchAll(/`([^`]+)`/g), ([, example = '']) => example),
).flat();

/** Whether the words stand in the README between backticks. */
function isNamed(words: string): boolean {
  return Array.from(README.matchAll(/`([^`\n]+)`/g)).some(
    ([, code = '']) => code.split(/[ ,]+/).includes(words) || code === words,
  );
}

describe('the README names', () => {
  it.each([...OPTIONS.values()].map((option) => [option.flags, option] as const))('%s', (_, { long, short }) => {
    expect(long !== null && long !== undefined && isNamed(long)).toBe(true);
    if (short) expect(isNamed(short)).toBe(true);
  });
  it.each(PROGRAM.commands.map((command) => command.name()))('the command %s', (name) => {
    expect(README).toMatch(new RegExp(`^\\| \`timeline ${name}[ \`]`, 'm'));
  });
  it.each(TOPICS.map(({ name }) => name))('the help topic %s', (name) => {
    expect(isNamed(name)).toBe(true);
  });
  it.each(FORMATS.map(({ name }) => name))('the output format %s', (name) => {
    expect(isNamed(name)).toBe(true);
  });
  it.each(INPUT_FORMATS)('the input format $format with its endings', ({ format, extensions }) => {
    expect(README).toContain(`| \`${format}\` | ${extensions.map((ending) => `.${ending}`).join(' ')} |`);
  });
  it.each(CONFIG_KEYS)('the setting %s', (key) => {
    expect(isNamed(key) || README.includes(`"${key}": `)).toBe(true);
  });
  it.each(ACTOR_KINDS)('the kind of actor %s', (kind) => {
    expect(isNamed(kind)).toBe(true);
  });
  it('every status', () => {
    expect(README).toContain(`${EVENT_STATUSES.slice(0, -1).join(', ')} or ${EVENT_STATUSES.at(-1) ?? ''}`);
  });
  it('no option that does not exist', () => {
    const known = new Set([...OPTIONS.values()].map(({ long }) => long));
    const others = ['--help', '--omit', '--icsv', '--opprint', '--evar', '--nl', '--pk', '--table', '--query'];
    const named = [...README.matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map(([option]) => option);
    expect(named.filter((option) => !known.has(option) && !others.includes(option))).toEqual([]);
  });
});

describe('the README is right about', () => {
  it('the two commands to begin with', () => {
    expect(blocksOf('sh')).toContain('npm ci && node bin/timeline.js --actor Taliban\n');
    expect(blocksOf('sh')).toContain('npm ci && npm test\n');
  });

  it('the columns of CSV', () => {
    expect(blocksOf('csv')).toEqual([`${EVENT_COLUMNS.map(([name]) => name).join(',')}\n`]);
  });

  it('the keys of the JSON, in their order', async () => {
    const { stdout } = await runProgram(['--format', 'ndjson']);
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const [example = ''] = blocksOf('jsonc');
    const documented = keysOf(JSON.parse(example.replaceAll(/\s\/\/ .*$/gm, '')));
    const printed = new Map<string, string>();
    for (const event of events) for (const [place, keys] of keysOf(event)) printed.set(place, keys);
    expect(documented.get('')).toBe(printed.get(''));
    for (const [place, keys] of printed) expect([place, documented.get(place)]).toEqual([place, keys]);
  });

  it('the keys of the whole JSON document', async () => {
    const { stdout } = await runProgram(['--format', 'json']);
    const whole: Record<string, unknown> = JSON.parse(stdout);
    const keys = Object.keys(whole).map((key) =>
      key === 'schema' ? `"schema": "${String(whole['schema'])}"` : `"${key}": []`,
    );
    expect(README).toContain(`{ ${keys.join(', ')} }`);
  });

  it('the file of actors', () => {
    const [file, settings] = blocksOf('json');
    expect(parseActorFile(JSON.parse(file ?? ''))).toHaveProperty('entries');
    expect(CONFIG_KEYS).toEqual(expect.arrayContaining(Object.keys(JSON.parse(settings ?? ''))));
  });

  it.each(FILTERS)('the filter %s', async (example) => {
    const { code, stderr } = await runProgram([...wordsOf(example), '--quiet']);
    expect(stderr.trim(), `exit ${code}`).not.toContain('timeline: un');
    expect([0, 1]).toContain(code);
  });

  it('what is printed', async () => {
    await expect(await withRealOutputs()).toMatchFileSnapshot('../../README.md');
  });

  it('the library, once it is built', { timeout: 30_000 }, async () => {
    const [code = ''] = blocksOf('js');
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT });
    expect(stdout).toMatch(/^\d{4}[-\d/.~]* \S/);
  });
});

it('the README of the tests has a row for every folder', () => {
  const text = readFileSync(path.join(ROOT, 'test/README.md'), 'utf8');
  const rows = Array.from(text.matchAll(/^\| `(\w+)\/` /gm), ([, room]) => room);
  const folders = readdirSync(path.join(ROOT, 'test'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rooms = folders.map(({ name }) => name).filter((name) => name !== 'bench');
  expect(rooms.filter((room) => !rows.includes(room))).toEqual([]);
});

/** Where objects stand in a value (`''`, `actors`, `conflicts.values` …), each with its keys. */
function keysOf(value: unknown, place = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  if (Array.isArray(value)) return new Map(value.flatMap((item) => [...keysOf(item, place)]));
  const below = Object.entries(value).flatMap(([key, inner]) => [
    ...keysOf(inner, place === '' ? key : `${place}.${key}`),
  ]);
  return new Map([[place, Object.keys(value).join()], ...below]);
}
