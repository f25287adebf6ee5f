import type { ConflictPeriod } from './conflicts.ts';

/** A battlefield, operation, body or affair that newspapers named mostly in known weeks or years; the level outside its periods is 1. */
export interface SceneEntry {
  /** A capital in a word must be a capital in the text. */
  readonly words: readonly string[];
  /** In no particular order; no two share a day. */
  readonly periods: readonly ConflictPeriod[];
  readonly source: string;
}

/** The scenes of the world's conflicts since 1975 and when they were in the news: lasting ones, and affairs of a week or two. */
export async function loadScenes(): Promise<readonly SceneEntry[]> {
  const files = await Promise.all([
    import('./scenes.json', { with: { type: 'json' } }),
    import('./affairs.json', { with: { type: 'json' } }),
  ]);
  return files.flatMap((file): readonly SceneEntry[] => file.default);
}
