import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { nodeWorld } from './node-world.ts';
import { run } from './run.ts';
import { SERVICES } from './services.ts';

/** The bundle lies in `dist/`, one below the package's folder. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

// A run is short and its code wide: compiling deeply inlined call trees took two fifths of the processor's time, and optimising what
// is called a few hundred times another quarter. Sixteen times V8's own patience; what is hot is optimised after a second all the same.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');
setFlagsFromString('--interrupt-budget=1081344');

process.exitCode = await run(process.argv.slice(2), nodeWorld(ROOT), SERVICES);
