import { weekdayOfDay } from '../../../model/calendar-date.ts';
import { sliceOf } from '../../../model/span.ts';
import { dayOf, FIRST_YEAR, LAST_YEAR } from '../days.ts';
import type { Evidence, EvidenceReader, Step } from '../evidence.ts';
import { formsOfKind } from '../forms.ts';

/** A weekday with a day and month but no year ("Wednesday, May 30"): only every fifth, sixth or eleventh year fits. */
export const weekdayDates: EvidenceReader = {
  name: 'weekday-date',
  read: ({ article, mentions }) =>
    formsOfKind(mentions, 'date').flatMap(({ form, mention }): Evidence[] => {
      const { year, month, day, weekday } = form;
      if (year !== null || month === null || day === null || weekday === null) return [];
      const steps: Step[] = [];
      for (let candidate = FIRST_YEAR; candidate <= LAST_YEAR; candidate++) {
        const at = dayOf(candidate, month, day);
        if (at !== null && weekdayOfDay(at) === weekday) steps.push({ from: at - 40, to: at + 300, weight: 1 });
      }
      return [
        {
          kind: 'weekday-date',
          steps,
          base: 0.06,
          weekdays: null,
          says: 'this day of the month falls on this weekday in few years only',
          quote: sliceOf(article.text, mention.span),
          span: mention.span,
        },
      ];
    }),
};
