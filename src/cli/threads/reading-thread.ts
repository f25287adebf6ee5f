import { parentPort, workerData } from 'node:worker_threads';
import { loadEngine, loadTimeEngine } from '../../load-engine.ts';
import type { Job, ThreadSetup } from './threads.ts';
import { type ThreadEngines, workerOf } from './worker.ts';

const setup: ThreadSetup = workerData;
const work = workerOf(await load(setup), setup);
parentPort?.on('message', (job: Job) => parentPort?.postMessage(work(job), []));

async function load({ actors }: ThreadSetup): Promise<ThreadEngines> {
  if (actors === null) return { time: await loadTimeEngine(), whole: null };
  const whole = await loadEngine({ actors });
  return { time: whole, whole };
}
