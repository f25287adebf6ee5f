import { run } from '../../src/cli/run.ts';
import { EVENING, FLYER, MORNING } from '../render/invented.ts';
import { type Asked, inventedServices } from './invented-services.ts';
import { memoryWorld, type Setting, type Trace } from './memory-world.ts';

/** The three articles of the invented war in a folder. */
export const NEWS = {
  'news/morning.txt': MORNING.text,
  'news/evening.txt': EVENING.text,
  'news/flyer.txt': FLYER.text,
};

/** What came of a run. */
export interface Outcome extends Trace {
  readonly code: number;
  readonly asked: Asked;
  /** Ids of the events printed, for machine formats that print them first in a line. */
  readonly ids: readonly string[];
}

/** Runs the program in a world that holds the invented news, split at spaces where `line` is a text. */
export async function timeline(line: string | readonly string[], setting: Setting = {}): Promise<Outcome> {
  const argv = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const { world, trace } = memoryWorld({ ...setting, files: { ...NEWS, ...setting.files } });
  const { services, asked } = inventedServices();
  const code = await run(argv, world, services);
  const ids = trace.stdout.split('\n').flatMap((row) => /^aaaa(\d+)\t/.exec(row)?.[1] ?? []);
  return { ...trace, code, asked, ids: ids.map((id) => String(Number(id))) };
}
