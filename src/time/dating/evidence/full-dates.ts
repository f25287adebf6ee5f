import { dayNumber } from '../../../model/calendar-date.ts';
import { dayInterval, monthInterval, yearInterval } from '../../../model/interval.ts';
import { calendarDate } from '../../../model/calendar-date.ts';
import { parseEdtf } from '../../../model/edtf.ts';
import { sliceOf } from '../../../model/span.ts';
import { FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, type Profile, stepsAfter, stepsBefore } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader } from '../evidence.ts';
import { looksAhead } from '../ahead.ts';
import { type DateForm, type FormAt, formsOfKind } from '../forms.ts';

interface Dated {
  readonly from: number;
  readonly to: number;
  readonly grain: 'day' | 'month' | 'year';
  readonly at: FormAt<DateForm>;
}

/** How far after the latest full day of a text it is published: on it or the next day, or years on, where the day is history. */
const AFTER_DAY: Profile = [
  [1, 1],
  [3, 0.12],
  [7, 0.05],
  [31, 0.015],
  [92, 0.005],
  [1100, 0.0009],
  [3650, 0.00015],
  [20_000, 0.00004],
];

/** A month or a year is named because it is past: within it or right after it people say "this month", "last year". */
const AFTER_MONTH: Profile = [
  [92, 0.6],
  [365, 0.8],
  [730, 1],
  [1100, 0.75],
  [2000, 0.35],
  [3650, 0.15],
  [20_000, 0.03],
];

const AFTER_YEAR: Profile = [
  [365, 0.5],
  [730, 0.5],
  [1460, 1],
  [2190, 0.5],
  [3650, 0.25],
  [20_000, 0.1],
];

const BEFORE: Readonly<Record<Dated['grain'], Profile>> = {
  day: [
    [7, 0.04],
    [31, 0.003],
    [900, 0.0008],
  ],
  month: [[366, 0.05]],
  year: [[1100, 0.14]],
};

const BASE: Readonly<Record<Dated['grain'], number>> = { day: 0.00005, month: 0.02, year: 0.03 };

/** A day this near the beginning of the text, in characters, is likelier the report's own. */
const LEDE = 250;

/** The latest date with a year that the text tells as past: the article is no older, and seldom much younger. */
export const fullDates: EvidenceReader = {
  name: 'full-date',
  read: (context) => {
    const dates = datesOf(context);
    const start = context.article.body.start;
    const past = dates.filter(
      (date) =>
        (!looksAhead(date.at, context) || isNearTop(date, start)) &&
        !isStamp(date) &&
        !isNoYear(date, context) &&
        !isBackground(date, context),
    );
    return (['day', 'month', 'year'] as const).flatMap((grain) => {
      const latest = latestOf(past.filter((date) => date.grain === grain));
      return latest ? [clueOf(latest, context)] : [];
    });
  },
};

function isNearTop({ grain, at }: Pick<Dated, 'grain' | 'at'>, start: number): boolean {
  return grain === 'day' && at.mention.span.start - start < LEDE;
}

/** Whether the date has a time of day, as comments and running reports are stamped; `stamps` reads those. */
function isStamp({ grain, at }: Dated): boolean {
  return grain === 'day' && at.mention.form.kind === 'clock' && at.mention.form.hour !== null;
}

/** Whether the number is an hour ("at 2000 (0200 GMT)") or tells whose the page is ("© 2018"). */
function isNoYear({ grain, at }: Dated, { document: { text } }: DatingContext): boolean {
  if (grain !== 'year') return false;
  const { start, end } = at.mention.span;
  return (
    /(?:©|copyright)\W{0,12}$/i.test(text.slice(Math.max(0, start - 24), start)) ||
    /^[ (]{0,3}(?:\d{3,4} )?(?:gmt|hours|hrs)\b/i.test(text.slice(end, end + 14))
  );
}

/**
 * Whether the date is only history: when the conflict began ("since March 2011"), the day of a famous event, the day of a picture from
 * the archive ("FILE - …").
 */
function isBackground({ from, to, grain, at }: Dated, context: DatingContext): boolean {
  const sentence = context.document.sentences[context.sentenceOf[at.index] ?? -1];
  if (sentence && /^\W{0,2}FILE\b/.test(context.document.text.slice(sentence.span.start, sentence.span.start + 8)))
    return true;
  if (grain === 'day' && isOfLandmark(from, context.sentenceOf[at.index] ?? -1, context))
    return !isNearTop({ grain, at }, context.article.body.start);
  return context.topics.slice(0, 3).some(({ conflict }) =>
    conflict.starts.some(({ date }) => {
      const start = parseEdtf(date)?.start ?? null;
      return start !== null && dayNumber(start) >= from && dayNumber(start) <= to;
    }),
  );
}

/** Whether the sentence names a famous event of that day. */
function isOfLandmark(day: number, sentence: number, { found }: DatingContext): boolean {
  return found.landmarks.some(
    (named) =>
      named.sentence === sentence && named.values.some(({ from, to }) => from <= day && day <= to && to - from < 31),
  );
}

function datesOf(context: DatingContext): Dated[] {
  return formsOfKind(context.mentions, 'date').flatMap((at) => {
    const dated = rangeOf(at.form);
    return dated ? [{ ...dated, at }] : [];
  });
}

function rangeOf({ year, month, day }: DateForm): Pick<Dated, 'from' | 'to' | 'grain'> | null {
  if (year === null || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = month !== null && day !== null ? calendarDate(year, month, day) : null;
  const interval = date ? dayInterval(date) : month === null ? yearInterval(year) : monthInterval(year, month);
  if (!interval?.start || !interval.end) return null;
  const grain = date ? 'day' : month === null ? 'year' : 'month';
  return { from: dayNumber(interval.start), to: dayNumber(interval.end), grain };
}

function latestOf(dates: readonly Dated[]): Dated | null {
  return dates.reduce<Dated | null>((latest, date) => (latest && latest.from >= date.from ? latest : date), null);
}

function clueOf({ from, grain, at }: Dated, { article }: DatingContext): Evidence {
  const after = { day: AFTER_DAY, month: AFTER_MONTH, year: AFTER_YEAR }[grain];
  const steps = [...stepsBefore(from, BEFORE[grain]), ...stepsAfter(from, after)];
  const inLede = isNearTop({ grain, at }, article.body.start);
  return {
    kind: inLede ? 'full-date-lede' : `full-date-${grain}`,
    steps: steps.filter((step) => step.to >= FIRST_DAY && step.from <= LAST_DAY),
    base: BASE[grain],
    weekdays: null,
    says: `the latest ${grain === 'day' ? 'day' : grain} the text names with its year; an article is seldom much younger`,
    quote: sliceOf(article.text, at.mention.span),
    span: at.mention.span,
  };
}
