import { sliceOf } from '../../../model/span.ts';
import { dayOf, type Profile, stepsAfter, stepsBefore } from '../days.ts';
import type { EvidenceReader } from '../evidence.ts';
import { type DateForm, type FormAt, formsOfKind } from '../forms.ts';

const AFTER: Profile = [
  [0, 1],
  [1, 0.05],
  [7, 0.01],
  [400, 0.0001],
];

const BEFORE: Profile = [
  [1, 0.3],
  [3, 0.08],
  [14, 0.01],
  [60, 0.0003],
];

/** Full dates with a time of day ("February 24, 2011 03:14 pm"), as readers' comments and running reports carry: the text is as old as the earliest. */
export const stamps: EvidenceReader = {
  name: 'stamp',
  read: ({ article, mentions }) => {
    let earliest: { readonly day: number; readonly at: FormAt<DateForm> } | null = null;
    for (const at of formsOfKind(mentions, 'date')) {
      const { form, mention } = at;
      const isStamp = mention.form.kind === 'clock' && mention.form.hour !== null;
      if (!isStamp || form.year === null || form.month === null || form.day === null) continue;
      const day = dayOf(form.year, form.month, form.day);
      if (day !== null && (earliest === null || day < earliest.day)) earliest = { day, at };
    }
    if (!earliest) return [];
    const { day, at } = earliest;
    const span = at.mention.span;
    return [
      {
        kind: 'stamp',
        steps: [...stepsBefore(day, BEFORE), ...stepsAfter(day, AFTER)],
        base: 0.000001,
        weekdays: null,
        says: 'the earliest of the stamps of day and hour that the text carries',
        quote: sliceOf(article.text, span),
        span,
      },
    ];
  },
};
