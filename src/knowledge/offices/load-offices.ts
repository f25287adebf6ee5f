import type { OfficeEntry } from '../entries.ts';

/** Every term of office known, region by region; the data is read when first asked for, not at start-up. */
export async function loadOffices(): Promise<readonly OfficeEntry[]> {
  const files = await Promise.all([
    import('./africa.json', { with: { type: 'json' } }),
    import('./asia.json', { with: { type: 'json' } }),
    import('./europe.json', { with: { type: 'json' } }),
    import('./latin-america.json', { with: { type: 'json' } }),
    import('./middle-east.json', { with: { type: 'json' } }),
    import('./north-america.json', { with: { type: 'json' } }),
    import('./organisations.json', { with: { type: 'json' } }),
  ]);
  return files.flatMap((file): readonly OfficeEntry[] => file.default);
}
