import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/index.ts';
import { FIRST_RUN, loadProgram, runProgram } from './seeds-run.ts';

beforeAll(loadProgram, FIRST_RUN);

/** Whole outputs for the sample articles: the file that holds them, and the command line. */
const OUTPUTS: readonly (readonly [file: string, line: string])[] = [
  ['chronology.text', '--format text --width 80'],
  ['chronology.tsv', '--format tsv'],
  ['chronology.csv', '--format csv'],
  ['chronology.json', '--format json'],
  ['chronology.ndjson', '--format ndjson'],
  ['chronology.markdown', '--format markdown'],
  ['taliban.text', '--actor Taliban --format text --width 80'],
  ['times.ndjson', 'times --format ndjson'],
  ['published.ndjson', 'published --format ndjson'],
  ['published.text', 'published --why --format text --width 80'],
  ['actors.ndjson', 'actors --format ndjson'],
];

describe('the sample articles give the same bytes as before', () => {
  it.each(OUTPUTS)('%s: timeline %s', async (file, line) => {
    const { code, stdout } = await runProgram(line.split(' '));
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`outputs/${file}`);
  });

  it('has an output for every format, and none too many', () => {
    const files = OUTPUTS.map(([file]) => file);
    expect(files).toEqual(expect.arrayContaining(FORMATS.map(({ name }) => `chronology.${name}`)));
    expect(readdirSync(new URL('outputs', import.meta.url)).toSorted()).toEqual(files.toSorted());
  });
});
