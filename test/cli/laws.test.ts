import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';
import { timeline } from './timeline.ts';

const program = buildProgram(() => undefined);
// The invented world has no threads: they are tried on real articles.
const OPTIONS = [program, ...program.commands]
  .flatMap(({ options }) => options.map(({ long }) => long ?? ''))
  .filter((option) => option !== '--threads');
const word = fc.oneof(
  fc.constantFrom(...OPTIONS, ...program.commands.map((command) => command.name())),
  fc.constantFrom('news', 'gone', '-', '--', '2018', 'Red Lanterns', 'attack', 'csv', 'json', '3', 'aaaa', ''),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

it('whatever is typed ends with an exit code, one line an error, and nothing a terminal obeys', {
  timeout: 30_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (argv) => {
      const { code, stderr } = await timeline(argv, { stdin: '' });
      expect([0, 1, 2]).toContain(code);
      if (code === 2) expect(stderr).not.toBe('');
      expect(stderr).not.toContain('a fault of the program');
      // oxlint-disable-next-line no-control-regex
      expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }),
    { numRuns: 300 },
  );
});

it('the same command gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('text', 'tsv', 'csv', 'json', 'ndjson', 'markdown'), async (format) => {
      const one = await timeline(['news', '--format', format]);
      const other = await timeline(['news', '--format', format]);
      expect(other.stdout).toBe(one.stdout);
    }),
    { numRuns: 6 },
  );
});
