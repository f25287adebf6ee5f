import type { HappeningEntry } from '../entries.ts';

/** Every happening known, region by region; the data is read when first asked for, not at start-up. */
export async function loadHappenings(): Promise<readonly HappeningEntry[]> {
  const { default: world } = await import('./world.json', { with: { type: 'json' } });
  return world;
}
