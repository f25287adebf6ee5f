import { overlaps, sliceOf } from '../../../model/span.ts';
import { ordinalNumber } from '../../../lexicon/dating-words-ordinals.ts';
import { isByDay, publicationFrom } from '../anchored.ts';
import { spanOfPhrase } from '../phrase-span.ts';
import type { DatedFact } from '../dating-facts.ts';
import type { LandmarkEntry } from '../../../knowledge/entries.ts';
import { FIRST_DAY, type Profile, stepsAfter, stepsBefore } from '../days.ts';
import { daysAfter } from '../distance.ts';
import type { DatingContext, Evidence, EvidenceReader, PhraseFound, Step } from '../evidence.ts';

/** How far a time expression may stand from the landmark it dates, in characters. */
const REACH = 70;

/** A famous event is news for a week, named often for a year, and as history for good. */
const SINCE: Profile = [
  [1, 8],
  [7, 1.8],
  [31, 0.8],
  [92, 0.5],
  [365, 0.12],
  [1100, 0.035],
  [3650, 0.014],
  [20_000, 0.01],
];

/** Dated, famous events: a text that tells of one is no older, and a time told beside it ("three months ago") dates the text. */
export const landmarks: EvidenceReader = {
  name: 'landmark',
  read: (context) => {
    const seen = new Set<string>();
    return context.found.landmarks.flatMap((found): Evidence[] => {
      const [fact] = found.values;
      if (!fact || found.values.length > 1) return [];
      const clues = distanceClues(found, fact, context);
      if (seen.has(fact.entry.id)) return clues;
      seen.add(fact.entry.id);
      return [floorClue(found, fact, context), ...clues];
    });
  },
};

function floorClue(found: PhraseFound<unknown>, fact: DatedFact<LandmarkEntry>, { article }: DatingContext): Evidence {
  const span = spanOfPhrase(found);
  const from = Math.max(fact.from, FIRST_DAY);
  return {
    kind: 'landmark',
    steps: [...stepsBefore(from, [[45, 0.06]]), ...stepsAfter(from, SINCE)],
    base: 0.001,
    weekdays: null,
    says: `tells of an event of ${fact.entry.date}`,
    quote: sliceOf(article.text, span),
    span,
  };
}

interface Near {
  readonly steps: Step[];
  readonly gap: number;
  readonly start: number;
  readonly end: number;
  readonly byDay: boolean;
}

function distanceClues(
  found: PhraseFound<unknown>,
  fact: DatedFact<LandmarkEntry>,
  context: DatingContext,
): Evidence[] {
  const span = spanOfPhrase(found);
  const clues: Evidence[] = [];
  const anniversary = anniversarySteps(found, fact);
  if (anniversary) clues.push(distanceClue(anniversary, fact, span, context));
  let nearest: Near | null = null;
  for (const mention of context.timesIn.get(found.sentence) ?? []) {
    if (overlaps(mention.span, span)) continue;
    const gap = Math.max(mention.span.start - span.end, span.start - mention.span.end);
    if (gap > REACH || (nearest && nearest.gap <= gap)) continue;
    const steps = publicationFrom(fact.from, fact.to, mention.form);
    if (steps) {
      const { start, end } = mention.span;
      nearest = {
        steps,
        gap,
        start: Math.min(start, span.start),
        end: Math.max(end, span.end),
        byDay: isByDay(mention.form),
      };
    }
  }
  if (nearest) {
    const clue = distanceClue(nearest.steps, fact, nearest, context);
    clues.push(nearest.byDay ? { ...clue, kind: 'landmark-day' } : clue);
  }
  return clues;
}

function distanceClue(
  steps: Step[],
  fact: DatedFact<LandmarkEntry>,
  { start, end }: { readonly start: number; readonly end: number },
  { article }: DatingContext,
): Evidence {
  return {
    kind: 'landmark-distance',
    steps,
    base: 0.004,
    weekdays: null,
    says: `the event was on ${fact.entry.date}, and the text says how long ago`,
    quote: sliceOf(article.text, { start, end }),
    span: { start, end },
  };
}

/** "the 20th anniversary of …" just before the landmark. */
function anniversarySteps({ tokens, at }: PhraseFound<unknown>, fact: DatedFact<LandmarkEntry>): Step[] | null {
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ norm }) => norm);
  const word = before.lastIndexOf('anniversary');
  const nth = word > 0 ? ordinalNumber(before[word - 1] ?? '') : null;
  if (nth === null) return null;
  const [wide, core] = [daysAfter(fact.from, fact.to, nth, 'year', false), nth * 365.25];
  const around = Math.round(core);
  return wide && [{ from: fact.from + around - 45, to: fact.to + around + 20, weight: 1 }];
}
