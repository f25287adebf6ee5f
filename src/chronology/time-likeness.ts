import type { Telling } from './tellings.ts';

const WIDEST = 62;

/** How well two times agree that have a day in common: up to 2 for the same day told in both, less the wider they are and the farther the reports lie apart; negative infinity where they cannot be one. */
export function timeLikeness(a: Telling, b: Telling): number {
  if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday) return -Infinity;
  const width = Math.max(a.width, b.width);
  const isSame = a.start === b.start && a.to === b.to;
  // "Since 2001" in both is one time; the years in which an undated report stands say nothing of what it tells.
  if (width > WIDEST) {
    if (isSame && areUnplaced(a, b)) return UNPLACED;
    if (isSame) return a.isTold && b.isTold ? 1 : 0;
    return areOfOneUndatedReport(a, b, Math.min(a.width, b.width)) ? 0 : -Infinity;
  }
  if (a.isTold && b.isTold) return width === 0 ? 2 : width <= 8 || isSame ? 1 : 0;
  const coarse = width > 8 ? 0.5 : 0;
  const isEitherTold = a.isTold || b.isTold;
  // "Last month" is not the day of the report.
  if (a.source === b.source) return isEitherTold ? besideReport(a, b) : 0.5 - coarse;
  if (isEitherTold) return byDays(gap(a, b), [1, 0.5, -0.5, -1]) - coarse;
  return byDays(gap(a, b), [0.5, -2, -3, -4]) - 2 * coarse;
}

const UNPLACED = -1;

/** "Last night" and "on 4 August", or "today" in two articles, of which only the years are known: the same span of years is no time in common. */
function areUnplaced(a: Telling, b: Telling): boolean {
  const one = a.mention.when;
  const other = b.mention.when;
  if (one.basis !== 'relative' || other.basis !== 'relative') return false;
  return a.source !== b.source || one.text?.toLowerCase() !== other.text?.toLowerCase();
}

/** In an article whose day is not known, "on Saturday" and what is told without a time are both as wide as that. */
function areOfOneUndatedReport(a: Telling, b: Telling, narrower: number): boolean {
  return a.mention.article === b.mention.article && !(a.isTold && b.isTold) && narrower > WIDEST;
}

/** A time told beside what hangs on the report: a day long before is that of another event, but a title tells as of today what the text dates. */
function besideReport(a: Telling, b: Telling): number {
  if (isLongOver(a, b)) return LONG_OVER;
  if (Math.max(a.width, b.width) > 8) return -1;
  return gap(a, b) > DAYS_BEFORE && !a.isTitle && !b.isTitle ? 0 : 1;
}

const DAYS_BEFORE = 2;
const LONG_OVER = -4;

/** A month or so told in so many words that was over on the day the other reports. */
function isLongOver(a: Telling, b: Telling): boolean {
  const [told, report] = a.isTold ? [a, b] : [b, a];
  return told.to - told.from > 8 && told.to < report.start;
}

/** The value for up to a day, up to three, up to a week, and more. */
function byDays(days: number, [one, three, week, more]: readonly [number, number, number, number]): number {
  return days <= 1 ? one : days <= 3 ? three : days <= 7 ? week : more;
}

/** Days between the two as they are told, a report counted as the day it tells; 0 where they overlap. */
function gap(a: Telling, b: Telling): number {
  return Math.max(0, b.start - a.to, a.start - b.to);
}
