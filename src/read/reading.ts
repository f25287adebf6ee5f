import type { Article } from '../model/article.ts';
import { type Note, type NoteCode, noteOnFile } from '../model/note.ts';

/** An input as text: the name the user gave it (`-` for standard input) and its decoded characters, byte order mark dropped. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** What one input gave: its articles in order, and a note for everything that was skipped, guessed or repaired. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
}

/** Turns one input into articles. Never throws for what the input holds. */
export type Reader = (source: Source) => Reading | Promise<Reading>;

/** A reading without articles, and the note that says why. */
export function nothingRead(file: string, code: NoteCode, message: string): Reading {
  return { articles: [], notes: [noteOnFile(file, code, message)] };
}
