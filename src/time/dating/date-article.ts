import type { Article, DatedArticle } from '../../model/article.ts';
import type { Interval } from '../../model/interval.ts';
import { readText } from '../../text/read-text.ts';
import type { Tagger } from '../../text/tagger.ts';
import { findTimes } from '../find-times.ts';
import { NO_ANSWER } from './answer.ts';
import type { Member } from './company/date-in-company.ts';
import { fingerprintOf } from './company/fingerprint.ts';
import { datePublication, type OwnDate } from './date-publication.ts';
import type { DatingKnowledge } from './dating-knowledge.ts';
import type { DatingText } from './headline.ts';
import { statedPublication } from './stated.ts';

/** How articles are to be dated. */
export interface DatingOptions {
  /** Publication date of every article, as typed; overrules what the articles state. */
  readonly published: string | null;
  /** Refuse to deduce a publication date from the text. */
  readonly strictDates: boolean;
}

/** What dating takes. */
export interface DatingTools {
  readonly tagger: Tagger;
  readonly dating: DatingKnowledge;
}

/** An article with its publication date, as far as it can be told by itself, and what it takes to date it in the company of others. */
export interface ArticleDate extends Pick<Member, 'words' | 'evidence'> {
  readonly article: DatedArticle;
  /** The stretch it was written in: years where its publication date is not known; null where not even those are. */
  readonly written: Interval | null;
  /** Its text as read, where that is kept; null where it must be read again. */
  readonly text: DatingText | null;
}

/** Dates an article by itself: as the options or the input state, else from its headline and text. */
export function dateArticle(
  article: Article,
  text: DatingText,
  options: DatingOptions,
  tools: DatingTools,
): ArticleDate {
  const typed = options.published === null ? [] : [{ text: options.published, where: 'option' as const }];
  const stated = [...typed, ...article.stated];
  const refused = options.strictDates && statedPublication({ ...article, stated }) === null;
  const headline = (): DatingText | null => readHeadline(article, tools.tagger);
  const own = refused ? REFUSED : datePublication({ ...article, stated }, text, headline, tools.dating);
  const { published, written } = own.answer;
  return {
    article: { ...article, stated, published },
    written,
    evidence: own.evidence,
    words: fingerprintOf(text.document),
    text,
  };
}

const REFUSED: OwnDate = { answer: NO_ANSWER, evidence: null };

/** The headline that came with the article, unless its text begins with it; null where there is none. */
function readHeadline({ title, text, body }: Article, tagger: Tagger): DatingText | null {
  if (title === null || title.trim() === '' || text.startsWith(title, body.start)) return null;
  const document = readText(title, { start: 0, end: title.length }, tagger);
  return { document, mentions: findTimes(document) };
}
