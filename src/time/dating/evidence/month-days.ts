import { sliceOf } from '../../../model/span.ts';
import { isDayOfAnother, knownDayOf, knownMonthOf } from '../days-of-others.ts';
import { dayOf, FIRST_YEAR, LAST_YEAR, type Profile, stepsAfter, stepsBefore } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader, Step } from '../evidence.ts';
import { looksAhead } from '../ahead.ts';
import { type DateForm, type FormAt, formsOfKind } from '../forms.ts';

/** How far after the latest "24 May" without a year a text is published. */
const AFTER: Profile = [
  [1, 1],
  [3, 0.45],
  [7, 0.25],
  [14, 0.12],
  [31, 0.06],
  [62, 0.03],
  [150, 0.012],
  [300, 0.005],
];

/** The same in a text that names weekdays: it tells its own week by those, and by days of the month what lies further back. */
const AFTER_BESIDE_WEEKDAYS: Profile = [
  [7, 1],
  [14, 0.8],
  [31, 0.3],
  [62, 0.12],
  [150, 0.035],
  [300, 0.012],
];

const AFTER_MONTH: Profile = [
  [45, 1],
  [75, 0.6],
  [150, 0.35],
  [300, 0.15],
];

const BEFORE: Profile = [
  [7, 0.04],
  [40, 0.012],
];

const BEFORE_BESIDE_WEEKDAYS: Profile = [
  [7, 0.15],
  [40, 0.05],
];

/** A day this near the beginning of the text, in characters, is likelier the report's own. */
const LEDE = 150;

/** The same for the day of an event whose year is known: the year is left out until it is a year ago. */
const SINCE_KNOWN: Profile = [
  [7, 0.7],
  [62, 1],
  [183, 0.7],
  [345, 0.4],
];

/** How far ahead of publication a planned "11 September" lies. */
const AHEAD: Profile = [
  [7, 1],
  [31, 0.3],
  [92, 0.08],
  [300, 0.03],
];

/**
 * Days of a month without a year ("on 24 May"): they lie in the year before publication, the latest of them mostly in the week before.
 * Which is the latest is seen on the circle of the year: the one before the longest stretch without any.
 */
export const monthDays: EvidenceReader = {
  name: 'month-day',
  read: (context) => {
    const all = formsOfKind(context.mentions, 'date').filter(
      (date) => date.form.year === null && date.form.month !== null && !isDayOfAnother(date, context),
    );
    const [ahead, past] = split(all, (date) => looksAhead(date, context));
    const days = past.filter(({ form }) => form.day !== null);
    const latest = latestOnCircle(days);
    const clues: Evidence[] = [];
    if (latest) {
      const says = 'the latest day the text names without its year';
      const isAtTop = latest.mention.span.start - context.article.body.start < LEDE;
      if (isAtTop) clues.push(clueOf(latest, context, AFTER, BEFORE, 'month-day-lede', says));
      else if (formsOfKind(context.mentions, 'weekday').length === 0)
        clues.push(clueOf(latest, context, AFTER, BEFORE, 'month-day', says));
      else clues.push(clueOf(latest, context, AFTER_BESIDE_WEEKDAYS, BEFORE_BESIDE_WEEKDAYS, 'month-day', says));
    }
    const known = formsOfKind(context.mentions, 'date').find(
      (date) => date.form.year === null && date.form.day !== null && knownDayOf(date, context) !== null,
    );
    if (known) clues.push(knownClue(known, knownDayOf(known, context) ?? 0, context));
    const months = past.filter((date) => date.form.day === null && knownMonthOf(date, context) === null);
    const month = latestOnCircle(months);
    if (month) clues.push(clueOf(month, context, AFTER_MONTH, [[60, 0.1]], 'month', 'a month named without its year'));
    for (const date of ahead.filter(({ form }) => form.day !== null).slice(0, 3)) {
      clues.push(aheadClue(date, context));
    }
    return clues;
  },
};

/** Those that are so, and those that are not. */
function split<T>(all: readonly T[], isSo: (one: T) => boolean): readonly [T[], T[]] {
  const [so, others]: [T[], T[]] = [[], []];
  for (const one of all) (isSo(one) ? so : others).push(one);
  return [so, others];
}

function circleDay({ month, day }: DateForm): number {
  return ((month ?? 1) - 1) * 30.5 + (day ?? 1);
}

function latestOnCircle(dates: readonly FormAt<DateForm>[]): FormAt<DateForm> | null {
  const sorted = dates.toSorted((a, b) => circleDay(a.form) - circleDay(b.form));
  let best: FormAt<DateForm> | null = null;
  let widest = -1;
  for (const [i, date] of sorted.entries()) {
    const next = sorted[(i + 1) % sorted.length] ?? date;
    const gap = (circleDay(next.form) - circleDay(date.form) + 366) % 366 || (sorted.length === 1 ? 366 : 0);
    if (gap > widest) [best, widest] = [date, gap];
  }
  return best;
}

function clueOf(
  { form, mention }: FormAt<DateForm>,
  { article }: DatingContext,
  after: Profile,
  before: Profile,
  kind: string,
  says: string,
): Evidence {
  const steps = everyYear(form, (day) => [...stepsBefore(day, before), ...stepsAfter(day, after)]);
  return {
    kind,
    steps,
    base: 0.003,
    weekdays: null,
    says,
    quote: sliceOf(article.text, mention.span),
    span: mention.span,
  };
}

function knownClue({ mention: { span } }: FormAt<DateForm>, day: number, { article }: DatingContext): Evidence {
  return {
    kind: 'month-day-known',
    steps: stepsAfter(day, SINCE_KNOWN),
    base: 0.15,
    weekdays: null,
    says: 'the day of an event known to the year, told without it',
    quote: sliceOf(article.text, span),
    span,
  };
}

function aheadClue({ form, mention }: FormAt<DateForm>, { article }: DatingContext): Evidence {
  const steps = everyYear(form, (day) => [
    ...stepsBefore(day, AHEAD),
    ...stepsAfter(day, [
      [7, 0.3],
      [60, 0.1],
    ]),
  ]);
  return {
    kind: 'month-day-ahead',
    steps,
    base: 0.01,
    weekdays: null,
    says: 'a day told as still to come',
    quote: sliceOf(article.text, mention.span),
    span: mention.span,
  };
}

function everyYear(form: DateForm, stepsOf: (day: number) => Step[]): Step[] {
  const steps: Step[] = [];
  for (let year = FIRST_YEAR - 1; year <= LAST_YEAR; year++) {
    const day = dayOf(year, form.month ?? 1, form.day ?? 1);
    if (day !== null) steps.push(...stepsOf(day));
  }
  return steps;
}
