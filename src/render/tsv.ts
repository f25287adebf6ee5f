import { eventTable } from './event-table.ts';
import type { Format } from './format.ts';
import { listingTable } from './listing-table.ts';
import type { Cell } from './listing.ts';
import { onOneLine } from './safe-text.ts';

/** Tab-separated values, one line a row: white space and control characters inside a cell become one space. */
export const tsv: Format = {
  name: 'tsv',
  description: 'tab-separated values, one event a line (the default in a pipe)',
  extensions: ['tsv', 'tab'],
  render: (chronology) => tsvText(eventTable(chronology)),
  show: (chronology) => tsvText(eventTable(chronology)),
  list: (listing) => tsvText(listingTable(listing)),
};

function* tsvText(rows: Iterable<readonly Cell[]>): Iterable<string> {
  for (const row of rows) {
    yield `${row.map((cell) => (typeof cell === 'string' ? onOneLine(cell) : (cell ?? ''))).join('\t')}\n`;
  }
}
