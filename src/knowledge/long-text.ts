/**
 * A long text in ASCII of which little is read at a time: a string where the program runs from its sources, in a built program a file
 * of which no more is read than what is sliced.
 */
export interface LongText {
  readonly length: number;
  slice(from: number, to: number): string;
  /** Of sorted lines, where the search begins (`headsOf`), if the build has written it. */
  readonly heads?: string;
}

/** UTF-16 units of the first piece looked through for the end of a line; most lines are shorter. */
const FIRST_PIECE = 500;

/** The line that begins at an offset, without its break. */
export function lineAt(text: LongText, start: number): string {
  for (let length = FIRST_PIECE; ; length *= 8) {
    const piece = text.slice(start, start + length);
    const end = piece.indexOf('\n');
    if (end >= 0) return piece.slice(0, end);
    if (start + length >= text.length) return piece;
  }
}
