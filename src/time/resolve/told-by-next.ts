import type { TimeForm, TimeMention } from '../../model/time-expression.ts';
import type { Sentence } from '../../text/document.ts';
import { tokenAt } from '../context/token-at.ts';
import type { Moment } from './moment.ts';

/** Characters between a time without a year and the year that belongs to it too: "the summer offensive of June 1942". */
const SAME_PHRASE = 45;

/** The year of the mention that follows close after one that has none, in the same sentence; null where none does ("in November since 2003"). */
export function yearAhead(
  mention: TimeMention,
  next: TimeMention | undefined,
  sentence: Sentence | null,
): number | null {
  if (!next || next.signal === 'since' || !sentence || !isClose(mention, next, sentence)) return null;
  const lacks = 'year' in mention.form && mention.form.year === null;
  if (hasOwnMonth(mention, next)) return null;
  const gives = next.form.kind === 'date' || next.form.kind === 'season' ? next.form.year : null;
  return lacks ? gives : null;
}

/** Characters between two dates that share a year: "25 to 28 April and 3 May 1903". */
const SAME_LIST = 20;

/** "a peak in June of 90 raids, more than in April 1907": another month's year. */
function hasOwnMonth({ form, span }: TimeMention, next: TimeMention): boolean {
  const months = form.kind === 'date' && next.form.kind === 'date' && next.form.month !== null;
  return months && next.span.start - span.end > SAME_LIST;
}

function isClose(mention: TimeMention, next: TimeMention, sentence: Sentence): boolean {
  return next.span.start < sentence.span.end && next.span.start - mention.span.end <= SAME_PHRASE;
}

/**
 * The form of a mention with what the mentions after it say of it: the day of "8 p.m. local time (1500 GMT) on Friday", the quarter of
 * "the quarter ended Sept. 30" where none was told before (`quarter`: a company counts them in its own way); every other form as it is.
 */
export function toldByNext(
  mention: TimeMention,
  next: readonly TimeMention[],
  sentence: Sentence | null,
  quarter: Moment | null,
): TimeForm {
  const { form } = mention;
  if (!sentence) return form;
  const close = next.filter((one) => isClose(mention, one, sentence));
  if (form.kind === 'anaphor' && form.unit === 'quarter') {
    const end = quarter === null && isSaidToEnd(mention, sentence) ? close[0]?.form : undefined;
    return (end && quarterEnding(end)) ?? form;
  }
  if (form.kind !== 'clock' || form.on !== null || form.hour === null) return form;
  const days = close.map((one) => (one.form.kind === 'clock' ? one.form.on : one.form));
  const day = days.find((one) => one?.kind === 'weekday' || (one?.kind === 'date' && one.day !== null));
  return day ? { ...form, on: day } : form;
}

/** "the fourth quarter ended Sept. 30". */
export function isSaidToEnd(mention: TimeMention, sentence: Sentence): boolean {
  return sentence.tokens[tokenAt(sentence.tokens, mention.span.end)]?.norm === 'ended';
}

/** The quarter, by the calendar, that most of the three months up to a day lie in. */
function quarterEnding(form: TimeForm): TimeForm | null {
  if (form.kind !== 'date' || form.month === null) return null;
  const middle = form.month - (form.day !== null && form.day < 15 ? 2 : 1);
  const before = middle < 1;
  const quarter = Math.ceil((before ? middle + 12 : middle) / 3);
  if (quarter !== 1 && quarter !== 2 && quarter !== 3 && quarter !== 4) return null;
  return { kind: 'quarter', quarter, year: form.year && form.year - Number(before), fiscal: false };
}
