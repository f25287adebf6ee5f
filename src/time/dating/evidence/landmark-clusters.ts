import { type Span, sliceOf } from '../../../model/span.ts';
import { spanOfPhrase } from '../context.ts';
import { FIRST_DAY, type Profile, stepsAfter, stepsBefore } from '../days.ts';
import type { DatingContext, EvidenceReader } from '../evidence.ts';

/** How near each other events must lie to be told as one run of news, in days. */
const WINDOW = 9;

const AFTER: Profile = [
  [6, 1],
  [30, 0.25],
  [365, 0.04],
];

interface Mark {
  readonly id: string;
  readonly day: number;
  readonly span: Span;
}

/** Two or more famous events of the same week in one text, named or told: each alone may be history, together they are the news. */
export const landmarkClusters: EvidenceReader = {
  name: 'landmark-cluster',
  read: (context) => {
    const cluster = largest(marksOf(context));
    const last = cluster.at(-1);
    if (!last || cluster.length < 2) return [];
    return [
      {
        kind: cluster.length > 2 ? 'landmark-clusters' : 'landmark-cluster',
        steps: [...stepsBefore(last.day, [[4, 0.4]]), ...stepsAfter(last.day, AFTER)],
        base: 0.004,
        weekdays: null,
        says: `${cluster.length} events of the same days are told together`,
        quote: sliceOf(context.article.text, last.span),
        span: last.span,
      },
    ];
  },
};

function marksOf({ found: named }: DatingContext): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (id: string, from: number, to: number, span: Span): void => {
    if (to - from <= WINDOW && from >= FIRST_DAY && !marks.has(id)) marks.set(id, { id, day: from, span });
  };
  for (const found of named.landmarks) {
    for (const { entry, from, to } of found.values) add(entry.id, from, to, spanOfPhrase(found));
  }
  for (const found of named.told) {
    for (const { fact, words } of found.values) {
      if (found.tokens.some(({ norm }) => words.has(norm))) add(fact.entry.id, fact.from, fact.to, spanOfPhrase(found));
    }
  }
  return [...marks.values()].toSorted((a, b) => a.day - b.day);
}

/** The most marks within the window, in order of days; the latest of equals, and only what is told in different words. */
function largest(marks: readonly Mark[]): Mark[] {
  let best: Mark[] = [];
  let from = 0;
  for (let to = 0; to < marks.length; to++) {
    while ((marks[to]?.day ?? 0) - (marks[from]?.day ?? 0) > WINDOW) from++;
    const apart = marks
      .slice(from, to + 1)
      .filter((mark, i, all) => all.findIndex(({ span }) => span.start === mark.span.start) === i);
    if (apart.length >= best.length) best = apart;
  }
  return best;
}
