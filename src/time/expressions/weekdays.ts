import type { TimeForm } from '../../model/time-expression.ts';
import type { Word } from '../words/word.ts';
import { numberOf, type TimeRule } from './rule.ts';
import { weekdayOf, whichOf } from './values.ts';

/** Days by name: "Wednesday", "last Friday", "this coming Sunday", "today", "the previous Friday"; months by name and pointer: "last March". */
export const weekdays: readonly TimeRule[] = [
  { name: 'weekday', pattern: 'weekday', form: weekdayForm },
  {
    name: 'pointed-weekday',
    pattern: '(the|this)? (last|past|previous|next|coming|following|this|that|same) weekday',
    form: weekdayForm,
  },
  {
    name: 'relative-day',
    pattern: 'relday',
    form: (words) => {
      const which = numberOf(words, 'relday');
      return which === null ? null : { kind: 'unit', unit: 'day', which, part: null };
    },
  },
  {
    name: 'pointed-month',
    pattern: '(the|this)? (last|past|previous|next|coming|following|this|that|same) month',
    form: namedMonth,
  },
];

function weekdayForm(words: readonly Word[]): TimeForm | null {
  const weekday = weekdayOf(words);
  return weekday && { kind: 'weekday', weekday, which: whichOf(words.toReversed()) };
}

function namedMonth(words: readonly Word[]): TimeForm | null {
  const month = numberOf(words, 'month');
  const which = whichOf(words.toReversed());
  return month === null || which === null ? null : { kind: 'named-month', month, which, part: null };
}
