import type { ActorEntry } from '../knowledge/entries.ts';
import { parseJson } from '../read/json-parse.ts';
import { Failure, messageOf } from './failure.ts';
import type { World } from './world.ts';

const MOST_PROBLEMS = 5;

/** The actors of the user's own file; none where no file is named. Throws a `Failure` that lists what is wrong with it. */
export async function readUserActors(file: string | null, world: World): Promise<readonly ActorEntry[]> {
  if (file === null) return [];
  const bytes = await world.files.read(file).catch((error: unknown) => {
    throw new Failure(`${file}: ${messageOf(error)}`);
  });
  const parsed = parseJson(new TextDecoder().decode(bytes));
  if ('problem' in parsed) throw new Failure(`${file}: not valid JSON: ${parsed.problem}`);
  const { parseActorFile } = await import('../knowledge/actor-file.ts');
  const actors = parseActorFile(parsed.value);
  if ('entries' in actors) return actors.entries;
  const { problems } = actors;
  const more = problems.length > MOST_PROBLEMS ? `; and ${problems.length - MOST_PROBLEMS} more` : '';
  throw new Failure(`${file}: ${problems.slice(0, MOST_PROBLEMS).join('; ')}${more} (see timeline help actors)`);
}
