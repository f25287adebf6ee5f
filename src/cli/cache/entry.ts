import type { ReadMentions } from '../../chronology/chronology-of.ts';
import type { Article } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import {
  fromMentionRow,
  type MentionRow,
  type SharedValues,
  sharedTables,
  sharedValues,
  toMentionRow,
} from './mention-row.ts';

/** What is kept of a reading: all but the article as the input has it; JSON leaves out what is undefined. */
interface Kept {
  readonly stated: Article['stated'];
  readonly published: ReadMentions['article']['published'];
  readonly mentions: readonly MentionRow[];
  readonly shared: SharedValues;
  readonly sketch: ReadMentions['sketch'];
  readonly notes: readonly (Omit<Note, 'file' | 'article'> & {
    readonly file: undefined;
    readonly article: undefined;
  })[];
}

/** A reading as the text that is kept of it. */
export function toEntry({ article, mentions, sketch, notes }: ReadMentions): string {
  const tables = sharedTables();
  const rows = mentions.map((mention) => toMentionRow({ ...mention, article: '' }, tables));
  const kept: Kept = {
    stated: article.stated,
    published: article.published,
    mentions: rows,
    shared: sharedValues(tables),
    sketch,
    notes: notes.map((note) => ({ ...note, file: undefined, article: undefined })),
  };
  return JSON.stringify(kept);
}

/** The reading of the article that was kept as this text. */
export function fromEntry(text: string, article: Article): ReadMentions {
  const kept: Kept = JSON.parse(text);
  const shared = { ...kept.shared, articles: [article.id] };
  return {
    article: { ...article, stated: kept.stated, published: kept.published },
    mentions: kept.mentions.map((row) => fromMentionRow(row, shared)),
    sketch: kept.sketch,
    notes: kept.notes.map((note) => ({ ...note, file: article.file, article: article.id })),
  };
}
