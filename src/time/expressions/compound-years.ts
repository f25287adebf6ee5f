import { daysInMonth } from '../../model/calendar-date.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import type { Word } from '../words/word.ts';
import { numberOf, type TimeRule, wordOf } from './rule.ts';

/** What takes its year from another expression: "June last year", "July 25 of that year", "next year's first quarter", "a year-ago quarter". */
export const yearsOfTimes: readonly TimeRule[] = [
  { name: 'in-told-year', pattern: '(the other)? (Month|Date|Season|Quarter) (of|in|comma)? Unit', form: within },
  { name: 'day-month-bc', pattern: 'the? (day|nth) of? Month', form: dayBefore },
  { name: 'day-of-told-month', pattern: 'the nth of Unit', form: dayOfMonth },
  { name: 'told-years-part', pattern: 'Unit poss (Quarter|Season|Month)', form: within },
  { name: 'year-ago-period', pattern: 'the? other? Offset (period|Quarter|unit)', form: yearAgo },
  { name: 'unit-of-day', pattern: 'Unit of (Date|Weekday|Named)', form: unitOfDay },
  { name: 'period-in-year', pattern: 'the Year (period|unit)', form: periodIn },
  { name: 'period-of-year', pattern: '(the (same|other) period|Unit) (of|in)? (Unit|Offset)', form: samePeriod },
];

function within(words: readonly Word[]): TimeForm | null {
  const year = words.find((word) => word.kind === 'Unit')?.form ?? null;
  const inner = words.find((word) => word.form !== null && word.kind !== 'Unit')?.form ?? null;
  if (!year || !inner || !('unit' in year) || year.unit !== 'year') return null;
  if ('year' in inner && inner.year !== null) return null;
  return { kind: 'within', inner, year };
}

/** "the year-ago quarter", "the year-earlier period": only where the offset is a bare year. */
function yearAgo(words: readonly Word[]): TimeForm | null {
  const offset = wordOf(words, 'Offset')?.form;
  if (offset?.kind !== 'offset' || offset.unit !== 'year' || wordOf(words, 'unit')?.value === 'month') return null;
  const inner = wordOf(words, 'Quarter')?.form;
  return inner ? { kind: 'within', inner, year: offset } : offset;
}

/** "the same period last year", "the same month a year ago": what was told before, a year earlier. */
function samePeriod(words: readonly Word[]): TimeForm | null {
  const form = words.findLast((word) => word.form !== null)?.form ?? null;
  if (!form || !('unit' in form) || form.unit !== 'year') return null;
  const past = (form.kind === 'unit' && form.which === -1) || (form.kind === 'offset' && form.amount === -1);
  return past ? { kind: 'then', years: -1 } : form;
}

/** "the week of March 6", "the weekend of 3 May". */
function unitOfDay(words: readonly Word[]): TimeForm | null {
  const unit = words[0]?.form;
  const day = words.at(-1)?.form;
  if (unit?.kind !== 'anaphor' && unit?.kind !== 'unit') return null;
  if (!day || (unit.unit !== 'week' && unit.unit !== 'weekend')) return null;
  return { kind: 'within', inner: { kind: 'anaphor', unit: unit.unit, shift: 0, part: null }, year: day };
}

/** "the 1988 quarter", "the 1988 period": the quarter told before, in that year. */
function periodIn(words: readonly Word[]): TimeForm | null {
  const year = wordOf(words, 'Year')?.form;
  const unit = wordOf(words, 'unit')?.value;
  if (!year || (unit !== undefined && unit !== 'quarter')) return null;
  return { kind: 'within', inner: { kind: 'anaphor', unit: 'quarter', shift: 0, part: null }, year };
}

/** "2 August 216 BC". */
function dayBefore(words: readonly Word[]): TimeForm | null {
  const month = words.at(-1)?.form;
  const day = numberOf(words, 'day', 'nth');
  if (month?.kind !== 'date' || month.year === null || month.year > 0 || month.month === null || day === null)
    return null;
  return day >= 1 && day <= daysInMonth(month.year, month.month) ? { ...month, day } : null;
}

/** "the 25th of last month", "the 3rd of this month". */
function dayOfMonth(words: readonly Word[]): TimeForm | null {
  const month = words.at(-1)?.form ?? null;
  const day = wordOf(words, 'nth')?.value;
  if (typeof day !== 'number' || day < 1 || day > 31 || !month || !('unit' in month) || month.unit !== 'month')
    return null;
  return {
    kind: 'within',
    inner: { kind: 'date', year: null, month: null, day, weekday: null, part: null },
    year: month,
  };
}
