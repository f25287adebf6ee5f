import type { Span } from '../../../model/span.ts';
import { sliceOf } from '../../../model/span.ts';
import { publicationFrom } from '../anchored.ts';
import { findPhrases, spanOfPhrase } from '../context.ts';
import { bestSteps, FIRST_DAY, type Profile, stepsAfter, stepsBefore } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader, Step } from '../evidence.ts';
import type { ToldLandmark } from '../told-landmarks.ts';

const SINCE: Profile = [
  [7, 6],
  [31, 3],
  [365, 1.5],
  [1100, 1],
  [20_000, 0.6],
];

/** Famous events told without their name: "seized Kabul", "Kabul fell"; with "on Thursday" or "last week" beside them they date to days. */
export const toldLandmarks: EvidenceReader = {
  name: 'told-landmark',
  read: (context) => {
    const seen = new Set<string>();
    return findPhrases(context.document, context.knowledge.told).flatMap((found): Evidence[] => {
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
  const near = told.flatMap(({ fact }) => timesBeside(fact.from, fact.to, sentence, context));
  const dates = told.map(({ fact }) => fact.entry.date).join(', ');
  if (near.length > 0) {
    const says = `what is told here happened on ${dates}, and the text says when before it was written`;
    return [{ kind: 'told-landmark-time', steps: bestSteps(near), base: 0.12, weekdays: null, says, quote, span }];
  }
  const steps = told.flatMap(({ fact }) => {
    const from = Math.max(fact.from, FIRST_DAY);
    return [...stepsBefore(from, [[20, 0.4]]), ...stepsAfter(from, SINCE)];
  });
  return [
    {
      kind: 'told-landmark',
      steps: bestSteps(steps),
      base: 0.3,
      weekdays: null,
      says: `what is told here happened on ${dates}`,
      quote,
      span,
    },
  ];
}

function timesBeside(from: number, to: number, sentence: number, { mentions, sentenceOf }: DatingContext): Step[] {
  return mentions.flatMap(({ form }, i) => (sentenceOf[i] === sentence ? (publicationFrom(from, to, form) ?? []) : []));
}
