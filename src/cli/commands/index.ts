import type { CommandName } from '../program.ts';
import type { Call } from '../session.ts';
import { actorsCommand } from './actors.ts';
import { chronologyCommand } from './chronology.ts';
import { publishedCommand } from './published.ts';
import { sourcesCommand } from './sources.ts';
import { statsCommand } from './stats.ts';
import { timesCommand } from './times.ts';

export { cacheCommand } from './cache.ts';
export { diffCommand } from './diff.ts';
export { showCommand } from './show.ts';

/** The commands that take inputs alone. They are loaded together: opening a file for each takes longer than reading them all. */
export const COMMANDS: Readonly<Record<CommandName, (call: Call) => Promise<number>>> = {
  chronology: chronologyCommand,
  times: timesCommand,
  published: publishedCommand,
  actors: actorsCommand,
  sources: sourcesCommand,
  stats: statsCommand,
};
