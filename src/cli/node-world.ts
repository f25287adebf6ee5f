import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { type CalendarDate, calendarDate } from '../model/calendar-date.ts';
import { buildOf } from './cache/build-of.ts';
import { nodeStore } from './cache/node-store.ts';
import { nodeFiles } from './node-files.ts';
import { openPager, outputOf, standardInput } from './node-streams.ts';
import { nodeThreads } from './threads/node-threads.ts';
import type { World } from './world.ts';

/** The machine the program runs on; `root` is the folder of the package. */
export function nodeWorld(root: string): World {
  return {
    files: nodeFiles,
    stdin: standardInput(),
    stdout: outputOf(process.stdout, process.stdout.isTTY, 'standard output'),
    stderr: outputOf(process.stderr, process.stderr.isTTY, 'standard error'),
    env: process.env,
    cwd: process.cwd(),
    root,
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    today,
    milliseconds: () => performance.now(),
    openStore: (folder) => nodeStore(folder),
    build: () => buildOf(root),
    processors: availableParallelism(),
    openThreads: (count, setup) => nodeThreads(pathToFileURL(`${root}/dist/reading-thread.js`), count, setup),
    openPager,
  };
}

function today(): CalendarDate {
  const now = new Date();
  const date = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error('the clock of this machine shows no date of these ages');
  return date;
}
