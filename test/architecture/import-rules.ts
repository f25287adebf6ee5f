import { importsOf, packageOf } from './imports.ts';
import { type Rule, invented, isProgram } from './rule.ts';

/** Rooms from left to right; those of one step do not know each other. */
const STEPS: readonly (readonly string[])[] = [
  ['model'],
  ['lexicon', 'knowledge'],
  ['text', 'read'],
  ['time', 'events'],
  ['chronology'],
  ['query', 'render'],
  ['pipeline'],
  ['cli'],
];

/** The files that lie beside the rooms: together they are the step before the command line. */
const BESIDE: ReadonlySet<string> = new Set(['index.ts', 'load-engine.ts', 'pipeline.ts']);

/** Packages, and modules of Node, by the places that may import them. What is not listed may be imported nowhere. */
export const PACKAGES: Readonly<Record<string, string>> = {
  commander: 'src/cli/',
  'node:child_process': 'src/cli/',
  'node:crypto': 'src/cli/|src/chronology/event-ids.ts',
  'node:fs': 'src/cli/',
  'node:os': 'src/cli/node-world.ts',
  'node:path': 'src/cli/',
  'node:stream': 'src/cli/',
  'node:tty': 'src/cli/node-descriptors.ts',
  'node:url': 'src/cli/',
  'node:worker_threads': 'src/cli/threads/',
  'chrono-node': 'src/time/chrono.ts',
  chalk: 'src/render/text/',
  'string-width': 'src/render/text/',
  'wrap-ansi': 'src/render/text/',
  'csv-stringify': 'src/render/csv.ts',
  '@mozilla/readability': 'src/read/html/',
  htmlparser2: 'src/read/html/',
  linkedom: 'src/read/html/',
  zod: 'src/knowledge/actor-file.ts|src/read/',
};

/** Rules about who may know whom. */
export const IMPORT_RULES: readonly Rule[] = [
  {
    says: 'imports go one way: model, lexicon and knowledge, text and read, time and events, chronology, query and render, pipeline, cli',
    problems: (source) => {
      if (!isProgram(source)) return [];
      const from = roomOf(source.path);
      return importsOf(source).flatMap(({ target, isOurs }) => {
        if (!isOurs) return [];
        const to = roomOf(target);
        if (from === to && from !== null) return [];
        return stepOf(to) < stepOf(from) ? [] : [`${from ?? 'no room'} imports ${target}`];
      });
    },
    broken: [
      invented('src/model/span.ts', "import { readText } from '../text/read-text.ts';"),
      invented('src/time/scan.ts', "import type { Draft } from '../events/drafts.ts';"),
      invented('src/events/status.ts', "export { findTimes } from '../time/index.ts';"),
      invented('src/lexicon/titles.ts', "import { loadActors } from '../knowledge/load-actors.ts';"),
      invented('src/knowledge/names.ts', "const words = await import('../lexicon/titles.json');"),
      invented('src/knowledge/names.ts', 'import {', '  normOf,', "} from '../text/norm.ts';"),
      invented('src/render/csv.ts', "import { FORMATS } from '../cli/program.ts';"),
      invented('src/chronology/merge.ts', "import { readMentions } from '../pipeline.ts';"),
      invented('src/time/scan.ts', "import { WORDS } from '../../test/corpus/times.ts';"),
      invented('src/attic/old.ts', "import type { Span } from '../model/span.ts';"),
    ],
    sound: [
      invented(
        'src/time/scan.ts',
        "import type { Span } from '../model/span.ts';",
        "import { a } from './words/word.ts';",
      ),
      invented('src/render/listings/times.ts', "import { indented } from '../text/layout.ts';"),
      invented('src/cli/session.ts', "import type { ReadingOptions } from '../pipeline.ts';"),
      invented('src/load-engine.ts', "import { readTimes } from './pipeline.ts';"),
    ],
  },
  {
    says: 'every package has its room: chrono-node in time/chrono.ts, the tagger in text, files and commander in cli, chalk in render/text',
    problems: (source) => {
      if (!isProgram(source)) return [];
      return importsOf(source).flatMap(({ target, isOurs }) => {
        if (isOurs) return [];
        const name = packageOf(target);
        const places = PACKAGES[name]?.split('|') ?? [];
        return places.some((place) => source.path.startsWith(place)) ? [] : [`imports ${target}`];
      });
    },
    broken: [
      invented('src/time/scan.ts', "import { strict } from 'chrono-node/en';"),
      invented('src/events/status.ts', "import winkNLP from 'wink-nlp';"),
      invented('src/read/plain.ts', "import { readFileSync } from 'node:fs';"),
      invented('src/read/plain.ts', "import fs from 'node:fs/promises';"),
      invented('src/query/filter.ts', "import { Command } from 'commander';"),
      invented('src/render/markdown.ts', "const { Chalk } = await import('chalk');"),
      invented('src/text/norm.ts', "import { load } from 'no-package-we-know';"),
    ],
    sound: [
      invented('src/time/chrono.ts', "import { strict } from 'chrono-node/en';"),
      invented('src/cli/node-files.ts', "import fs from 'node:fs/promises';"),
    ],
  },
];

function roomOf(file: string): string | null {
  const [top, room = '', ...below] = file.split('/');
  if (top !== 'src') return null;
  if (below.length === 0) return BESIDE.has(room) ? 'pipeline' : null;
  return room;
}

/** Beyond the last step for what has no room: nothing in a room may import it, and it may import nothing. */
function stepOf(room: string | null): number {
  const step = STEPS.findIndex((rooms) => room !== null && rooms.includes(room));
  return step < 0 ? Number.NaN : step;
}
