import { sliceOf } from '../../../model/span.ts';
import { spanOfPhrase } from '../phrase-span.ts';
import { FIRST_DAY, LAST_DAY, stepsAfter, stepsBefore } from '../days.ts';
import type { Evidence, EvidenceReader } from '../evidence.ts';

/** Organisations, missions and groups that exist only in a period: the article is not older, and seldom much younger. */
export const actorPeriods: EvidenceReader = {
  name: 'actor-period',
  read: ({ article, found: named }) => {
    const seen = new Set<string>();
    return named.actors.flatMap((found): Evidence[] => {
      const [first] = found.values;
      if (!first || found.values.length > 1 || seen.has(first.entry.id)) return [];
      seen.add(first.entry.id);
      if (first.from <= FIRST_DAY && first.to >= LAST_DAY) return [];
      const from = Math.max(first.from, FIRST_DAY);
      const to = Math.min(first.to, LAST_DAY);
      const span = spanOfPhrase(found);
      return [
        {
          kind: 'actor-period',
          steps: [
            ...stepsBefore(from, [[200, 0.15]]),
            { from, to, weight: 1 },
            ...stepsAfter(to + 1, [
              [730, 0.6],
              [3650, 0.4],
            ]),
          ],
          base: 0.03,
          weekdays: null,
          says: `${first.entry.name} existed ${first.entry.period ?? ''}`,
          quote: sliceOf(article.text, span),
          span,
        },
      ];
    });
  },
};
