import type { DatedArticle } from '../../model/article.ts';
import { toEdtf } from '../../model/edtf.ts';
import { sliceOf } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import { articleName } from '../article-name.ts';
import type { Listing } from '../listing.ts';
import { indented, padded, widthOf } from '../text/layout.ts';
import { publishedAndLikelyText } from '../text/published-text.ts';
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
  const head = `${style.heading(style.plain(articleName(article)))}  published ${publishedAndLikelyText(article.published, style)}`;
  const lines = times.map((time) => timeText(article, time, style));
  return `${indented(head, 0, style.columns)}${lines.join('')}\n`;
}

/** Columns of the days, of type and value, of what the days were counted from. */
const COLUMNS = [21, 22, 12] as const;

/** The words in their surroundings on one line; below them their days, TIMEX3 type and value, anchor and rule. */
function timeText(article: DatedArticle, time: TimeExpression, style: TextStyle): string {
  const { type, value, edtf, rule } = toTime(article, time);
  const cells = [edtf ?? '-', `${type} ${value}`, ANCHORS[time.interval ? (time.anchor ?? 'none') : 'no days']];
  const told = cells.map((cell, at) => padded(style.plain(cell), COLUMNS[at] ?? 0)).join(' ');
  return `  ${surrounded(article.text, time, style)}\n${indented(`${told} ${style.faint(style.plain(rule))}`, 4, style.columns)}`;
}

const ANCHORS = {
  document: 'from article',
  reference: 'from story',
  none: 'stated',
  'no days': '',
} as const;

/** The words of a time, marked, with as much of their paragraph to either side as fits on the line. */
function surrounded(text: string, { span }: TimeExpression, style: TextStyle): string {
  const words = style.plain(sliceOf(text, span));
  const room = Math.max(0, style.columns - MARGIN - widthOf(words));
  const before = style.plain(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start));
  const end = text.indexOf('\n', span.end);
  const after = style.plain(text.slice(span.end, end < 0 ? text.length : end));
  const left = lastWords(before, Math.floor(room / 2));
  const right = firstWords(after, room - widthOf(left));
  const gap = (at: number): string => (/\s/.test(text.charAt(at)) ? ' ' : '');
  return `${left}${gap(span.start - 1)}${style.mark(words, 'when')}${gap(span.end)}${right}`.trimEnd();
}

/** The indent, the brackets that may mark the words, and two signs for what was left out. */
const MARGIN = 8;

function firstWords(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const cut = text.slice(0, room);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))}…`;
}

function lastWords(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const cut = text.slice(text.length - room);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}
