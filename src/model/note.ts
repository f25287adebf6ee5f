/** Kinds of remark. Nothing is lost silently: what is skipped, guessed or repaired becomes a note. */
export type NoteCode =
  | 'date-unknown'
  | 'date-refused'
  | 'time-unplaced'
  | 'encoding'
  | 'empty-input'
  | 'unreadable'
  | 'malformed'
  | 'duplicate-article'
  | 'no-articles';

/** A remark about the input, for people and machines alike; offsets are UTF-16 into the article, null where it is about a whole file. */
export interface Note {
  readonly code: NoteCode;
  readonly file: string;
  /** 1-based line of the file, where that is how the user finds it. */
  readonly line: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly message: string;
}
