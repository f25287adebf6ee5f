import type { DatedArticle } from '../../model/article.ts';
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
      const says = record?.evidence.map((one) => one.says.replaceAll('|', '¦')).join('|') ?? null;
      return [
        [file, id, record?.date ?? null, record?.start ?? null, record?.end ?? null, record?.basis ?? null, says],
      ];
    },
    toJson: ({ id, file, published }) => ({ id, file, published: toPublishedRecord(published) }),
    toText: publishedLines,
  };
}

function publishedLines({ file, published }: DatedArticle, style: TextStyle): string {
  const line = hanging(style.strong(publishedText(published, style)), style.plain(file), 32, style.columns);
  if (!style.why) return line;
  return (
    line +
    publishedReasons(published, style)
      .map((reason) => indented(reason, 4, style.columns))
      .join('')
  );
}
