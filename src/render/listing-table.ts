import type { Cell, Listing } from './listing.ts';

/** The header and the rows of a listing as a table. */
export function* listingTable<Row>({ rows, header, toCells }: Listing<Row>): Iterable<readonly Cell[]> {
  yield header;
  for (const row of rows) yield* toCells(row);
}
