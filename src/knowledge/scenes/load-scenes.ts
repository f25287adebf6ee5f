import type { ConflictPeriod } from '../conflicts.ts';

/** A battlefield, operation or body that newspapers named mostly in known months or years; the level outside its periods is 1. */
export interface SceneEntry {
  /** A capital in a word must be a capital in the text. */
  readonly words: readonly string[];
  /** In no particular order; no two share a day. */
  readonly periods: readonly ConflictPeriod[];
  readonly source: string;
}

/** The scenes of the world's conflicts since 1975 and when they were in the news, region by region; the data is read when first asked for. */
export async function loadScenes(): Promise<readonly SceneEntry[]> {
  const files = await Promise.all([
    import('./africa.json', { with: { type: 'json' } }),
    import('./african-names.json', { with: { type: 'json' } }),
    import('./arab-world.json', { with: { type: 'json' } }),
    import('./asia.json', { with: { type: 'json' } }),
    import('./east-asia-and-powers.json', { with: { type: 'json' } }),
    import('./europe-names.json', { with: { type: 'json' } }),
    import('./europe.json', { with: { type: 'json' } }),
    import('./iraq-iran-gulf.json', { with: { type: 'json' } }),
    import('./latin-america-names.json', { with: { type: 'json' } }),
    import('./latin-america.json', { with: { type: 'json' } }),
    import('./levant.json', { with: { type: 'json' } }),
    import('./middle-east.json', { with: { type: 'json' } }),
    import('./people-in-war.json', { with: { type: 'json' } }),
    import('./places-in-war.json', { with: { type: 'json' } }),
    import('./south-central-asia.json', { with: { type: 'json' } }),
    import('./things-in-war.json', { with: { type: 'json' } }),
    import('./wars-1980-2003.json', { with: { type: 'json' } }),
    import('./wars-since-2004.json', { with: { type: 'json' } }),
    import('./words-of-reports.json', { with: { type: 'json' } }),
    import('./world.json', { with: { type: 'json' } }),
  ]);
  return files.flatMap((file): readonly SceneEntry[] => file.default);
}
