import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { type CalendarDate, calendarDate } from '../model/calendar-date.ts';
import { buildOf } from './cache/build-of.ts';
import { nodeStore } from './cache/node-store.ts';
import { nodeFiles } from './node-files.ts';
import { outputTo } from './node-descriptors.ts';
import { openPager, standardInput } from './node-streams.ts';
import { nodeThreads } from './threads/node-threads.ts';
import type { World } from './world.ts';

/** The machine the program runs on; `root` is the folder of the package. */
export function nodeWorld(root: string): World {
  const stdout = outputTo({ number: 1, stream: () => process.stdout, name: 'standard output' });
  return {
    files: nodeFiles,
    stdin: standardInput(),
    stdout,
    stderr: outputTo({ number: 2, stream: () => process.stderr, name: 'standard error' }),
    env: process.env,
    cwd: process.cwd(),
    root,
    get columns() {
      return stdout.isTerminal ? process.stdout.columns : null;
    },
    today,
    milliseconds: () => performance.now(),
    openStore: (folder) => nodeStore(folder),
    build: () => buildOf(root),
    get processors() {
      return availableParallelism();
    },
    openThreads: (count, setup) => nodeThreads(pathToFileURL(`${root}/dist/reading-thread.cjs`), count, setup),
    openPager,
  };
}

function today(): CalendarDate {
  const now = new Date();
  const date = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error('the clock of this machine shows no date of these ages');
  return date;
}
