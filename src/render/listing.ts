import type { TextStyle } from './text/style.ts';

/** A cell of a table; null is written as an empty cell. */
export type Cell = string | number | null;

/** Something other than events to list: the same rows for people, for tables and as JSON. */
export interface Listing<Row> {
  /** What the rows are, plural: the key they stand under in JSON. */
  readonly name: string;
  readonly rows: Iterable<Row>;
  readonly header: readonly string[];
  /** The table lines of a row: none, one or several. */
  readonly toCells: (row: Row) => Iterable<readonly Cell[]>;
  readonly toJson: (row: Row) => unknown;
  /** What people read before the first row: a legend, a heading. */
  readonly opening?: (style: TextStyle) => string;
  /** The row for people: lines, each ended by a line feed. */
  readonly toText: (row: Row, style: TextStyle) => string;
}
