import { sliceOf } from '../../../model/span.ts';
import { dayOf, FIRST_YEAR, LAST_YEAR, type Profile, stepsAfter, stepsBefore } from '../days.ts';
import type { Evidence, EvidenceReader } from '../evidence.ts';
import { looksAhead } from '../ahead.ts';
import { formsOfKind } from '../forms.ts';

const AHEAD: Profile = [
  [60, 1],
  [200, 0.8],
  [500, 0.5],
  [1500, 0.25],
];

/** Full dates told as still to come: the article is older than they are. */
export const plannedDates: EvidenceReader = {
  name: 'planned-date',
  read: (context) =>
    formsOfKind(context.mentions, 'date').flatMap(({ form, mention, index }): Evidence[] => {
      if (
        form.year === null ||
        mention.form.kind === 'clock' ||
        !looksAhead({ mention, index }, context) ||
        form.year < FIRST_YEAR ||
        form.year > LAST_YEAR
      )
        return [];
      const day = dayOf(form.year, form.month ?? 12, form.day ?? 28);
      if (day === null) return [];
      return [
        {
          kind: 'planned-date',
          steps: [
            ...stepsBefore(day, AHEAD),
            ...stepsAfter(day, [
              [1, 0.4],
              [40, 0.2],
            ]),
          ],
          base: 0.12,
          weekdays: null,
          says: 'the text tells this date as still to come',
          quote: sliceOf(context.article.text, mention.span),
          span: mention.span,
        },
      ];
    }),
};
