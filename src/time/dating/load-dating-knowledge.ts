import { loadConflicts } from '../../knowledge/conflicts.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import { loadHappenings } from '../../knowledge/happenings/load-happenings.ts';
import { loadLandmarks } from '../../knowledge/landmarks/load-landmarks.ts';
import { loadOffices } from '../../knowledge/offices/load-offices.ts';
import { loadScenes } from '../../knowledge/scenes/load-scenes.ts';
import { loadTolls } from '../../knowledge/tolls.ts';
import { loadTurningPoints } from '../../knowledge/turning-points.ts';
import { buildDatingKnowledge, type DatingKnowledge } from './dating-knowledge.ts';

/** Reads and indexes all facts that date articles; call it once, and only if articles must be dated. */
export async function loadDatingKnowledge(actors: Iterable<ActorEntry>): Promise<DatingKnowledge> {
  const [offices, landmarks, happenings, conflicts, scenes, tolls, turns] = await Promise.all([
    loadOffices(),
    loadLandmarks(),
    loadHappenings(),
    loadConflicts(),
    loadScenes(),
    loadTolls(),
    loadTurningPoints(),
  ]);
  return buildDatingKnowledge({
    offices,
    landmarks: [...landmarks, ...turns],
    happenings,
    conflicts,
    scenes,
    tolls,
    actors,
  });
}
