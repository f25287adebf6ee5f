import { stringify } from 'csv-stringify/sync';
import { eventTable } from './event-table.ts';
import type { Format, RenderOptions } from './format.ts';
import { listingTable } from './listing-table.ts';
import type { Cell } from './listing.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const ROWS_A_PIECE = 200;

/** Comma-separated values: RFC 4180, header always, line feeds, empty cell for unknown. */
export const csv: Format = {
  name: 'csv',
  description: 'comma-separated values with a fixed header (RFC 4180)',
  extensions: ['csv'],
  render: (chronology, options) => csvText(eventTable(chronology), options),
  show: (chronology, options) => csvText(eventTable(chronology), options),
  list: (listing, options) => csvText(listingTable(listing), options),
};

function* csvText(rows: Iterable<readonly Cell[]>, { bom, csvSafe }: RenderOptions): Iterable<string> {
  if (bom) yield BYTE_ORDER_MARK;
  let piece: (readonly Cell[])[] = [];
  for (const row of rows) {
    piece.push(csvSafe ? row.map(defuse) : row);
    if (piece.length < ROWS_A_PIECE) continue;
    yield stringify(piece);
    piece = [];
  }
  if (piece.length > 0) yield stringify(piece);
}

/** OWASP, "CSV Injection": an apostrophe before what a spreadsheet would take for a formula. Numbers are numbers. */
function defuse(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
