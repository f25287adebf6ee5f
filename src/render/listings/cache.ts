import { counted } from '../phrases.ts';
import type { Listing } from '../listing.ts';

/** What is kept of articles read before: where, how many, how many bytes and how many at most. */
export interface CacheState {
  readonly place: string;
  readonly articles: number;
  readonly bytes: number;
  readonly most: number;
}

/** The cache: one row. */
export function cacheListing(state: CacheState): Listing<CacheState> {
  return {
    name: 'cache',
    rows: [state],
    header: ['place', 'articles', 'bytes', 'most'],
    toCells: ({ place, articles, bytes, most }) => [[place, articles, bytes, most]],
    toJson: ({ place, articles, bytes, most }) => ({ place, articles, bytes, most }),
    toText: ({ place, articles, bytes, most }, style) =>
      `${style.plain(place)}\n  ${counted(articles, 'article')}, ${megabytes(bytes)} of at most ${megabytes(most)}\n`,
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
