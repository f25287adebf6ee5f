import { loadActors } from '../../knowledge/load-actors.ts';
import { type PackedNames, packNames } from './packed-names.ts';

/** The names of the built-in actors, packed. The build packs them once and has the program read what came of it. */
export async function loadPackedNames(): Promise<PackedNames> {
  return packNames(await loadActors());
}
