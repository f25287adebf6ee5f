import type { Listing } from '../listing.ts';

/** What is kept between runs: where, how many entries, how many bytes and how many at most. */
export interface CacheState {
  readonly place: string;
  readonly entries: number;
  readonly bytes: number;
  readonly most: number;
}

/** The cache: one row. */
export function cacheListing(state: CacheState): Listing<CacheState> {
  return {
    name: 'cache',
    rows: [state],
    header: ['place', 'entries', 'bytes', 'most'],
    toCells: ({ place, entries, bytes, most }) => [[place, entries, bytes, most]],
    toJson: ({ place, entries, bytes, most }) => ({ place, entries, bytes, most }),
    toText: ({ place, entries, bytes, most }, style) =>
      `${style.plain(place)}\n  ${entriesText(entries)}, ${megabytes(bytes)} of at most ${megabytes(most)}\n`,
  };
}

/** "1 entry", "5 entries". */
export function entriesText(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
