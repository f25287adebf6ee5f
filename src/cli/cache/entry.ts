import { createHash } from 'node:crypto';
import type { ReadMentions } from '../../chronology/chronology-of.ts';
import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/event.ts';
import type { Note } from '../../model/note.ts';

/** What is kept of a reading: all but the article as the input has it; JSON leaves out what is undefined. */
interface Kept {
  readonly stated: Article['stated'];
  readonly published: ReadMentions['article']['published'];
  readonly mentions: readonly (Omit<EventMention, 'article'> & { readonly article: undefined })[];
  readonly notes: readonly (Omit<Note, 'file'> & { readonly file: undefined })[];
}

const NAME = 'conflict-timeline';

/** A reading as the text that is kept under a key: a line that seals the rest, then JSON. */
export function toEntry(key: string, { article, mentions, notes }: ReadMentions): string {
  const kept: Kept = {
    stated: article.stated,
    published: article.published,
    mentions: mentions.map((mention) => ({ ...mention, article: undefined })),
    notes: notes.map((note) => ({ ...note, file: undefined })),
  };
  const body = JSON.stringify(kept);
  return `${sealOf(key, body)}\n${body}`;
}

/** The reading of an article that a text kept under this key holds; null for one that is damaged, cut off, or of another key or program. */
export function fromEntry(key: string, text: string, article: Article): ReadMentions | null {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== sealOf(key, body)) return null;
  const kept: Kept = JSON.parse(body);
  return {
    article: { ...article, stated: kept.stated, published: kept.published },
    mentions: kept.mentions.map((mention) => ({ ...mention, article: article.id })),
    notes: kept.notes.map((note) => ({ ...note, file: article.file })),
  };
}

function sealOf(key: string, body: string): string {
  return `${NAME} ${key} ${createHash('sha256').update(body).digest('hex')}`;
}
