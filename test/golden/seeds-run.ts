import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { run } from '../../src/cli/run.ts';
import { SERVICES, type Services } from '../../src/cli/services.ts';
import type { Threads, ThreadSetup } from '../../src/cli/threads/threads.ts';
import { workerOf } from '../../src/cli/threads/worker.ts';
import type { Output, World } from '../../src/cli/world.ts';
import type { Engine, TimeEngine } from '../../src/load-engine.ts';
import { calendarDate } from '../../src/model/calendar-date.ts';

/** The folder of the repository, where the runs take place. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The sample articles in the order a walk finds them, from the root. */
export const SEEDS = [
  'seeds/000_8e613d62c8a33435.txt',
  'seeds/001_1919facec97052b1.txt',
  'seeds/002_5de1d3244df80611.txt',
  'seeds/003_2b18989b8deded2f.txt',
  'seeds/004_4c2413a37a2a131d.txt',
] as const;

/** What a run of the whole program left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run differs from one into a pipe, with nothing piped in. */
export interface Circumstances {
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly stdin?: string;
}

/** Runs the program as it is, engine and all, on real files but without a config file; today is 1 June 2024. */
export async function runProgram(argv: readonly string[], circumstances: Circumstances = {}): Promise<Ran> {
  const { terminal = false, columns = 80, stdin } = circumstances;
  const [stdout, stderr] = [collector(terminal), collector(false)];
  const today = calendarDate(2024, 6, 1);
  if (today === null) throw new Error('no such day');
  const world: World = {
    files: { ...nodeFiles, kindOf: (file) => nodeFiles.kindOf(path.resolve(ROOT, file)), read, list },
    stdin: {
      kind: stdin === undefined ? 'none' : 'pipe',
      read: () => Promise.resolve(stdin === undefined ? null : new TextEncoder().encode(stdin)),
    },
    stdout,
    stderr,
    env: { NO_COLOR: '1', TIMELINE_PAGER: '' },
    cwd: ROOT,
    root: ROOT,
    columns,
    today: () => today,
    milliseconds: () => 0,
    openStore: () => {
      throw new Error('no run of the tests keeps anything');
    },
    build: () => Promise.resolve(null),
    processors: 1,
    openThreads: threadsHere,
    openPager: () => Promise.resolve(null),
  };
  const code = await run([...argv, ...(argv[0] === 'help' ? [] : ['--no-config'])], world, LOADED_ONCE);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

const read = (file: string) => nodeFiles.read(path.resolve(ROOT, file));
const list = (folder: string) => nodeFiles.list(path.resolve(ROOT, folder));

function collector(isTerminal: boolean): Output & { readonly text: () => string } {
  let all = '';
  return {
    isTerminal,
    write: (text) => {
      all += text;
      return Promise.resolve(true);
    },
    text: () => all,
  };
}

/** Milliseconds the first run may take: it loads the engine, which the test runner has to translate first. */
export const FIRST_RUN = 120_000;

/** Loads the engine, so that no test has to wait for it; to be given `FIRST_RUN` as its time limit. */
export async function loadProgram(): Promise<void> {
  await Promise.all([LOADED_ONCE.loadEngine({ actors: [] }), LOADED_ONCE.loadTimeEngine()]);
}

let whole: Promise<Engine> | null = null;
let dates: Promise<TimeEngine> | null = null;

/** The real engine, loaded once for all runs that bring no actors of their own. */
const LOADED_ONCE: Services = {
  ...SERVICES,
  loadTimeEngine: () => (dates ??= SERVICES.loadTimeEngine()),
  loadEngine: (options) =>
    options.actors.length > 0 ? SERVICES.loadEngine(options) : (whole ??= SERVICES.loadEngine(options)),
};

/** Threads that are none, but get and give nothing except what threads could: copies. */
function threadsHere(count: number, setup: ThreadSetup): Threads {
  const workers = Array.from({ length: count }, async () => {
    const time = await LOADED_ONCE.loadTimeEngine();
    const events = setup.actors === null ? null : await LOADED_ONCE.loadEngine({ actors: setup.actors });
    return workerOf({ time: events ?? time, whole: events }, structuredClone(setup));
  });
  return {
    count,
    ask: async (thread, job) => {
      const work = await workers[thread];
      if (!work) throw new Error(`there is no thread ${thread}`);
      return work(structuredClone(job));
    },
    close: () => Promise.resolve(),
  };
}
