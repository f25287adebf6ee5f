import { loadConflicts } from '../../knowledge/conflicts.ts';
import { loadHappenings } from '../../knowledge/happenings/load-happenings.ts';
import { loadLandmarks } from '../../knowledge/landmarks/load-landmarks.ts';
import { loadActors } from '../../knowledge/load-actors.ts';
import { loadOffices } from '../../knowledge/offices/load-offices.ts';
import { loadScenes } from '../../knowledge/scenes/load-scenes.ts';
import { loadTolls } from '../../knowledge/tolls.ts';
import type { PackedFacts } from './dating-facts.ts';
import { packFacts } from './pack-facts.ts';

/** All facts that date articles, packed. The build packs them once and has the program read what came of it. */
export async function loadPackedFacts(): Promise<PackedFacts> {
  const [offices, landmarks, happenings, conflicts, scenes, tolls, actors] = await Promise.all([
    loadOffices(),
    loadLandmarks(),
    loadHappenings(),
    loadConflicts(),
    loadScenes(),
    loadTolls(),
    loadActors(),
  ]);
  return packFacts({
    offices,
    landmarks,
    happenings,
    conflicts,
    scenes,
    tolls,
    actors: actors.entries.values(),
  });
}
