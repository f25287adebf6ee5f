import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EVENT_COLUMNS } from '../../src/render/columns.ts';
import { parseCsv } from '../render/parse-csv.ts';
import { FIRST_RUN, loadProgram, ROOT, runProgram } from './seeds-run.ts';

beforeAll(loadProgram, FIRST_RUN);

interface Printed {
  readonly schema: string;
  readonly articles: readonly { readonly file: string; readonly id: string }[];
  readonly events: readonly (Readonly<Record<string, unknown>> & { readonly sources: readonly Source[] })[];
}

interface Source {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

async function printed(...argv: readonly string[]): Promise<string> {
  return (await runProgram(argv)).stdout;
}

async function parsed(...argv: readonly string[]): Promise<Printed> {
  return JSON.parse(await printed('--format', 'json', ...argv));
}

describe('what is printed of the sample articles can be read by machines', () => {
  it('JSON is read and written again to the same text', async () => {
    const text = await printed('--format', 'json');
    expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
  });

  it('each line of NDJSON is the event of the JSON', async () => {
    const { events } = await parsed();
    const lines = (await printed('--format', 'ndjson')).trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(events);
  });

  it('CSV has the fixed header, rows of its length, and the events of the JSON in their order', async () => {
    const { events } = await parsed();
    const [header = [], ...rows] = parseCsv(await printed('--format', 'csv'));
    expect(header).toEqual(EVENT_COLUMNS.map(([name]) => name));
    for (const row of rows) expect(row).toHaveLength(header.length);
    const columns = ['id', 'date', 'start', 'end', 'type', 'summary'];
    expect(rows.map((row) => columns.map((name) => row[header.indexOf(name)]))).toEqual(
      events.map((event) => columns.map((name) => event[name] ?? '')),
    );
  });

  it('TSV has the same cells, one line an event', async () => {
    const rows = parseCsv(await printed('--format', 'csv'));
    const lines = (await printed('--format', 'tsv')).trimEnd().split('\n');
    expect(lines).toHaveLength(rows.length);
    expect(lines.map((line) => line.split('\t')[0])).toEqual(rows.map(([id]) => id));
  });

  it('every quote stands in its article, at its offsets', async () => {
    const { events } = await parsed();
    const quoted = events.flatMap(({ sources }) => sources);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { file, start, end, quote } of quoted) {
      const article = readFileSync(path.join(ROOT, file), 'utf8');
      expect(article.slice(start, end)).toBe(quote);
      expect(quote.trim()).not.toBe('');
    }
  });

  it('no key is ever absent', async () => {
    const { events } = await parsed();
    const keys = events.map((event) => Object.keys(event).join());
    expect(new Set(keys).size).toBe(1);
  });

  it('a filtered chronology is part of the whole', async () => {
    const [{ events: all }, { events: some }] = [await parsed(), await parsed('--actor', 'Taliban')];
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    const kept = new Set(some.map(({ id }) => id));
    expect(all.filter(({ id }) => kept.has(id))).toEqual(some);
  });
});
