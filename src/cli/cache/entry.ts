import type { ReadMentions } from '../../chronology/chronology-of.ts';
import { jsonInAscii } from '../../knowledge/json-in-ascii.ts';
import type { Article } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import { readMention, type SharedValues, sharedTables, sharedValues, writeMention } from './mention-numbers.ts';
import { numberReader } from './number-reader.ts';

/** What is kept of a reading: all but the article as the input has it; JSON leaves out what is undefined. */
interface Kept {
  readonly stated: Article['stated'];
  readonly published: ReadMentions['article']['published'];
  readonly mentions: number;
  readonly numbers: readonly number[];
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
  const numbers: number[] = [];
  for (const mention of mentions) writeMention({ ...mention, article: '' }, tables, numbers);
  const kept: Kept = {
    stated: article.stated,
    published: article.published,
    mentions: mentions.length,
    numbers,
    shared: sharedValues(tables),
    sketch,
    notes: notes.map((note) => ({ ...note, file: undefined, article: undefined })),
  };
  return jsonInAscii(kept);
}

/** The reading of the article that was kept as this text. */
export function fromEntry(text: string, article: Article): ReadMentions {
  const kept: Kept = JSON.parse(text);
  const reader = numberReader(kept.numbers);
  return {
    article: { ...article, stated: kept.stated, published: kept.published },
    mentions: Array.from({ length: kept.mentions }, () => ({
      ...readMention(reader, kept.shared),
      article: article.id,
    })),
    sketch: kept.sketch,
    notes: kept.notes.map((note) => ({ ...note, file: article.file, article: article.id })),
  };
}
