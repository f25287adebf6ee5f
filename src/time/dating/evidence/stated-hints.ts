import { dayOr, FIRST_DAY, LAST_DAY } from '../days.ts';
import type { EvidenceReader } from '../evidence.ts';
import { readWrittenDate } from '../written-date.ts';

/** Dates in the file's name or the article's address ("…/2018/05/31/…"): the day, sometimes the one before or after. */
export const statedHints: EvidenceReader = {
  name: 'address',
  read: ({ article }) =>
    article.stated.flatMap((stated) => {
      const interval = readWrittenDate(stated.text);
      if (!interval) return [];
      const from = dayOr(interval.start, FIRST_DAY);
      const to = dayOr(interval.end, LAST_DAY);
      const where = stated.where === 'url' ? 'address' : 'file name';
      return {
        kind: 'address',
        steps: [
          { from: from - 1, to: from - 1, weight: 0.01 },
          { from, to, weight: 1 },
          { from: to + 1, to: to + 1, weight: 0.01 },
        ],
        base: 0.0000001,
        weekdays: null,
        says: `the ${where} holds the date`,
        quote: stated.text,
        span: null,
      };
    }),
};
