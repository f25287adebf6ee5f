import type { DatedArticle, PublishedEvidence } from '../../model/article.ts';
import { articleName } from '../article-name.ts';
import { toPublishedRecord } from '../article-record.ts';
import type { Listing } from '../listing.ts';
import { hanging, indented } from '../text/layout.ts';
import { likelyText, publishedReasons, publishedText } from '../text/published-text.ts';
import type { TextStyle } from '../text/style.ts';

/** Publication dates: one row an article, with the evidence. */
export function publishedListing(rows: Iterable<DatedArticle>): Listing<DatedArticle> {
  return {
    name: 'published',
    rows,
    header: ['file', 'id', 'date', 'start', 'end', 'basis', 'evidence', 'likely'],
    toCells: ({ file, id, published }) => {
      const record = toPublishedRecord(published);
      if (record === null) return [[file, id, null, null, null, null, null, null]];
      const { date, start, end, basis, evidence, likely } = record;
      const says = [...new Set(evidence.map(reasonText))].join('|');
      return [[file, id, date, start, end, basis, says, likely.date]];
    },
    toJson: ({ id, file, published }) => ({ id, file, published: toPublishedRecord(published) }),
    toText: publishedLines,
  };
}

/** What stands between the bars of a cell. */
function reasonText({ quote, says }: Pick<PublishedEvidence, 'quote' | 'says'>): string {
  return (quote === null ? says : `${quote}: ${says}`).replaceAll('|', '¦');
}

/** Columns of a date with its basis. */
const LABEL = 32;

function publishedLines(article: DatedArticle, style: TextStyle): string {
  const { published } = article;
  const name = style.plain(articleName(article));
  const likely = likelyText(published, style);
  const line =
    hanging(style.strong(publishedText(published, style)), name, LABEL, style.columns) +
    (likely === null ? '' : hanging('', likely, LABEL, style.columns));
  if (!style.why) return line;
  return (
    line +
    publishedReasons(published, style)
      .map((reason) => indented(reason, 4, style.columns))
      .join('')
  );
}
