import { DAYS_AS_NAMES } from '../../lexicon/dating-words.ts';
import { NAMED_AFTER_TIMES } from '../../lexicon/named-after-times.ts';
import { fieldsOf, fromDayNumber } from '../../model/calendar-date.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../text/document.ts';
import { tokensAround } from '../context/token-at.ts';
import type { DatingContext } from './evidence.ts';
import type { DateForm, FormAt } from './forms.ts';
import { firstDayOf } from './periods.ts';

/** How many words after a day may name what is called by it: "the 24 May Youth Movement". */
const NAME = 2;

/** An EDTF date to the day has so many characters, and one to the month. */
const TO_THE_DAY = 10;
const TO_THE_MONTH = 7;

/**
 * Whether a day without a year is known to be that of something else, near or long past: of a happening the sentence tells, of a famous event
 * the text names, of the beginning of its war, or part of a name.
 */
export function isDayOfAnother(date: FormAt<DateForm>, context: DatingContext): boolean {
  return isOfHappening(date, context) || isName(date, context) || knownDayOf(date, context) !== null;
}

function isOfHappening({ form, index }: FormAt<DateForm>, context: DatingContext): boolean {
  const sentence = context.sentenceOf[index];
  return context.told().some((told) => told.sentence === sentence && isOn(told.happening.from, form));
}

/** "September 11", "the 24 May Movement". */
function isName({ form, mention: { span }, index }: FormAt<DateForm>, context: DatingContext): boolean {
  return (
    DAYS_AS_NAMES.some(([month, day]) => month === form.month && day === form.day) ||
    wordsBehind(span, index, context).some(({ norm }) => NAMED_AFTER_TIMES.has(norm))
  );
}

/** The day of a famous event the text names, or of the beginning of its war, that a day without a year is; null where there is none. */
export function knownDayOf({ form }: FormAt<DateForm>, { found, topics }: DatingContext): number | null {
  const events = found.landmarks.flatMap(({ values }) => values.flatMap(({ from, to }) => (from === to ? [from] : [])));
  const starts = topics.slice(0, 2).flatMap(({ conflict }) => conflict.starts);
  const begun = starts.flatMap(({ date }) => (date.length === TO_THE_DAY ? [firstDayOf(date)] : []));
  return [...begun, ...events].find((day) => isOn(day, form)) ?? null;
}

/** The first day of the month in which the war of the text began, where a month without a year is that; null where it is another. */
export function knownMonthOf({ form }: FormAt<DateForm>, { topics }: DatingContext): number | null {
  const starts = topics.slice(0, 2).flatMap(({ conflict }) => conflict.starts);
  const begun = starts.flatMap(({ date }) => (date.length >= TO_THE_MONTH ? [firstDayOf(date)] : []));
  return begun.find((day) => fieldsOf(fromDayNumber(day)).month === form.month) ?? null;
}

function isOn(day: number, form: DateForm): boolean {
  const fields = fieldsOf(fromDayNumber(day));
  return fields.month === form.month && fields.day === form.day;
}

function wordsBehind(span: Span, index: number, { document, sentenceOf }: DatingContext): readonly Token[] {
  const tokens = document.sentences[sentenceOf[index] ?? -1]?.tokens ?? [];
  return tokensAround(tokens, span, { before: 0, after: NAME }).after;
}
