import type { Topic } from './index.ts';

/** `timeline help dates` */
export const dates: Topic = {
  name: 'dates',
  about: 'how dates are decided, written and asked for',
  text: () => `Dates

Events are dated by the time expression of the clause that tells them, relative ones ("on Wednesday", "three
months ago") counted from the article's publication date. That date is taken from --published, the file's header or
metadata; else it is deduced from the text, from the happenings, places and office-holders it tells of, and from the
other articles of the run, as an interval no narrower than the evidence allows (timeline published --why): deduced, or
guessed where it is wider than two months; unknown where a year would not hold it. Its likely part holds the true day
four times in five, and a time that looks the same from there is taken to lie there. --strict-dates deduces none.
Nothing is ever dated "today" for want of anything better.

An event whose date hangs on an article of unknown date has the years the article may be from, as 2003~/2008~ with the
first and last possible day beside it, or is left out where they are too many. Its article has no "published"; for
people it is marked "(undated)".

Written as EDTF (ISO 8601-2), beside the first and last possible day:

  2018-05-30    2018-05    2018      a day, a month, a year
  2018-02~                           about then
  1996/2001     2018-02-21/2018-02-28
  2013/..       ../2021-09-11        since, until

--since and --until take all of these and plain English: today, "last march", "three weeks ago". An event is kept
if its first-to-last days overlap yours. --today says what such words are counted from.

basis: stated (the words name the date), relative (counted from another), landmark (known from a famous event),
reported (no time given: hangs on another event or on the report).
precision: day, days, week, part-month, month, season, year, decade, open.
`,
};
