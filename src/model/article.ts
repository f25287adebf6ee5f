import type { Interval } from './interval.ts';
import type { Span } from './span.ts';

/** How a publication date is known: written in the input, deduced from the text, or only guessed at from weak evidence. */
export type PublishedBasis = 'stated' | 'deduced' | 'guessed';

/** One piece of evidence for a publication date: the words (`null` where it is no text of the article) and what they say. */
export interface PublishedEvidence {
  readonly quote: string | null;
  readonly span: Span | null;
  readonly says: string;
}

/** When an article was published, as far as it is known, and why. */
export interface Published {
  readonly interval: Interval;
  /** The narrowest part of the interval that holds four fifths of the likelihood; all of it where the date is stated. */
  readonly likely: Interval;
  readonly basis: PublishedBasis;
  readonly evidence: readonly PublishedEvidence[];
}

/** A date the input itself gives for the article, before anything is deduced: the value as written and where it stood. */
export interface StatedDate {
  readonly text: string;
  /** 'header' of the file, HTML or JSON 'metadata', the 'option' --published, the 'file-name' or the 'url'. */
  readonly where: 'header' | 'metadata' | 'option' | 'file-name' | 'url';
}

/** An article as read: decoded text and what the container said of it. Offsets are UTF-16, into `text`. */
export interface Article {
  /** Given by the input, else derived from the file's name; unique within a run. */
  readonly id: string;
  /** The input it came from as the user named it, `-` for standard input. */
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** The decoded text, whole. */
  readonly text: string;
  /** The part of `text` that is the story: header lines left out. */
  readonly body: Span;
  /** Most trusted first; empty where the input states nothing. */
  readonly stated: readonly StatedDate[];
}

/** An article with its publication date; null where nothing can honestly be said. */
export interface DatedArticle extends Article {
  readonly published: Published | null;
}
