import type { DatedArticle, Published, PublishedBasis } from '../model/article.ts';
import { toEdtf } from '../model/edtf.ts';
import type { Note } from '../model/note.ts';

/** A publication date as machine formats give it. */
export interface PublishedRecord {
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly likely: { readonly date: string; readonly start: string | null; readonly end: string | null };
  readonly basis: PublishedBasis;
  readonly evidence: readonly { readonly quote: string | null; readonly says: string }[];
}

/** An article as machine formats give it. */
export interface ArticleRecord {
  readonly file: string;
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: PublishedRecord | null;
}

/** A publication date with its evidence; null where there is none. */
export function toPublishedRecord(published: Published | null): PublishedRecord | null {
  return (
    published && {
      date: toEdtf(published.interval),
      start: published.interval.start,
      end: published.interval.end,
      likely: { date: toEdtf(published.likely), start: published.likely.start, end: published.likely.end },
      basis: published.basis,
      evidence: published.evidence.map(({ quote, says }) => ({ quote, says })),
    }
  );
}

/** The article without its text. */
export function toArticleRecord({ file, id, title, outlet, published }: DatedArticle): ArticleRecord {
  return { file, id, title, outlet, published: toPublishedRecord(published) };
}

/** The note with its keys in a fixed order. */
export function toNoteRecord({ code, file, article, line, start, end, message }: Note): Note {
  return { code, file, article, line, start, end, message };
}
