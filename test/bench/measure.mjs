import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** The middle of some numbers; of an even count the lower of the two in the middle. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
}

/** Milliseconds each task takes, by its name: the median of `runs` rounds in which every task takes its turn, so that a busy moment of the machine hits all alike. */
export function timeInTurns(tasks, runs) {
  const times = new Map(Object.keys(tasks).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      task();
      times.get(name).push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/** Milliseconds from start to end of Node with these arguments, its cache in a folder. Throws where it fails. */
export function runNode(argv, { input = '', cache } = {}) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...process.env, ...(cache ? { XDG_CACHE_HOME: cache } : {}) },
  });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${status}: ${stderr}`);
  return { milliseconds, stderr };
}

/** The same with megabytes of memory at the highest. */
export function runNodeForMemory(argv, options) {
  const tellPeak = "process.on('exit', () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}`))";
  const { stderr } = runNode(['--import', `data:text/javascript,${encodeURIComponent(tellPeak)}`, ...argv], options);
  return Number(/\npeak (\d+)$/.exec(stderr)?.[1]) / 1024;
}
