import type { HappeningEntry } from '../entries.ts';

/** Every happening known, region by region; the data is read when first asked for, not at start-up. */
export async function loadHappenings(): Promise<readonly HappeningEntry[]> {
  const files = await Promise.all([import('./latin-america.json', { with: { type: 'json' } })]);
  return files.flatMap((file): readonly HappeningEntry[] => file.default);
}
