import { sliceOf } from '../../../model/span.ts';
import type { EvidenceReader } from '../evidence.ts';
import { looksAhead } from '../ahead.ts';
import { formsOfKind } from '../forms.ts';

/** How many days after the weekday named first, if that is near the top, a news story is published. */
const LEDE_LAG = [0.7, 0.18, 0.045, 0.025, 0.015, 0.01, 0.025];

/** The same where the first weekday comes later in the text. */
const LATER_LAG = [0.43, 0.3, 0.12, 0.06, 0.03, 0.02, 0.04];

/** The same for the weekday named most often. */
const MOST_LAG = [0.5, 0.3, 0.1, 0.03, 0.025, 0.02, 0.025];

/** How near the top counts as near, in characters. */
const LEDE = 400;

/** What is left for weekdays that tell nothing of the day of publication, as in features and weeklies. */
const STRAY = 0.012;

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Weekdays named without a date: news is told on the day or the next, so the first and the commonest of them are rarely older. */
export const weekdays: EvidenceReader = {
  name: 'weekday',
  read: (context) => {
    const { article, mentions } = context;
    const named = formsOfKind(mentions, 'weekday').filter((at) => at.form.which === null && !looksAhead(at, context));
    const first = named[0];
    if (!first) return [];
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (const { form } of named) counts[form.weekday - 1] = (counts[form.weekday - 1] ?? 0) + 1;
    const most = counts.indexOf(Math.max(...counts));
    const lead = first.form.weekday - 1;
    const lag = first.mention.span.start - article.body.start < LEDE ? LEDE_LAG : LATER_LAG;
    const weights = counts.map((_, weekday) => {
      const byFirst = lag[(weekday - lead + 7) % 7] ?? 0;
      const byMost = MOST_LAG[(weekday - most + 7) % 7] ?? 0;
      return STRAY + (lead === most ? byFirst : byFirst * byMost ** 0.5);
    });
    return [
      {
        kind: 'weekday',
        steps: [],
        base: 1,
        weekdays: weights,
        says: `news told as of ${NAMES[lead]} is published that day or soon after`,
        quote: sliceOf(article.text, first.mention.span),
        span: first.mention.span,
      },
    ];
  },
};
