import type { DatedArticle, PublishedEvidence } from '../../model/article.ts';
import { articleName } from '../article-name.ts';
import { toPublishedRecord } from '../article-record.ts';
import type { Listing } from '../listing.ts';
import { hanging, indented } from '../text/layout.ts';
import { publishedReasons, publishedText } from '../text/published-text.ts';
import type { TextStyle } from '../text/style.ts';

/** Publication dates: one row an article, with the evidence. */
export function publishedListing(rows: Iterable<DatedArticle>): Listing<DatedArticle> {
  return {
    name: 'published',
    rows,
    header: ['file', 'id', 'date', 'start', 'end', 'basis', 'evidence'],
    toCells: ({ file, id, published }) => {
      const record = toPublishedRecord(published);
      const says = record && [...new Set(record.evidence.map(reasonText))].join('|');
      return [
        [file, id, record?.date ?? null, record?.start ?? null, record?.end ?? null, record?.basis ?? null, says],
      ];
    },
    toJson: ({ id, file, published }) => ({ id, file, published: toPublishedRecord(published) }),
    toText: publishedLines,
  };
}

/** What stands between the bars of a cell. */
function reasonText({ quote, says }: Pick<PublishedEvidence, 'quote' | 'says'>): string {
  return (quote === null ? says : `${quote}: ${says}`).replaceAll('|', '¦');
}

function publishedLines(article: DatedArticle, style: TextStyle): string {
  const { published } = article;
  const name = style.plain(articleName(article));
  const line = hanging(style.strong(publishedText(published, style)), name, 32, style.columns);
  if (!style.why) return line;
  return (
    line +
    publishedReasons(published, style)
      .map((reason) => indented(reason, 4, style.columns))
      .join('')
  );
}
