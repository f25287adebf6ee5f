import type { Evidence, EvidenceReader } from '../evidence.ts';
import { periodSteps } from '../periods.ts';

/** A conflict with fewer than this share of the topic words is not what the text is about. */
const LEAST_SHARE = 0.15;

/** Conflicts the text is about: most of what newspapers wrote on them they wrote in their busy periods. */
export const topics: EvidenceReader = {
  name: 'topic',
  read: (context) => {
    const found = context.topics;
    const all = found.reduce((sum, { count }) => sum + count, 0);
    return found
      .filter(({ count }) => count >= 2 && count / all >= LEAST_SHARE)
      .slice(0, 3)
      .map(({ conflict, count }, rank): Evidence => {
        const most = Math.max(...conflict.periods.map(({ level }) => level));
        const power = Math.min(1, 0.4 + count / all);
        return {
          kind: rank === 0 ? 'topic' : 'side-topic',
          steps: periodSteps(conflict.periods, power),
          base: (0.5 / most) ** power,
          weekdays: null,
          says: `written mostly when this conflict was in the news: ${conflict.words[0] ?? conflict.id}`,
          quote: null,
          span: null,
        };
      });
  },
};
