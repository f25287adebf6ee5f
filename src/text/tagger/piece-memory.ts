import { FIRST_HASH, HASH_FACTOR } from '../hash.ts';

/** Pieces kept, at most; with more the memory begins anew. */
const MOST = 200_000;
/** A power of 2; grows as pieces come. */
const FIRST_SIZE = 8192;

/** The code of the blank that stands between pieces. */
export const BLANK = 0x20;

/** A stretch of a text without blanks, and what was answered when it was first met. */
export interface Piece<T> {
  readonly piece: string;
  /** UTF-16 units of the piece. */
  readonly length: number;
  readonly answer: T;
}

/**
 * A function that gives the piece of a text from an offset to the next blank, and remembers what `answer` gave for the same letters. Most
 * pieces have been met before: they are found by their letters (a table with open addresses), and no string is made of them.
 */
export function rememberingPieces<T>(answer: (piece: string) => T): (text: string, from: number) => Piece<T> {
  let table = emptyTable<T>(FIRST_SIZE);
  return (text, from) => {
    let hash = FIRST_HASH;
    const { length } = text;
    let to = from;
    for (; to < length; to++) {
      const code = text.charCodeAt(to);
      if (code === BLANK) break;
      hash = Math.imul(hash ^ code, HASH_FACTOR);
    }
    const { mask, entries } = table;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (let entry = entries[place]; entry; entry = entries[place]) {
      if (entry.hash === hash && entry.length === to - from && text.startsWith(entry.piece, from)) return entry;
      place = (place + 1) & mask;
    }
    const piece = text.slice(from, to);
    const made = { piece, length: to - from, hash, answer: answer(piece) };
    table = withEntry(table, made);
    return made;
  };
}

interface Entry<T> extends Piece<T> {
  readonly hash: number;
}

interface Table<T> {
  /** One less than the number of places. */
  readonly mask: number;
  readonly entries: (Entry<T> | null)[];
  count: number;
}

function emptyTable<T>(size: number): Table<T> {
  return { mask: size - 1, entries: Array.from({ length: size }, () => null), count: 0 };
}

/** The table with an entry more: itself, a larger one where it is half full, or a new one where it holds too much. */
function withEntry<T>(table: Table<T>, entry: Entry<T>): Table<T> {
  let grown = table;
  if (table.count >= MOST) grown = emptyTable(FIRST_SIZE);
  else if (2 * table.count >= table.mask) {
    grown = emptyTable(2 * (table.mask + 1));
    for (const known of table.entries) if (known) put(grown, known);
  }
  put(grown, entry);
  return grown;
}

function put<T>(table: Table<T>, entry: Entry<T>): void {
  const { mask, entries } = table;
  let place = (entry.hash ^ (entry.hash >>> 15)) & mask;
  while (entries[place]) place = (place + 1) & mask;
  entries[place] = entry;
  table.count += 1;
}
