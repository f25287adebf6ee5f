// Has V8 keep what it knows of the scripts' functions after they have run.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const QUESTION = ['--actor', 'Taliban', '--no-config'];
const run = promisify(execFile);

/** Runs the built program on the sample articles, as users will, and writes the caches beside the scripts. The program goes without them where that fails: a test sees that V8 takes them. */
export async function writeCodeCaches(root) {
  const home = await mkdtemp(path.join(tmpdir(), 'conflict-timeline-'));
  const runner = fileURLToPath(new URL('warm-up.cjs', import.meta.url));
  const warmUp = (names, ...commandLines) =>
    run(process.execPath, [runner, JSON.stringify({ names, commandLines })], {
      cwd: fileURLToPath(root),
      env: { XDG_CACHE_HOME: home },
    });
  try {
    await warmUp(['anew', 'engine', 'actors'], QUESTION);
    await warmUp(['program', 'commands'], ['--help'], QUESTION);
  } catch (error) {
    console.warn(`the program will start more slowly, for V8 could not keep its functions: ${error.message}`);
  } finally {
    await rm(home, { recursive: true });
  }
}
