import { fileURLToPath } from 'node:url';
import { nodeWorld } from './node-world.ts';
import { run } from './run.ts';
import { SERVICES } from './services.ts';

/** The bundle lies in `dist/`, one below the package's folder. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await run(process.argv.slice(2), nodeWorld(ROOT), SERVICES);
