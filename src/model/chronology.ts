import type { DatedArticle } from './article.ts';
import type { ConflictEvent } from './event.ts';
import type { Note } from './note.ts';

/** Events in order (start, end, then source order), the articles they were read from, and what is to be said about them. A filtered chronology is a chronology. */
export interface Chronology {
  readonly events: readonly ConflictEvent[];
  readonly articles: readonly DatedArticle[];
  readonly notes: readonly Note[];
}
