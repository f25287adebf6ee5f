import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { nodeWorld } from './node-world.ts';
import { run } from './run.ts';
import { SERVICES } from './services.ts';

/** The bundle lies in `dist/`, one below the package's folder. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

// A run is short and its code wide: compiling deeply inlined call trees took two fifths of the processor's time.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');

process.exitCode = await run(process.argv.slice(2), nodeWorld(ROOT), SERVICES);
