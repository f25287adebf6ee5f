import type { Article } from './article.ts';
import type { Span } from './span.ts';

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
  /** Id of the article, null where it is about a whole file. */
  readonly article: string | null;
  /** 1-based line of the file, where that is how the user finds it. */
  readonly line: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly message: string;
}

/** A note about a whole input, or about one of its lines (1-based). */
export function noteOnFile(file: string, code: NoteCode, message: string, line: number | null = null): Note {
  return { code, file, article: null, line, start: null, end: null, message };
}

/** A note about an article, or about a stretch of its text. */
export function noteOnArticle(
  { file, id }: Pick<Article, 'file' | 'id'>,
  code: NoteCode,
  message: string,
  span: Span | null = null,
): Note {
  return { code, file, article: id, line: null, start: span?.start ?? null, end: span?.end ?? null, message };
}
