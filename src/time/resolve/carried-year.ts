import { fieldsOf } from '../../model/calendar-date.ts';
import type { TimeForm, TimeMention } from '../../model/time-expression.ts';
import type { Sentence } from '../../text/document.ts';
import { tokenAt } from '../context/token-at.ts';
import { intervalOf, type Moment } from './moment.ts';
import { isHeading, opens, recalls } from './recalled.ts';

/** A time as the story comes to it. */
export interface Telling {
  readonly mention: TimeMention;
  /** Where it lies; null where that is not known. */
  readonly moment: Moment | null;
  readonly sentence: Sentence | null;
  /** The year of the next date that names month and year, null where none does. */
  readonly yearToCome: number | null;
}

/** Years that a story moves at most from one date to the next without saying so at the head of a sentence. */
const FAR = 15;

/**
 * The year a story is in after a time. A date with its month carries it there, unless it leaps far out of the story in the middle of a
 * sentence ("papers released in May 2005 show") or is a stray; a bare year does where it opens a sentence, stands in a heading or is the
 * next ("as in 1614" does not). `begins`: the time is the first of its paragraph.
 */
export function yearAfter(before: number | null, telling: Telling, begins: boolean): number | null {
  const { mention, moment, sentence } = telling;
  const year = moment && yearIn(moment);
  if (year === null || moment?.unit === 'decade' || moment?.unit === 'century' || moment?.unit === 'millennium')
    return before;
  if (isPointed(mention.form)) return before;
  if (before === null || year === before || !sentence) return year;
  const open = opens(mention, sentence);
  const aside = qualifies(mention, sentence);
  if (aside && moment?.unit === 'year' && Math.abs(year - before) > FAR) return before;
  const heads = begins || (open && moment?.unit === 'year');
  if (!heads && telling.yearToCome === before) return before;
  if (open) return year;
  if (recalls(mention, sentence)) return before;
  if (moment?.unit !== 'year') return Math.abs(year - before) <= FAR ? year : before;
  const next = Math.abs(year - before) <= 1 && mention.signal === null && mention.direction !== 'future';
  return next && !aside ? year : before;
}

/** "last year", "next summer", "next March": looked at from where the story is. */
function isPointed(form: TimeForm): boolean {
  return (
    form.kind === 'unit' ||
    form.kind === 'named-month' ||
    (form.kind === 'season' && form.which !== null && form.which !== 0)
  );
}

/** The year a moment is named by; that of its first day where it has no name of its own, and for winters. */
export function yearIn(moment: Moment): number | null {
  if (moment.unit === 'season') return moment.begins;
  if ('year' in moment) return moment.year;
  const start = intervalOf(moment)?.start;
  return start ? fieldsOf(start).year : null;
}

/** "a 2018 visit": a year that only tells one thing from another of its kind. */
function qualifies(mention: TimeMention, sentence: Sentence): boolean {
  const after = sentence.tokens[tokenAt(sentence.tokens, mention.span.end)];
  return after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ';
}

/**
 * For each mention the year of the next date after it that names month and year, before the next heading with a time. A story that is in a year
 * before and after a date of another year never left it: that date is a stray.
 */
export function yearsToCome(
  mentions: readonly TimeMention[],
  sentences: readonly (Sentence | null)[],
): readonly (number | null)[] {
  const years: (number | null)[] = mentions.map(() => null);
  for (let at = mentions.length - 2; at >= 0; at--) {
    const next = mentions[at + 1];
    const sentence = sentences[at + 1];
    const dated = next?.form.kind === 'date' && next.form.month !== null ? next.form.year : null;
    years[at] = sentence && isHeading(sentence) ? null : (dated ?? years[at + 1] ?? null);
  }
  return years;
}
