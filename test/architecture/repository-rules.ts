import { ROOT } from './source.ts';
import { type Rule, invented } from './rule.ts';

/** Texts of people, which may hold any word: the sample articles, and outputs made of them. */
const OF_PEOPLE = /^(?:seeds|test\/golden\/outputs)\//;

/** Rules about every file of the repository. */
export const REPOSITORY_RULES: readonly Rule[] = [
  {
    says: 'nothing is left to be done later',
    problems: ({ path, text }) =>
      OF_PEOPLE.test(path) || path.endsWith('.json')
        ? []
        : found(text, new RegExp(`\\b(?:${(['TO', 'FIX'] as const).map(unfinished).join('|')})\\b`, 'g')),
    broken: [
      invented('src/time/scan.ts', `// ${unfinished('TO')}: weeks`),
      invented('README.md', `${unfinished('FIX')} this sentence`),
    ],
    sound: [invented('README.md', 'what there is to do')],
  },
  {
    says: 'nothing points outside the repository: no folder beside it, no path of a machine',
    problems: ({ path, text }) =>
      OF_PEOPLE.test(path)
        ? []
        : found(
            text,
            /(?:\.\.\/|\/)shared\//g,
            /\/(?:root|Users\/\w+|home\/runner)\//g,
            new RegExp(escaped(ROOT), 'g'),
          ),
    broken: [
      invented('test/bench/run.mjs', `const corpus = '${['..', 'shared', 'news'].join('/')}';`),
      invented('README.md', `see ${ROOT}seeds`),
      invented('.ci/run', `cd ${['', 'root', 'project'].join('/')}`),
    ],
    sound: [invented('test/time/a.test.ts', "import { shared } from '../../src/time/words/word.ts';")],
  },
  {
    says: 'no package registry is named, and the lock file says nowhere where packages lie',
    problems: ({ path, text }) => [
      ...found(text, /registry\.(?:npm|yarn)[\w.]*|\bnpmjs\.(?:com|org)\b|\bnpmmirror\b/g),
      ...(path === 'package-lock.json' ? found(text, /"resolved": "http[^"]*"/g) : []),
    ],
    broken: [
      invented('.ci/run', `npm ci --registry https://${['registry', 'npmjs', 'org'].join('.')}`),
      invented('package-lock.json', '"resolved": "https://packages.example/chalk.tgz",'),
    ],
    sound: [invented('package-lock.json', '"integrity": "sha512-…"')],
  },
];

function found(text: string, ...patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ([word]) => word));
}

/** The rest of the word is put on here, so that this file does not break its own rule. */
function unfinished(beginning: 'TO' | 'FIX'): string {
  return beginning + { TO: 'DO', FIX: 'ME' }[beginning];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
