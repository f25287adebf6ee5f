import type { Note } from '../model/note.ts';
import { EXIT } from './failure.ts';
import { isFailure, remark, tellNotes } from './remarks.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

/** Rows that count themselves as they are taken. */
export interface CountedRows<T> {
  readonly rows: Iterable<T>;
  readonly count: () => number;
}

/** The rows, and how many of them were taken so far. */
export function countRows<T>(rows: Iterable<T>): CountedRows<T> {
  let count = 0;
  function* counting(): Iterable<T> {
    for (const row of rows) {
      count += 1;
      yield row;
    }
  }
  return { rows: counting(), count: () => count };
}

/** Whether nothing at all could be read for mistakes in the inputs: then nothing is written, no header and no file. */
export function isLost({ read }: Session, notes: readonly Note[]): boolean {
  return read.articles.length === 0 && notes.some(isFailure);
}

/** Tells the notes, and says so where nothing was found, in the words of `nothing`; returns the exit code. */
export async function finish(
  { settings, read }: Session,
  world: World,
  notes: readonly Note[],
  found: number,
  nothing: () => string,
): Promise<number> {
  await tellNotes(world, notes, settings.quiet);
  const failed = notes.some(isFailure);
  const silent = settings.quiet || (failed && read.articles.length === 0);
  if (found === 0 && !silent) await remark(world, nothing());
  if (failed) return EXIT.failed;
  return found === 0 ? EXIT.nothing : EXIT.printed;
}
