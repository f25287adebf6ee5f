import path from 'node:path';
import { counted } from '../render/phrases.ts';
import { findInputs, type FoundInputs } from './inputs.ts';
import { type RawOptions, textOf } from './raw-options.ts';
import type { World } from './world.ts';

/** Milliseconds to wait for a socket that another program left open as standard input without saying anything. */
const PATIENCE = 500;

/** The inputs of a run, standard input read already where it is one of them; `remark` says where articles come from that nobody named. */
export interface Corpus extends FoundInputs {
  readonly stdin: Uint8Array | null;
  readonly remark: string | null;
}

/** What to read: the inputs named, else what is piped in, else the corpus of the environment or a config file, else the sample articles. */
export async function findCorpus(named: readonly string[], raw: RawOptions, world: World): Promise<Corpus> {
  const { files, cwd, stdin } = world;
  if (named.length > 0) {
    const piped = named.includes('-') ? await stdin.read(null) : null;
    return { ...(await findInputs(named, files, cwd)), stdin: piped, remark: null };
  }
  const piped = stdin.kind === 'none' ? null : await stdin.read(stdin.kind === 'socket' ? PATIENCE : null);
  if (piped !== null && piped.length > 0) return { files: ['-'], notes: [], stdin: piped, remark: null };
  const configured = textOf(raw, 'corpus');
  if (configured !== null) return { ...(await findInputs([configured], files, cwd)), stdin: null, remark: null };
  const folder = path.join(world.root, 'seeds');
  const near = path.relative(cwd, folder);
  const seeds = await findInputs([near.startsWith('..') || path.isAbsolute(near) ? folder : near], files, cwd);
  const count = counted(seeds.files.length, 'sample article');
  return { ...seeds, stdin: null, remark: `no input named; reading the ${count} in ${folder}` };
}
