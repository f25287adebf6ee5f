import { describe, expect, it } from 'vitest';
import { CODE_RULES } from './code-rules.ts';
import { codeOnly } from './code-only.ts';
import { circles } from './cycles.ts';
import { IMPORT_RULES, PACKAGES } from './import-rules.ts';
import { importsOf, packageOf } from './imports.ts';
import { REPOSITORY_RULES } from './repository-rules.ts';
import { invented, isProgram } from './rule.ts';
import { readSources } from './source.ts';

const SOURCES = readSources('.');
const PROGRAM = SOURCES.filter(isProgram);

it('there are files to look at', () => {
  expect(PROGRAM.length).toBeGreaterThan(100);
  expect(SOURCES.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['package.json', 'seeds/README.md', 'src/index.ts']),
  );
});

describe.each([...IMPORT_RULES, ...CODE_RULES, ...REPOSITORY_RULES])('$says', ({ problems, broken, sound }) => {
  it('holds', () => {
    expect(SOURCES.flatMap((source) => problems(source).map((problem) => `${source.path}: ${problem}`))).toEqual([]);
  });
  it.each(broken)('would find what is wrong with $text', (source) => {
    expect(problems(source)).not.toEqual([]);
  });
  it.each(sound)('is content with $text', (source) => {
    expect(problems(source)).toEqual([]);
  });
});

it('no package is allowed where nobody imports it', () => {
  const imported = PROGRAM.flatMap((source) =>
    importsOf(source).map(({ target }) => ({ path: source.path, name: packageOf(target) })),
  );
  const unneeded = Object.entries(PACKAGES).flatMap(([name, places]) =>
    places
      .split('|')
      .filter((place) => !imported.some((one) => one.name === name && one.path.startsWith(place)))
      .map((place) => `${name} in ${place}`),
  );
  expect(unneeded).toEqual([]);
});

describe('no file imports itself by a circle', () => {
  it('holds', () => {
    expect(circles(PROGRAM)).toEqual([]);
  });
  it('would find a circle of three', () => {
    const [a, b, c] = ['b', 'c', 'a'].map((next, at) =>
      invented(`src/time/${'abc'[at] ?? ''}.ts`, `import { x } from './${next}.ts';`),
    );
    expect(a && b && c && circles([a, b, c])).toEqual([['src/time/a.ts', 'src/time/b.ts', 'src/time/c.ts']]);
  });
});

describe('the reader of sources', () => {
  it('sees every way to import', () => {
    const source = invented(
      'src/time/scan.ts',
      "import a from './a.ts';",
      "import type { B } from '../model/b.ts';",
      'import {',
      '  c,',
      "} from './c/c.ts';",
      "export * from './d.ts';",
      "import './e.ts';",
      "const f = await import('./f.ts');",
      'import g from "g/part";',
    );
    expect(importsOf(source).map(({ target }) => target)).toEqual([
      'src/time/a.ts',
      'src/model/b.ts',
      'src/time/c/c.ts',
      'src/time/d.ts',
      'src/time/e.ts',
      'src/time/f.ts',
      'g/part',
    ]);
  });

  it.each([
    ["a('process.x') + b", 'a(           ) + b'],
    ['a / b / c', 'a / b / c'],
    ['f(/a[/]b/g)', 'f(       g)'],
    ['x = `${`a`} b`; y', 'x =           ; y'],
    ['1; // process.exit()\n2', '1;                  \n2'],
    ['/* a\nb */ c', '    \n     c'],
    [String.raw`'it\'s' + c`, '        + c'],
  ])('blanks what is no code in %s', (text, code) => {
    expect(codeOnly(text)).toBe(code);
  });
});
