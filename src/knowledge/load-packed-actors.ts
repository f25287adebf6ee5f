import { loadActors } from './load-actors.ts';
import { type PackedActors, packActors } from './packed-actors.ts';

/** The built-in actors, packed. The build packs them once and has the program read what came of it. */
export async function loadPackedActors(): Promise<PackedActors> {
  return packActors(await loadActors());
}
