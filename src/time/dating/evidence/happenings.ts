import { fieldsOf, fromDayNumber } from '../../../model/calendar-date.ts';
import { sliceOf } from '../../../model/span.ts';
import { type Beside, publicationBeside } from '../beside.ts';
import { spanOfPhrase } from '../phrase-span.ts';
import { bestSteps, FIRST_DAY, stepsAfter, stepsBefore } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader } from '../evidence.ts';
import type { ToldHappening } from '../told-happenings.ts';
import { HAPPENING_PROFILES, type Telling } from './happening-profiles.ts';
import { byCertainty } from './happening-certainty.ts';

/** The top of a text, in characters. */
const LEDE = 500;

/** How near each other happenings lie that are told as one run of news, in days. */
const RUN = 14;

/** Happenings of known date, met by the words that reports of them hold; a time beside the name says how long ago it was. */
export const happenings: EvidenceReader = {
  name: 'happening',
  read: (context) => {
    const told = context.told();
    const days = told.map((one) => ({ day: one.happening.from, start: one.span.start, isSure: isSure(one) }));
    const marks = [...days, ...landmarkDays(context)];
    return told.flatMap((one) => {
      const others = othersOf(one, marks);
      return cluesOf(
        one,
        tellingOf(one, others.length, context),
        others.some((mark) => mark.isSure),
        context,
      );
    });
  },
};

/** How much likelier a happening is the news where one of the others of its fortnight is surely told, and where none is. */
const BACKED = 1.1;
const UNBACKED = 0.6;

interface Mark {
  readonly day: number;
  readonly start: number;
  /** Whether it is hardly met by chance. */
  readonly isSure: boolean;
}

/** Whether its words stand in one sentence with its name, or around it more than once. */
function isSure({ happening: { reach }, isTogether, tellings }: ToldHappening): boolean {
  return reach === 1 && (isTogether || tellings > 1);
}

/** Famous events that the text names. */
function landmarkDays({ found }: DatingContext): readonly Mark[] {
  return found.landmarks.flatMap((phrase) =>
    phrase.values.map(({ from }) => ({ day: from, start: spanOfPhrase(phrase).start, isSure: true })),
  );
}

/** The others of the same fortnight, one for each place where some are told. */
function othersOf({ happening, span }: ToldHappening, marks: readonly Mark[]): readonly Mark[] {
  const others = new Map<number, Mark>();
  for (const mark of marks) {
    if (mark.start === span.start || Math.abs(mark.day - happening.from) > RUN) continue;
    if (!others.get(mark.start)?.isSure) others.set(mark.start, mark);
  }
  return [...others.values()];
}

/** A happening told alone is often another than it seems; several of one fortnight, told in different words, are the news. */
function tellingOf(told: ToldHappening, others: number, context: DatingContext): Telling {
  const { happening, span } = told;
  const { article } = context;
  if (isHistory(told, context)) return 'history';
  // "Fell" or "killed" beside a name tells less than the words of a report.
  const support = others - (happening.reach === 0 ? 1 : 0);
  if (support > 2) return 'with-more';
  if (support > 0) return support === 1 ? 'with-one' : 'with-two';
  if (happening.reach === 0) return 'later';
  const isFull = /[\s-]/.test(sliceOf(article.text, span));
  if (span.start - article.body.start < LEDE) return isFull ? 'lede-full' : 'lede';
  return isFull ? 'later-full' : 'later';
}

/** Whether the sentence names the year of the happening without a day: news of the day does not. */
function isHistory({ happening, sentence, span }: ToldHappening, { timesIn, article }: DatingContext): boolean {
  const { year, month, day } = fieldsOf(fromDayNumber(happening.from));
  const isTop = span.start - article.body.start < LEDE;
  return (timesIn.get(sentence) ?? []).some(
    ({ form }) =>
      form.kind === 'date' &&
      form.year === year &&
      (form.day === null || (!isTop && form.month === month && Math.abs(form.day - day) <= 1)),
  );
}

function cluesOf(
  told: ToldHappening,
  telling: Telling,
  isBacked: boolean,
  context: DatingContext,
): readonly Evidence[] {
  const { what, from, to, reach } = told.happening;
  const { after, before, base } = HAPPENING_PROFILES[telling];
  const first = Math.max(from, FIRST_DAY);
  const steps = [...stepsBefore(first, before), { from: first, to, weight: 1 }, ...stepsAfter(to, after)];
  const profile = { steps: bestSteps(steps), base };
  const isReport = reach === 1 && telling !== 'history';
  const clue: Evidence = {
    kind: `happening-${telling}`,
    ...(isReport
      ? byCertainty(profile, told, telling.startsWith('with') ? (isBacked ? BACKED : UNBACKED) : 1)
      : profile),
    weekdays: null,
    says: telling === 'history' ? `recalls ${what}` : `reads like news of ${what}`,
    quote: sliceOf(context.article.text, told.span),
    span: told.span,
  };
  const beside = telling === 'history' ? null : publicationBeside(told, context);
  return beside ? [clue, besideClue(beside, told, telling, context)] : [clue];
}

/** Where the happening is told plays no part in how a time beside it bears on it, but how many others are told does. */
function besideClue(
  { time: { span }, steps, base }: Beside,
  { happening }: ToldHappening,
  telling: Telling,
  { article }: DatingContext,
): Evidence {
  const kind = `beside-${telling.replace(/^(?:lede|later)-full$/, 'full').replace(/^(?:lede|later)$/, 'alone')}`;
  const says = `fits ${happening.what}, which is told beside it`;
  return { kind, steps, base, weekdays: null, says, quote: sliceOf(article.text, span), span };
}
