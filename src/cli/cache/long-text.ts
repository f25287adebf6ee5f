import { createHash } from 'node:crypto';

/** How long a piece may be, in UTF-16 units: a store takes no long texts. */
const LENGTH = 250_000;
/** A text of more pieces would push too much else out of the store. */
const MOST = 256;

/**
 * Keeps a text of any length: under its key a line that tells how many pieces there are and the first of them, the others under keys of
 * their own. One that is too long is not kept.
 */
export function keepLong(key: string, text: string, keep: (key: string, text: string) => void, length = LENGTH): void {
  const [first = '', ...others] = cutInPieces(text, length);
  if (others.length >= MOST) return;
  for (const [i, piece] of others.entries()) keep(pieceKey(key, i), piece);
  keep(key, `${others.length}\n${first}`);
}

/** The text that was kept so; null where it was not, or a piece of it is gone. */
export function recallLong(key: string, recall: (key: string) => string | null): string | null {
  const head = recall(key);
  if (head === null) return null;
  const end = head.indexOf('\n');
  let text = head.slice(end + 1);
  for (let i = 0; i < Number(head.slice(0, end)); i += 1) {
    const piece = recall(pieceKey(key, i));
    if (piece === null) return null;
    text += piece;
  }
  return text;
}

function pieceKey(key: string, i: number): string {
  return createHash('sha256').update(`${key} ${i}`).digest('hex');
}

/** The text cut into pieces, none of which ends within a character. */
function cutInPieces(text: string, length: number): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = from + length;
    const end = to < text.length && isHigh(text.charCodeAt(to - 1)) ? to + 1 : to;
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
}

/** Whether this is the first half of a character that takes two units. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
