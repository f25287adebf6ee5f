import { sliceOf } from '../../../model/span.ts';
import { firstDayOf, lastDayOf } from '../periods.ts';
import { spanOfPhrase } from '../phrase-span.ts';
import { FIRST_DAY, LAST_DAY, stepsAfter, stepsBefore } from '../days.ts';
import type { Evidence, EvidenceReader } from '../evidence.ts';

/** Words that newspapers have used only since, or only until, a known time: "social media", "Soviet troops". */
export const eras: EvidenceReader = {
  name: 'era',
  read: ({ article, found: named }) => {
    const seen = new Set<unknown>();
    return named.eras.flatMap((found): Evidence[] => {
      const era = found.values.find((value) => !seen.has(value));
      if (!era) return [];
      seen.add(era);
      const from = era.from === null ? FIRST_DAY : firstDayOf(era.from);
      const to = era.to === null ? LAST_DAY : lastDayOf(era.to);
      const span = spanOfPhrase(found);
      const says = era.from === null ? `seldom written after ${era.to ?? ''}` : `hardly written before ${era.from}`;
      return [
        {
          kind: 'era',
          steps: [
            ...stepsBefore(from, [[365, 0.3]]),
            { from, to, weight: 1 },
            ...stepsAfter(to + 1, [
              [730, 0.4],
              [3000, 0.2],
            ]),
          ],
          base: era.from === null ? 0.12 : 0.04,
          weekdays: null,
          says,
          quote: sliceOf(article.text, span),
          span,
        },
      ];
    });
  },
};
