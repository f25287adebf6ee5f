import type { DatedArticle } from '../../model/article.ts';
import { toEdtf } from '../../model/edtf.ts';
import { sliceOf } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import type { Listing } from '../listing.ts';
import { indented, padded } from '../text/layout.ts';
import { publishedText } from '../text/published-text.ts';
import type { TextStyle } from '../text/style.ts';

/** An article and its time expressions. */
export interface TimesRow {
  readonly article: DatedArticle;
  readonly times: readonly TimeExpression[];
}

/** Time expressions: one JSON object an article, one table row an expression. */
export function timesListing(rows: Iterable<TimesRow>): Listing<TimesRow> {
  return {
    name: 'times',
    rows,
    header: ['file', 'id', 'published', 'start', 'end', 'text', 'type', 'value', 'edtf', 'rule'],
    toCells: ({ article, times }) =>
      times.map((time) => {
        const { start, end, text, type, value, edtf, rule } = toTime(article, time);
        return [article.file, article.id, publishedDate(article), start, end, text, type, value, edtf, rule];
      }),
    toJson: ({ article, times }) => ({
      id: article.id,
      file: article.file,
      published: publishedDate(article),
      times: times.map((time) => toTime(article, time)),
    }),
    toText: timesText,
  };
}

function toTime({ text }: DatedArticle, { span, timex, interval, rule }: TimeExpression) {
  return {
    start: span.start,
    end: span.end,
    text: sliceOf(text, span),
    type: timex.type,
    value: timex.value,
    edtf: interval && toEdtf(interval),
    rule,
  };
}

function publishedDate({ published }: DatedArticle): string | null {
  return published && toEdtf(published.interval);
}

function timesText({ article, times }: TimesRow, style: TextStyle): string {
  const head = `${style.heading(style.plain(article.file))}  published ${publishedText(article.published, style)}`;
  const lines = times.map((time) => {
    const { text, type, value, edtf, rule } = toTime(article, time);
    const words = padded(style.strong(style.plain(text)), 26);
    return indented(
      `${words} ${padded(type, 8)} ${padded(style.plain(value), 16)} ${padded(edtf ?? '-', 21)} ${style.faint(style.plain(rule))}`,
      2,
      style.columns,
    );
  });
  return `${indented(head, 0, style.columns)}${lines.join('')}\n`;
}
