import { beginsWithCapital, beginsWithLetter } from '../../../text/letters.ts';
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
    let letters = 0;
    let capitals = 0;
    for (const character of body) {
      if (!beginsWithLetter(character)) continue;
      letters += 1;
      if (beginsWithCapital(character)) capitals += 1;
      // So many small letters are too many, whatever comes.
      else if (letters - capitals > 0.2 * body.length) return [];
    }
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
