import type { TimeForm, TimeMention } from '../../model/time-expression.ts';
import type { Genre } from './genre.ts';

/** Marks between a date and what is said of it. */
const MARKS = /^\s?[,(–—-]\s?$/;

/**
 * Whether a mention only says more about the day before it: "on 2 May, the third day of the siege", "on 9 May, the day after the landing".
 * "On Friday, two months after the invasion" is a length of time in news, and a date in histories (the practice of TimeBank, and of TIMEX2).
 */
export function isApposed(mention: TimeMention, before: TimeMention | undefined, text: string, genre: Genre): boolean {
  if (!before || !saysMore(mention.form, genre) || !isDay(before.form)) return false;
  return MARKS.test(text.slice(before.span.end, mention.span.start));
}

function saysMore(form: TimeForm, genre: Genre): boolean {
  if (form.kind === 'event-offset') return form.definite || genre === 'narrative';
  return form.kind === 'anaphor' && form.unit === 'day' && form.shift === 0;
}

function isDay(form: TimeForm): boolean {
  return form.kind === 'weekday' || form.kind === 'named-day' || (form.kind === 'date' && form.day !== null);
}
