import type { HappeningEntry } from '../entries.ts';

/** Every happening known, region by region; the data is read when first asked for, not at start-up. */
export async function loadHappenings(): Promise<readonly HappeningEntry[]> {
  const files = await Promise.all([
    import('./afghanistan-pakistan-since-2004.json', { with: { type: 'json' } }),
    import('./afghanistan-pakistan.json', { with: { type: 'json' } }),
    import('./africa-since-2004.json', { with: { type: 'json' } }),
    import('./africa.json', { with: { type: 'json' } }),
    import('./americas-1980-2003.json', { with: { type: 'json' } }),
    import('./arab-world-2010-2013.json', { with: { type: 'json' } }),
    import('./arab-world-2014-2024.json', { with: { type: 'json' } }),
    import('./asia-east-since-2004.json', { with: { type: 'json' } }),
    import('./asia-since-2004.json', { with: { type: 'json' } }),
    import('./asia.json', { with: { type: 'json' } }),
    import('./balkans-1980-2003.json', { with: { type: 'json' } }),
    import('./east-africa-1980-2003.json', { with: { type: 'json' } }),
    import('./east-asia-1980-2003.json', { with: { type: 'json' } }),
    import('./europe-since-2004.json', { with: { type: 'json' } }),
    import('./europe.json', { with: { type: 'json' } }),
    import('./gulf-1980-2003.json', { with: { type: 'json' } }),
    import('./iran-turkey-us.json', { with: { type: 'json' } }),
    import('./iran-turkey-west-since-2004.json', { with: { type: 'json' } }),
    import('./iraq.json', { with: { type: 'json' } }),
    import('./israel-lebanon.json', { with: { type: 'json' } }),
    import('./latin-america-since-2004.json', { with: { type: 'json' } }),
    import('./latin-america.json', { with: { type: 'json' } }),
    import('./levant-1980-2003.json', { with: { type: 'json' } }),
    import('./middle-east-2004-2006.json', { with: { type: 'json' } }),
    import('./middle-east-since-2007.json', { with: { type: 'json' } }),
    import('./north-africa-1980-2003.json', { with: { type: 'json' } }),
    import('./south-asia-1980-2003.json', { with: { type: 'json' } }),
    import('./south-west-africa-1980-2003.json', { with: { type: 'json' } }),
    import('./soviet-union-1980-2003.json', { with: { type: 'json' } }),
    import('./ukraine-since-2004.json', { with: { type: 'json' } }),
    import('./ukraine.json', { with: { type: 'json' } }),
    import('./western-europe-1980-2003.json', { with: { type: 'json' } }),
    import('./world-2019-2025.json', { with: { type: 'json' } }),
  ]);
  return files.flatMap((file): readonly HappeningEntry[] => file.default);
}
