import type { ReadMentions } from '../../chronology/chronology-of.ts';
import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/event.ts';
import type { Note } from '../../model/note.ts';

/** What is kept of a reading: all but the article as the input has it; JSON leaves out what is undefined. */
interface Kept {
  readonly stated: Article['stated'];
  readonly published: ReadMentions['article']['published'];
  readonly mentions: readonly (Omit<EventMention, 'article'> & { readonly article: undefined })[];
  readonly sketch: ReadMentions['sketch'];
  readonly notes: readonly (Omit<Note, 'file' | 'article'> & {
    readonly file: undefined;
    readonly article: undefined;
  })[];
}

/** A reading as the text that is kept of it. */
export function toEntry({ article, mentions, sketch, notes }: ReadMentions): string {
  const kept: Kept = {
    stated: article.stated,
    published: article.published,
    mentions: mentions.map((mention) => ({ ...mention, article: undefined })),
    sketch,
    notes: notes.map((note) => ({ ...note, file: undefined, article: undefined })),
  };
  return JSON.stringify(kept);
}

/** The reading of the article that was kept as this text. */
export function fromEntry(text: string, article: Article): ReadMentions {
  const kept: Kept = JSON.parse(text);
  return {
    article: { ...article, stated: kept.stated, published: kept.published },
    mentions: kept.mentions.map((mention) => ({ ...mention, article: article.id })),
    sketch: kept.sketch,
    notes: kept.notes.map((note) => ({ ...note, file: article.file, article: article.id })),
  };
}
