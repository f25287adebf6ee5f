import { type Span, sliceOf } from '../../../model/span.ts';
import { publicationBeside } from '../beside.ts';
import { spanOfPhrase } from '../context.ts';
import { bestSteps, FIRST_DAY, stepsAfter, stepsBefore } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader } from '../evidence.ts';
import { type Happening, wordsLine } from '../happenings.ts';
import { HAPPENING_PROFILES, type Telling } from './happening-profiles.ts';

/** What is left of the other days where a time beside the name says when it was. */
const BASE_BESIDE: Readonly<Record<'day' | 'time', number>> = { day: 0.15, time: 0.1 };

/** The top of a text, in characters. */
const LEDE = 500;

/** How near each other happenings lie that are told as one run of news, in days. */
const RUN = 14;

interface Told {
  readonly happening: Happening;
  readonly sentence: number;
  readonly span: Span;
}

/** Happenings of known date, met by the words that reports of them hold; a time beside the name says how long ago it was. */
export const happenings: EvidenceReader = {
  name: 'happening',
  read: (context) => {
    const told = toldIn(context);
    const days = told.map(({ happening: { from }, span }) => ({ day: from, start: span.start }));
    const marks = [...days, ...landmarkDays(context)];
    return told.flatMap((one) => cluesOf(one, tellingOf(one, marks, context), context));
  },
};

function toldIn(context: DatingContext): readonly Told[] {
  const lineOf = linesAround(context);
  const seen = new Set<Happening>();
  return context.found.happenings.flatMap((found): Told[] => {
    const told = found.values.filter(
      (happening) => !seen.has(happening) && happening.isToldIn(lineOf(found.sentence, happening.reach)),
    );
    for (const happening of told) seen.add(happening);
    return told.map((happening) => ({ happening, sentence: found.sentence, span: spanOfPhrase(found) }));
  });
}

/** The words of a sentence and of so many around it, put together when first asked for. */
function linesAround({ document }: DatingContext): (sentence: number, reach: number) => string {
  const lines = new Map<number, string>();
  return (sentence, reach) => {
    const key = sentence * 2 + reach;
    const known = lines.get(key);
    if (known !== undefined) return known;
    const around = document.sentences.slice(Math.max(0, sentence - reach), sentence + reach + 1);
    const line = wordsLine(around.flatMap(({ tokens }) => tokens.map(({ norm }) => norm)));
    lines.set(key, line);
    return line;
  };
}

interface Mark {
  readonly day: number;
  readonly start: number;
}

/** Famous events that the text names. */
function landmarkDays({ found }: DatingContext): readonly Mark[] {
  return found.landmarks.flatMap((phrase) =>
    phrase.values.map(({ from }) => ({ day: from, start: spanOfPhrase(phrase).start })),
  );
}

/** A happening told alone is often another than it seems; several of one fortnight, told in different words, are the news. */
function tellingOf({ happening, span }: Told, marks: readonly Mark[], { article }: DatingContext): Telling {
  const others = new Set<number>();
  for (const { day, start } of marks) {
    if (start !== span.start && Math.abs(day - happening.from) <= RUN) others.add(start);
  }
  // "Fell" or "killed" beside a name tells less than the words of a report.
  const support = others.size - (happening.reach === 0 ? 1 : 0);
  if (support > 2) return 'with-more';
  if (support > 0) return support === 1 ? 'with-one' : 'with-two';
  if (happening.reach === 0) return 'later';
  const isFull = /[\s-]/.test(sliceOf(article.text, span));
  if (span.start - article.body.start < LEDE) return isFull ? 'lede-full' : 'lede';
  return isFull ? 'later-full' : 'later';
}

function cluesOf(
  { happening: { says, from, to }, sentence, span }: Told,
  telling: Telling,
  context: DatingContext,
): readonly Evidence[] {
  const clue = {
    weekdays: null,
    says,
    quote: sliceOf(context.article.text, span),
    span,
  };
  const { after, before, base } = HAPPENING_PROFILES[telling];
  const first = Math.max(from, FIRST_DAY);
  const steps = [...stepsBefore(first, before), { from: first, to, weight: 1 }, ...stepsAfter(to, after)];
  const clues: Evidence[] = [{ ...clue, kind: `happening-${telling}`, steps: bestSteps(steps), base }];
  const beside = publicationBeside([{ from, to }], span, sentence, context);
  if (beside) {
    const unit = beside.byDay ? 'day' : 'time';
    clues.push({ ...clue, kind: `happening-${unit}`, steps: beside.steps, base: BASE_BESIDE[unit] });
  }
  return clues;
}
