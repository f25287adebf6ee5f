import { parentPort, workerData } from 'node:worker_threads';
import { loadEngine, loadTimeEngine } from '../../load-engine.ts';
import type { Job, ThreadSetup } from './threads.ts';
import { type ThreadEngines, workerOf } from './worker.ts';

/** Does the jobs that come from the thread which started this one. Jobs wait until the engines are loaded. */
async function work(setup: ThreadSetup): Promise<void> {
  const worker = workerOf(await load(setup), setup);
  parentPort?.on('message', (job: Job) => parentPort?.postMessage(worker(job), []));
}

async function load({ actors }: ThreadSetup): Promise<ThreadEngines> {
  if (actors === null) return { time: await loadTimeEngine(), whole: null };
  const whole = await loadEngine({ actors });
  return { time: whole, whole };
}

void work(workerData);
