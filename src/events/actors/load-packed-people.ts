import { loadOffices } from '../../knowledge/offices/load-offices.ts';
import { type PackedPeople, packPeople } from './known-persons.ts';

/** All persons of the knowledge, packed. The build packs them once and has the program read what came of it. */
export async function loadPackedPeople(): Promise<PackedPeople> {
  return packPeople(await loadOffices());
}
