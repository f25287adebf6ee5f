import { stepsAfter } from '../days.ts';
import type { EvidenceReader } from '../evidence.ts';

/** 1996-12-31, in days from 1970-01-01: until about then archives of agencies and monitoring services kept text in capitals. */
const CAPITALS_UNTIL = 9861;

/** How many letters a text needs for its typography to be judged. */
const ENOUGH = 150;

/** Text all in capitals, as teleprinters and the archives fed by them wrote it. */
export const typography: EvidenceReader = {
  name: 'typography',
  read: ({ article }) => {
    const body = article.text.slice(article.body.start, Math.min(article.body.end, article.body.start + 1000));
    const capitals = body.match(/\p{Lu}/gu)?.length ?? 0;
    const letters = body.match(/\p{L}/gu)?.length ?? 0;
    if (letters < ENOUGH || capitals < 0.8 * letters) return [];
    return [
      {
        kind: 'typography',
        steps: stepsAfter(CAPITALS_UNTIL, [[20_000, 0.08]]),
        base: 1,
        weekdays: null,
        says: 'written in capitals throughout, as agency archives were until the middle of the 1990s',
        quote: null,
        span: null,
      },
    ];
  },
};
