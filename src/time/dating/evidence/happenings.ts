import { type Span, sliceOf } from '../../../model/span.ts';
import { publicationBeside } from '../beside.ts';
import { spanOfPhrase } from '../context.ts';
import { bestSteps, FIRST_DAY, type Profile, stepsAfter, stepsBefore } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader } from '../evidence.ts';
import { type Happening, wordsLine } from '../happenings.ts';

type Where = 'lede' | 'later';

/** How much likelier than the day itself later days are, after what is told near the top of a text, and later in it: read off dated stories. */
const SINCE: Readonly<Record<Where, Profile>> = {
  lede: [
    [0, 1],
    [1, 0.52],
    [2, 0.27],
    [3, 0.14],
    [7, 0.083],
    [14, 0.04],
    [31, 0.025],
    [92, 0.0105],
    [365, 0.0044],
    [20_000, 0.0005],
  ],
  later: [
    [1, 1],
    [3, 0.55],
    [7, 0.27],
    [14, 0.16],
    [31, 0.08],
    [92, 0.04],
    [365, 0.011],
    [20_000, 0.0013],
  ],
};

/** Before it: the words tell of something else, or of what led up to it. */
const BEFORE: Readonly<Record<Where, Profile>> = {
  lede: [
    [8, 0.08],
    [92, 0.015],
    [366, 0.0016],
  ],
  later: [
    [8, 0.2],
    [92, 0.045],
    [366, 0.004],
  ],
};

const BASE: Readonly<Record<Where, number>> = { lede: 0.0002, later: 0.0005 };

/** What is left of the other days where a time beside the name says when it was. */
const BASE_BESIDE: Readonly<Record<'day' | 'time', number>> = { day: 0.15, time: 0.1 };

/** The top of a text, in characters. */
const LEDE = 500;

/** Reports of happenings of known date, met by the words such a report holds; a time beside the name says how long ago it was. */
export const happenings: EvidenceReader = {
  name: 'happening',
  read: (context) => {
    const lineOf = linesAround(context);
    const seen = new Set<Happening>();
    return context.found.happenings.flatMap((found): Evidence[] => {
      const told = found.values.filter(
        (happening) => !seen.has(happening) && happening.isToldIn(lineOf(found.sentence)),
      );
      return told.flatMap((happening) => {
        seen.add(happening);
        return cluesOf(happening, found.sentence, spanOfPhrase(found), context);
      });
    });
  },
};

/** The words of a sentence and its neighbours, put together when first asked for. */
function linesAround({ document }: DatingContext): (sentence: number) => string {
  const lines = new Map<number, string>();
  return (sentence) => {
    const known = lines.get(sentence);
    if (known !== undefined) return known;
    const around = document.sentences.slice(Math.max(0, sentence - 1), sentence + 2);
    const line = wordsLine(around.flatMap(({ tokens }) => tokens.map(({ norm }) => norm)));
    lines.set(sentence, line);
    return line;
  };
}

function cluesOf({ entry, from, to }: Happening, sentence: number, span: Span, context: DatingContext): Evidence[] {
  const clue = {
    weekdays: null,
    says: `tells of ${entry.what}, ${entry.date}`,
    quote: sliceOf(context.article.text, span),
    span,
  };
  const where = span.start - context.article.body.start < LEDE ? 'lede' : 'later';
  const first = Math.max(from, FIRST_DAY);
  const clues: Evidence[] = [
    {
      ...clue,
      kind: where === 'lede' ? 'happening-lede' : 'happening',
      steps: bestSteps([
        ...stepsBefore(first, BEFORE[where]),
        { from: first, to, weight: 1 },
        ...stepsAfter(to, SINCE[where]),
      ]),
      base: BASE[where],
    },
  ];
  const beside = publicationBeside([{ from, to }], span, sentence, context);
  if (beside) {
    const unit = beside.byDay ? 'day' : 'time';
    clues.push({ ...clue, kind: `happening-${unit}`, steps: beside.steps, base: BASE_BESIDE[unit] });
  }
  return clues;
}
