import { dayNumber } from '../../../model/calendar-date.ts';
import { dayInterval, monthInterval, yearInterval } from '../../../model/interval.ts';
import { calendarDate } from '../../../model/calendar-date.ts';
import { parseEdtf } from '../../../model/edtf.ts';
import { sliceOf } from '../../../model/span.ts';
import { FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, type Profile, stepsAfter, stepsBefore } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader } from '../evidence.ts';
import { type DateForm, type FormAt, formsOfKind, looksAhead } from '../forms.ts';

interface Dated {
  readonly from: number;
  readonly to: number;
  readonly grain: 'day' | 'month' | 'year';
  readonly at: FormAt<DateForm>;
}

/** How far after the latest full date of a text it is published: mostly within days, now and then years. */
const AFTER_DAY: Profile = [
  [1, 1],
  [3, 0.4],
  [7, 0.2],
  [31, 0.06],
  [92, 0.02],
  [365, 0.006],
  [1100, 0.0015],
  [3650, 0.0004],
  [20_000, 0.0001],
];

const AFTER_MONTH: Profile = [
  [45, 1],
  [92, 0.6],
  [200, 0.3],
  [400, 0.12],
  [1100, 0.03],
  [3650, 0.008],
  [20_000, 0.002],
];

const AFTER_YEAR: Profile = [
  [365, 1],
  [730, 0.45],
  [1095, 0.2],
  [1825, 0.1],
  [3650, 0.05],
  [7300, 0.025],
  [20_000, 0.01],
];

/** The latest date with a year that the text tells as past: the article is no older, and seldom much younger. */
export const fullDates: EvidenceReader = {
  name: 'full-date',
  read: (context) => {
    const dates = datesOf(context);
    const past = dates.filter((date) => !looksAhead(date.at.mention) && !isBackground(date, context));
    return (['day', 'month', 'year'] as const).flatMap((grain) => {
      const latest = latestOf(past.filter((date) => date.grain === grain));
      return latest ? [clueOf(latest, context)] : [];
    });
  },
};

/** Whether the date is only when the conflict began ("since March 2011"): every article on it says so for years. */
function isBackground({ from, to }: Dated, { topics }: DatingContext): boolean {
  return topics.slice(0, 3).some(({ conflict }) =>
    conflict.starts.some(({ date }) => {
      const start = parseEdtf(date)?.start ?? null;
      return start !== null && dayNumber(start) >= from && dayNumber(start) <= to;
    }),
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
  const before: Profile =
    grain === 'day'
      ? [
          [31, 0.004],
          [366, 0.001],
        ]
      : grain === 'month'
        ? [[366, 0.02]]
        : [
            [366, 0.12],
            [1100, 0.02],
          ];
  const steps = [...stepsBefore(from, before), ...stepsAfter(from, after)];
  const base = grain === 'day' ? 0.0002 : grain === 'month' ? 0.004 : 0.006;
  return {
    kind: `full-date-${grain}`,
    steps: steps.filter((step) => step.to >= FIRST_DAY && step.from <= LAST_DAY),
    base,
    weekdays: null,
    says: `the latest ${grain === 'day' ? 'day' : grain} the text names with its year; an article is seldom much younger`,
    quote: sliceOf(article.text, at.mention.span),
    span: at.mention.span,
  };
}
