import path from 'node:path';
import { closest } from '../query/closest.ts';
import { didYouMean, Failure, messageOf } from './failure.ts';
import { parseJson } from '../read/json-parse.ts';
import type { RawOptions } from './raw-options.ts';
import type { World } from './world.ts';

const FILE = 'timeline.config.json';

/** What a config file may set, and the type of each. `corpus` and `actors` are paths from the config file's folder. */
const KEYS: Readonly<Record<string, 'string' | 'number' | 'boolean'>> = {
  corpus: 'string',
  actors: 'string',
  format: 'string',
  color: 'string',
  genre: 'string',
  width: 'number',
  pager: 'boolean',
  ascii: 'boolean',
  bom: 'boolean',
  csvSafe: 'boolean',
  quiet: 'boolean',
  strictDates: 'boolean',
  cache: 'boolean',
};

/** The names of the settings of a config file. */
export const CONFIG_KEYS: readonly string[] = Object.keys(KEYS);

/** Settings of the project's config file (found upwards from the working folder) over those of the user's. Throws a `Failure` for a file that is wrong. */
export async function readConfig(world: World): Promise<RawOptions> {
  const home = world.env['XDG_CONFIG_HOME'] || (world.env['HOME'] ? path.join(world.env['HOME'], '.config') : '');
  const user = home === '' ? {} : await readFile(path.join(home, 'conflict-timeline', 'config.json'), world);
  return { ...user, ...(await readProject(world)) };
}

async function readProject(world: World): Promise<RawOptions> {
  let folder = world.cwd;
  while (true) {
    const file = path.join(folder, FILE);
    if ((await world.files.kindOf(file)) === 'file') return readFile(file, world);
    const parent = path.dirname(folder);
    if (parent === folder) return {};
    folder = parent;
  }
}

async function readFile(file: string, world: World): Promise<RawOptions> {
  if ((await world.files.kindOf(file)) !== 'file') return {};
  const text = new TextDecoder().decode(
    await world.files.read(file).catch((error: unknown) => {
      throw new Failure(`${file}: ${messageOf(error)}`);
    }),
  );
  const parsed = parseJson(text);
  if ('problem' in parsed) throw new Failure(`${file}: not valid JSON: ${parsed.problem}; mend it or use --no-config`);
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Failure(`${file}: must hold a JSON object such as { "corpus": "articles" }`);
  }
  return checked(file, value);
}

function checked(file: string, value: object): RawOptions {
  const options: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    const type = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (type === undefined) {
      throw new Failure(
        `${file}: unknown setting \`${key}\`; ${didYouMean(closest(key, CONFIG_KEYS, 2), `known are ${CONFIG_KEYS.join(', ')}`)}`,
      );
    }
    if (typeof given !== type)
      throw new Failure(`${file}: \`${key}\` must be a ${type}, not \`${JSON.stringify(given)}\``);
    const isPath = key === 'corpus' || key === 'actors';
    options[key] = isPath && typeof given === 'string' ? path.resolve(path.dirname(file), given) : given;
  }
  return options;
}
