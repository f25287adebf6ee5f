import type { ConflictPeriod } from '../../../knowledge/conflicts.ts';
import type { SceneFact } from '../dating-facts.ts';
import { sliceOf } from '../../../model/span.ts';
import { spanOfPhrase } from '../phrase-span.ts';
import type { Evidence, EvidenceReader } from '../evidence.ts';
import { periodSteps } from '../periods.ts';

/** The top of a text, in characters: what is named there is what it is about. */
const TOP = 600;

/** The power of a name that stands there, or only below; and what each further time it is named adds. */
const ATOP = 0.6;
const BELOW = 0.4;
const AGAIN = 0.2;

/** How many busy periods are told. */
const TOLD = 3;

interface Seen {
  readonly span: { readonly start: number; readonly end: number };
  count: number;
}

/** Battlefields, operations and affairs that were in the news in known weeks: each speaks for those, the higher up and the more often it is named the louder. */
export const scenes: EvidenceReader = {
  name: 'scene',
  read: ({ article, found: named }) => {
    const seen = new Map<SceneFact, Seen>();
    for (const found of named.scenes) {
      for (const scene of new Set(found.values)) {
        const known = seen.get(scene);
        if (known) known.count++;
        else seen.set(scene, { span: spanOfPhrase(found), count: 1 });
      }
    }
    return [...seen].map(([scene, { span, count }]): Evidence => {
      const place = span.start - article.body.start < TOP ? ATOP : BELOW;
      const power = Math.min(1, place + AGAIN * (count - 1));
      const most = Math.max(...scene.periods.map(({ level }) => level));
      return {
        kind: 'scene',
        steps: periodSteps(scene.periods, power),
        base: (1 / most) ** power,
        weekdays: null,
        says: `in the news mostly ${busiest(scene.periods)}`,
        quote: sliceOf(article.text, span),
        span,
      };
    });
  },
};

/** The busiest periods in the order of time: "2007-08/2007-09 and 2011/..". */
function busiest(periods: readonly ConflictPeriod[]): string {
  return periods
    .toSorted((a, b) => b.level - a.level)
    .slice(0, TOLD)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to }) => (from === to ? from : `${from}/${to ?? '..'}`))
    .join(' and ');
}
