import type { Chronology } from '../model/chronology.ts';
import type { Listing } from './listing.ts';

/** 0 none, 1 the sixteen colours, 2 256, 3 all. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** How output is to look; machine formats heed `bom` and `csvSafe` alone. */
export interface RenderOptions {
  /** Width of the page in columns. */
  readonly columns: number;
  readonly color: ColorLevel;
  /** ASCII characters only. */
  readonly ascii: boolean;
  /** Begin CSV with a byte order mark, for spreadsheets. */
  readonly bom: boolean;
  /** Defuse CSV cells that a spreadsheet would run. */
  readonly csvSafe: boolean;
  /** Tell the evidence too, where the view would leave it out. */
  readonly why: boolean;
  /** Ids of the actors asked for: they and their members stand out. */
  readonly actors: readonly string[];
}

/** Machine-readable plain output: 80 columns, no colour. */
export const PLAIN: RenderOptions = {
  columns: 80,
  color: 0,
  ascii: false,
  bom: false,
  csvSafe: false,
  why: false,
  actors: [],
};

/** A way to write a chronology down. Output comes in pieces that end where they may; together they end in a line feed, or are empty. */
export interface Format {
  readonly name: string;
  readonly description: string;
  /** File endings it is chosen by, without the full stop. */
  readonly extensions: readonly string[];
  readonly render: (chronology: Chronology, options: RenderOptions) => Iterable<string>;
  /** One event with its evidence; `chronology` holds it alone, with its articles. */
  readonly show: (chronology: Chronology, options: RenderOptions) => Iterable<string>;
  readonly list: <Row>(listing: Listing<Row>, options: RenderOptions) => Iterable<string>;
}
