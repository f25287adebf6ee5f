import type { Span } from '../../../model/span.ts';
import { dayOr, FIRST_DAY, LAST_DAY } from '../days.ts';
import type { Evidence, EvidenceReader } from '../evidence.ts';
import { readWrittenDate } from '../written-date.ts';

const LINE =
  /^[ \t]{0,20}\W{0,3}(?:(?:last |first )?(?:updated|published|posted|issued|modified|created|(?:load-)?date(?: of publication)?|publication date|released)(?: (?:on|at|date))?)\b[ :\-–—]{0,5}(.{4,60})/gim;

/** A page with more such lines than this is a list of other articles; `stamps` reads those. */
const MANY = 3;

/** How dates are written: "26th", "Sept.", "Wednesday". */
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** A date near the top before a source in brackets, a dash or a time of day: "BOGOTA, 26 JAN 90 (…)", "30 August 11 11:00 GMT". */
const HEAD = new RegExp(
  String.raw`^[^\n]{0,80}?\(?\b(${DAY} ${MONTH} (?:(?:19|20)\d{2}|\d{2}))(?: ?\([^)\n]{1,60}\)| ?--| {1,3}\d{1,2}[:.]\d{2})`,
  'i',
);

/** The same in American order or as ISO 8601, behind a place in capitals or a byline, or any date alone, its weekday behind it: "KABUL, May 30, 2018 (Reuters) -", "By J. Oru, 2018-05-30", "May 30, 2018 Wednesday". */
const AMERICAN_HEAD = new RegExp(
  String.raw`^(?:(?:[A-Z][A-Z .'-]{2,40},|By [A-Z][^\n,]{2,50}?,?|${WEEKDAY},) ?){0,2}(${MONTH} \d{1,2},? (?:19|20)\d{2}|${DAY} ${MONTH},? (?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?=,?(?: ${WEEKDAY})?[ \t]*(?:\n|\r|$|\(|-|–|—|[:,]? \d{1,2}:\d{2}))`,
  'im',
);

/** Lines that tell when the text was printed: "Updated 31 May 2018", "Published: …", and datelines with a year ("BOGOTA, 26 JAN 90 (…) --"). */
export const printLines: EvidenceReader = {
  name: 'print-line',
  read: ({ article }) => {
    const body = article.text.slice(article.body.start, article.body.end);
    const found: Evidence[] = [];
    for (const match of body.matchAll(LINE)) {
      const clue = clueOf(
        match[1] ?? '',
        spanAt(article.body.start, match),
        match[0].trim(),
        'a line of the text says when it was printed',
      );
      if (clue) found.push(clue);
    }
    if (found.length > MANY) found.length = 0;
    const head = headOf(body);
    const clue =
      head && clueOf(head[1] ?? '', spanAt(article.body.start, head), head[0].trim(), 'the dateline holds the date');
    if (clue) found.push(clue);
    return found;
  },
};

/** The date near the top; most texts have no year there, and need not be held against patterns that take long to compile. */
function headOf(body: string): RegExpExecArray | null {
  const top = body.slice(0, 400);
  if (!/ \d\d|-\d\d/.test(top)) return null;
  return HEAD.exec(top) ?? (/(?:19|20)\d\d/.test(top) ? AMERICAN_HEAD.exec(body.slice(0, 300)) : null);
}

function spanAt(offset: number, match: RegExpExecArray): Span {
  const start = offset + match.index + match[0].length - match[0].trimStart().length;
  return { start, end: start + match[0].trim().length };
}

function clueOf(written: string, span: Span, quote: string, says: string): Evidence | null {
  const interval = readWrittenDate(written);
  if (!interval) return null;
  const from = dayOr(interval.start, FIRST_DAY);
  const to = dayOr(interval.end, LAST_DAY);
  const steps = [
    { from: from - 1, to: from - 1, weight: 0.02 },
    { from, to, weight: 1 },
    { from: to + 1, to: to + 1, weight: 0.02 },
  ];
  return { kind: 'print-line', steps, base: 0.0000001, weekdays: null, says, quote, span };
}
