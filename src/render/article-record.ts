import type { DatedArticle, Published, PublishedBasis } from '../model/article.ts';
import { toEdtf } from '../model/edtf.ts';
import type { Interval } from '../model/interval.ts';
import type { Note } from '../model/note.ts';

/** An interval as machine formats give it: EDTF, and its first and last day. */
interface DateRecord {
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** A publication date as machine formats give it. */
export interface PublishedRecord extends DateRecord {
  readonly likely: DateRecord;
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
      ...toDateRecord(published.interval),
      likely: toDateRecord(published.likely),
      basis: published.basis,
      evidence: published.evidence.map(({ quote, says }) => ({ quote, says })),
    }
  );
}

function toDateRecord(interval: Interval): DateRecord {
  return { date: toEdtf(interval), start: interval.start, end: interval.end };
}

/** The article without its text. */
export function toArticleRecord({ file, id, title, outlet, published }: DatedArticle): ArticleRecord {
  return { file, id, title, outlet, published: toPublishedRecord(published) };
}

/** The note with its keys in a fixed order. */
export function toNoteRecord({ code, file, article, line, start, end, message }: Note): Note {
  return { code, file, article, line, start, end, message };
}
