import { type Span, sliceOf } from '../../../model/span.ts';
import { publicationBeside } from '../beside.ts';
import { spanOfPhrase } from '../context.ts';
import { bestSteps, FIRST_DAY, type Profile, stepsAfter, stepsBefore } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader } from '../evidence.ts';
import { type Happening, wordsLine } from '../happenings.ts';

type Where = 'lede' | 'later';

/** After what is told near the top of a text, and later in it. */
const SINCE: Readonly<Record<Where, Profile>> = {
  lede: [
    [1, 8],
    [3, 2.5],
    [7, 1],
    [31, 0.3],
    [92, 0.1],
    [365, 0.05],
    [20_000, 0.008],
  ],
  later: [
    [1, 5],
    [7, 2.2],
    [31, 1],
    [92, 0.4],
    [365, 0.15],
    [1100, 0.06],
    [20_000, 0.025],
  ],
};

/** Before it: the words tell of something else. */
const BEFORE: Profile = [
  [2, 0.3],
  [31, 0.12],
  [365, 0.06],
];

const BASE: Readonly<Record<Where, number>> = { lede: 0.006, later: 0.02 };

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
      return told.map((happening) => {
        seen.add(happening);
        return clueOf(happening, found.sentence, spanOfPhrase(found), context);
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

function clueOf({ entry, from, to }: Happening, sentence: number, span: Span, context: DatingContext): Evidence {
  const clue = {
    weekdays: null,
    says: `tells of ${entry.what}, ${entry.date}`,
    quote: sliceOf(context.article.text, span),
    span,
  };
  const beside = publicationBeside([{ from, to }], span, sentence, context);
  if (beside)
    return { ...clue, kind: beside.byDay ? 'happening-day' : 'happening-time', steps: beside.steps, base: 0.02 };
  const where = span.start - context.article.body.start < LEDE ? 'lede' : 'later';
  const first = Math.max(from, FIRST_DAY);
  return {
    ...clue,
    kind: where === 'lede' ? 'happening-lede' : 'happening',
    steps: bestSteps([
      ...stepsBefore(first, BEFORE),
      { from: first, to, weight: SINCE[where][0]?.[1] ?? 1 },
      ...stepsAfter(to, SINCE[where]),
    ]),
    base: BASE[where],
  };
}
