import type { Span } from '../../../model/span.ts';
import { sliceOf } from '../../../model/span.ts';
import { publicationBeside } from '../beside.ts';
import { spanOfPhrase } from '../context.ts';
import { bestSteps, FIRST_DAY, type Profile, stepsAfter, stepsBefore } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader } from '../evidence.ts';
import type { ToldLandmark } from '../told-landmarks.ts';

/** After an event told near the top of a text, and later in it; words that fit may tell of another event, before or after. */
const SINCE: Readonly<Record<'lede' | 'later', Profile>> = {
  lede: [
    [1, 8],
    [7, 1.7],
    [31, 0.4],
    [92, 0.2],
    [365, 0.12],
    [20_000, 0.025],
  ],
  later: [
    [1, 4],
    [7, 2],
    [31, 1],
    [92, 0.5],
    [365, 0.17],
    [1100, 0.08],
    [20_000, 0.05],
  ],
};

const BEFORE: Readonly<Record<'lede' | 'later', Profile>> = {
  lede: [
    [31, 0.3],
    [365, 0.15],
  ],
  later: [
    [31, 0.7],
    [365, 0.26],
  ],
};

/** The top of a text, in characters. */
const LEDE = 500;

/** Famous events told without their name: "seized Kabul", "Kabul fell"; with "on Thursday" or "last week" beside them they date to days. */
export const toldLandmarks: EvidenceReader = {
  name: 'told-landmark',
  read: (context) => {
    const seen = new Set<string>();
    return context.found.told.flatMap((found): Evidence[] => {
      const tokens = context.document.sentences[found.sentence]?.tokens ?? [];
      const told = found.values.filter(
        ({ fact, words }) => !seen.has(fact.entry.id) && tokens.some(({ norm }) => words.has(norm)),
      );
      if (told.length === 0) return [];
      for (const { fact } of told) seen.add(fact.entry.id);
      return clueOf(told, found.sentence, spanOfPhrase(found), context);
    });
  },
};

function clueOf(told: readonly ToldLandmark[], sentence: number, span: Span, context: DatingContext): Evidence[] {
  const quote = sliceOf(context.article.text, span);
  const beside = publicationBeside(
    told.map(({ fact }) => fact),
    span,
    sentence,
    context,
  );
  const dates = told.map(({ fact }) => fact.entry.date).join(', ');
  if (beside) {
    const says = `what is told here happened on ${dates}, and the text says when before it was written`;
    return [
      {
        kind: beside.byDay ? 'told-landmark-day' : 'told-landmark-time',
        steps: beside.steps,
        base: 0.02,
        weekdays: null,
        says,
        quote,
        span,
      },
    ];
  }
  const where = span.start - context.article.body.start < LEDE ? 'lede' : 'later';
  const steps = told.flatMap(({ fact }) => {
    const from = Math.max(fact.from, FIRST_DAY);
    return [...stepsBefore(from, BEFORE[where]), ...stepsAfter(from, SINCE[where])];
  });
  return [
    {
      kind: where === 'lede' ? 'told-landmark-lede' : 'told-landmark',
      steps: bestSteps(steps),
      base: where === 'lede' ? 0.015 : 0.045,
      weekdays: null,
      says: `what is told here happened on ${dates}`,
      quote,
      span,
    },
  ];
}
