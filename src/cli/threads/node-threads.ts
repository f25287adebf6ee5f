import { Worker } from 'node:worker_threads';
import type { Threads, ThreadSetup } from './threads.ts';

/** Threads of this process, started at once; `script` is what they run. */
export function nodeThreads(script: URL, count: number, setup: ThreadSetup): Threads {
  const workers = Array.from({ length: count }, () => new Worker(script, { workerData: setup }));
  return {
    count,
    ask: (thread, job) =>
      new Promise((resolve, reject) => {
        const worker = workers[thread];
        if (!worker) throw new Error(`there is no thread ${thread}`);
        const fail = (error: unknown): void => reject(error instanceof Error ? error : new Error(String(error)));
        const leave = (code: number): void => fail(new Error(`a reading thread ended by itself (exit code ${code})`));
        worker.once('error', fail);
        worker.once('exit', leave);
        worker.once('message', (answers: readonly string[]) => {
          worker.off('error', fail);
          worker.off('exit', leave);
          resolve(answers);
        });
        worker.postMessage(job, []);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
