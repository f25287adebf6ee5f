import { nodeWorld } from './node-world.ts';
import { run } from './run.ts';
import { SERVICES } from './services.ts';

/** Runs the program on the words of the command line; `root` is the folder of the package. */
export async function main(root: string): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), nodeWorld(root), SERVICES);
}
