import { codeOnly } from './code-only.ts';
import { type Rule, invented, isProgram } from './rule.ts';

const MOST_LINES = 250;

/** What differs from one machine, moment or place to another. */
const MACHINE =
  /\b(?:process|console|performance|setTimeout|setInterval|globalThis|fetch)\s*[.(]|\bDate\.now\b|\bnew\s+Date\b|\bMath\.random\b|\btoLocale\w+|\blocaleCompare\b/g;

const UNTYPED = /@ts-(?:ignore|expect-error|nocheck)\b/g;
const SILENCED = new RegExp(`${UNTYPED.source}|\\b(?:oxlint|eslint|biome)-(?:ignore|disable)\\b`, 'g');

/** Rules about the code of the program. */
export const CODE_RULES: readonly Rule[] = [
  {
    says: 'clock, locale, chance, terminal and environment are known to cli alone (time/chrono.ts gives chrono-node its reference dates)',
    problems: (source) => {
      if (!isProgram(source) || source.path.startsWith('src/cli/')) return [];
      return wordsIn(codeOnly(source.text), MACHINE).filter(
        (word) => source.path !== 'src/time/chrono.ts' || !/^new\s+Date$/.test(word),
      );
    },
    broken: [
      invented('src/time/scan.ts', 'const now = new Date();'),
      invented('src/time/chrono.ts', 'const now = Date.now();'),
      invented('src/events/status.ts', "if (process.env['DEBUG']) console.log('here');"),
      invented('src/query/order.ts', 'rows.sort((a, b) => a.localeCompare(b));'),
      invented('src/chronology/event-ids.ts', 'const id = `e${Math.random()}`;', 'const other = Math.random();'),
      invented('src/render/csv.ts', 'return (12).toLocaleString();'),
    ],
    sound: [
      invented('src/time/chrono.ts', 'const REFERENCE = new Date(2003, 1, 12, 12);'),
      invented('src/cli/node-world.ts', 'const now = new Date();'),
      invented(
        'src/time/scan.ts',
        '// never the clock: no new Date() here',
        "const cue = 'the peace process (Date.now)';",
      ),
      invented('src/lexicon/words.ts', 'const CUE = /peace process.|new Date/;', 'const process = 1;'),
    ],
  },
  {
    says: 'no `any`, and nothing the compiler is told to overlook',
    problems: ({ path, text }) => {
      if (!path.endsWith('.ts')) return [];
      // A test of control characters has to write them, whatever the linter thinks of that.
      const silenced = wordsIn(text, isProgram({ path, text }) ? SILENCED : UNTYPED);
      return [...wordsIn(codeOnly(text), /(?:[:<,|&]|=>|\bas|\bsatisfies)\s*any\b/g), ...silenced];
    },
    broken: [
      invented('src/model/span.ts', 'export function widen(value: any) {}'),
      invented('test/model/span.test.ts', 'const span = JSON.parse(text) as any;'),
      invented('src/model/span.ts', 'const all: Array<any> = [];'),
      invented('src/model/span.ts', ['// @ts', 'ignore'].join('-'), 'const all = 1;'),
      invented('src/model/span.ts', ['// oxlint', 'disable-next-line no-var'].join('-')),
    ],
    sound: [
      invented(
        'src/model/span.ts',
        '/** Whether any span is empty: any. */',
        "const word = ': any';",
        'f({ any: 1 });',
      ),
    ],
  },
  {
    says: 'exports have names: none is the default',
    problems: (source) =>
      isProgram(source) || source.path.endsWith('.test.ts')
        ? wordsIn(codeOnly(source.text), /\bexport\s+default\b|\bas\s+default\b/g)
        : [],
    broken: [
      invented('src/model/span.ts', 'export default function widen() {}'),
      invented('src/model/span.ts', 'export { widen as default };'),
    ],
    sound: [invented('src/model/span.ts', "import fs from 'node:fs';", '// no export default here')],
  },
  {
    says: 'every export has a docstring',
    problems: (source) => {
      if (!isProgram(source)) return [];
      const lines = source.text.split('\n');
      return lines.flatMap((line, index) => {
        const name =
          /^export\s+(?:declare\s+)?(?:async\s+)?(?:abstract\s+)?(?:const|let|function\*?|interface|type|class|enum)\s+(\w+)/.exec(
            line,
          )?.[1];
        return name === undefined || /\*\/\s*$/.test(lines[index - 1] ?? '') ? [] : [name];
      });
    },
    broken: [
      invented('src/model/span.ts', 'export const EMPTY = 1;'),
      invented('src/model/span.ts', '/** A span. */', '', 'export interface Span {}'),
      invented('src/model/span.ts', '// A span.', 'export async function widen() {}'),
    ],
    sound: [
      invented('src/model/span.ts', '/** A span. */', 'export interface Span {}'),
      invented(
        'src/index.ts',
        "export type { Span } from './model/span.ts';",
        "export { EMPTY } from './model/span.ts';",
      ),
    ],
  },
  {
    says: `a file has at most ${MOST_LINES} lines; lists of words are data and may be longer`,
    problems: (source) => {
      if (!isProgram(source) || source.path.startsWith('src/lexicon/')) return [];
      const count = source.text.split('\n').length - 1;
      return count > MOST_LINES ? [`${count} lines`] : [];
    },
    broken: [{ path: 'src/time/scan.ts', text: 'f();\n'.repeat(MOST_LINES + 1) }],
    sound: [
      { path: 'src/time/scan.ts', text: 'f();\n'.repeat(MOST_LINES) },
      { path: 'src/lexicon/event-words.ts', text: 'f();\n'.repeat(MOST_LINES + 1) },
    ],
  },
  {
    says: 'names say what a file is for: no utils, helpers, misc, common',
    problems: ({ path }) =>
      path.split('/').filter((part) => /(?:^|[-_.])(?:utils?|helpers?|misc|common|stuff|lib)(?:$|[-_.])/i.test(part)),
    broken: [
      invented('src/time/utils.ts'),
      invented('src/helpers/dates.ts'),
      invented('test/time/test-helpers.ts'),
      invented('src/text/misc.ts'),
    ],
    sound: [invented('src/time/shift.ts'), invented('src/render/listings/times.ts')],
  },
];

function wordsIn(code: string, pattern: RegExp): readonly string[] {
  return Array.from(code.matchAll(pattern), ([word]) => word);
}
