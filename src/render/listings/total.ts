import type { Listing } from '../listing.ts';

/** How many events there are: one row with the number. */
export function totalListing(events: number): Listing<number> {
  return {
    name: 'total',
    rows: [events],
    header: ['events'],
    toCells: (count) => [[count]],
    toJson: (count) => ({ events: count }),
    toText: (count) => `${count}\n`,
  };
}
