import type { Weekday } from './calendar-date.ts';
import type { Interval } from './interval.ts';
import type { Span } from './span.ts';

/** A part of a month, year, decade or century: "early May", "mid-2018", "the late 1990s". */
export type Part = 'early' | 'mid' | 'late' | 'first-half' | 'second-half';

/** Whether an expression is the first or the last of a range told in two: "from 1996 to 2001", "1936–39", "between May and July". */
export type RangeEnd = 'from' | 'to' | null;

/** Units of calendar time. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3 day parts: MO morning, MI midday, AF afternoon, EV evening, NI night, DT daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** TIMEX3 seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Which way a form looks from its anchor; `null` where the words alone do not say. */
export type Direction = 'past' | 'future' | null;

/**
 * What a time expression says before any date is known. A form needs no publication date; `time/resolve` turns it into an
 * interval once there is an anchor. Everything in it is read from the words, nothing is assumed.
 */
export type TimeForm =
  /** "24 May", "May 2018", "2018", "Wednesday, May 30", "481 BC" (astronomical year -480), "the 13th"; `null` is what the words leave out. */
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: Weekday | null;
      readonly part: Part | null;
    }
  /** "Wednesday", "last Friday" (which -1), "next Monday" (1), "this Sunday" (0). */
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly which: -1 | 0 | 1 | null }
  /** "last March" (-1), "this March" (0), "next March" (1). */
  | { readonly kind: 'named-month'; readonly month: number; readonly which: -1 | 0 | 1; readonly part: Part | null }
  /** "last week" (-1), "this year" (0), "next month" (1), "early this year", "this weekend"; "today", "yesterday", "tomorrow" are the unit day. */
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly which: number; readonly part: Part | null }
  /** "three months ago" (-3 month, from the article), "two days later" (+2 day, from the time told before). */
  | {
      readonly kind: 'offset';
      readonly amount: number;
      readonly unit: TimeUnit;
      readonly from: 'document' | 'reference';
      readonly approximate: boolean;
    }
  /** "two days after the invasion": an offset from an event named in the text; definite in "the day after the invasion", a point and no length. */
  | {
      readonly kind: 'event-offset';
      readonly amount: number;
      readonly unit: TimeUnit;
      readonly event: string;
      readonly definite: boolean;
    }
  /** "the same day", "that month", "the following year" (1), "the previous week" (-1): counted from the time told before. */
  | { readonly kind: 'anaphor'; readonly unit: TimeUnit; readonly shift: number; readonly part: Part | null }
  /** "the last week of August", "the first two months of 1939": `amount` units (null: some, "the last days of April") counted from the start or the end of another time, `skip` of them left out first. */
  | {
      readonly kind: 'portion';
      readonly amount: number | null;
      readonly unit: TimeUnit;
      readonly end: 'start' | 'end';
      readonly skip: number;
      readonly of: TimeForm;
    }
  /** "at that time", "during this period": the time told before; "the same period last year" is the one a year before it (years -1). */
  | { readonly kind: 'then'; readonly years: number }
  /** "summer", "the spring of 1789", "last winter". */
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly year: number | null;
      readonly which: -1 | 0 | 1 | null;
    }
  /** "the third quarter of 2009". */
  | {
      readonly kind: 'quarter';
      readonly quarter: 1 | 2 | 3 | 4;
      readonly year: number | null;
      readonly fiscal: boolean;
    }
  /** "the second half of 2008". */
  | { readonly kind: 'half'; readonly half: 1 | 2; readonly year: number | null }
  /** "June last year", "July 25 of that year", "the third quarter of this year", "the 25th of last month": a form without a year (or month) in one told relatively. */
  | { readonly kind: 'within'; readonly inner: TimeForm; readonly year: TimeForm }
  /** "the 1990s": first year 1990, 10 years; "the 19th century": first year 1801, 100 years. */
  | { readonly kind: 'years'; readonly first: number; readonly count: 10 | 100 | 1000; readonly part: Part | null }
  /** "Sunday night", "predawn", "at 4 pm": a time of day on another form (`null`: on the day told before or the article's). */
  | {
      readonly kind: 'clock';
      readonly on: TimeForm | null;
      readonly part: DayPart | null;
      readonly hour: number | null;
      readonly minute: number | null;
      /** Hours ahead of UTC where the text says; `null` where it does not. */
      readonly zone: number | null;
    }
  /** "9/11", "D-Day", "Christmas 1963", "last Thanksgiving": a day of the table of named days; `null` is what the words leave out. */
  | {
      readonly kind: 'named-day';
      readonly id: string;
      readonly year: number | null;
      readonly which: -1 | 0 | 1 | null;
    }
  /** "three-day", "40 years", "2 1/2 years" (2.5), "several months" (amount null). */
  | { readonly kind: 'duration'; readonly amount: number | null; readonly unit: TimeUnit }
  /** "every Monday" (of the form "Monday"), "daily"; a rate: "per month", "twice a day". */
  | {
      readonly kind: 'set';
      readonly unit: TimeUnit;
      readonly every: number;
      readonly of: TimeForm | null;
      readonly rate: boolean;
    }
  /** "now", "recently", "in the future". */
  | { readonly kind: 'vague'; readonly to: 'past' | 'present' | 'future' };

/**
 * How a date is known. `stated`: the words name it whole; `relative`: counted from the publication date or from another date
 * of the text; `landmark`: known from a named event; `reported`: no time is given, it hangs on another event or on the report.
 */
export type Basis = 'stated' | 'relative' | 'landmark' | 'reported';

/** TIMEX3 type and value (ISO-TimeML 2012). */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
}

/** A word before an expression that opens or bounds it: "since 2013", "by 11 September", "until May", "about 2005". */
export type Signal = 'since' | 'until' | 'by' | 'before' | 'after' | 'from' | 'during' | 'about' | null;

/** A time expression recognised but not yet placed in time. */
export interface TimeMention {
  readonly form: TimeForm;
  /** As TIMEX3 annotates extents: "Wednesday", not "on Wednesday"; "the spring of 1789". */
  readonly span: Span;
  readonly signal: Signal;
  /** Which way the clause looks, from its tense and cue words. */
  readonly direction: Direction;
  /** TIMEX3 has no ranges: "1996-2001" is two expressions, the one after a `from` being its `to`. */
  readonly range: RangeEnd;
  readonly rule: string;
}

/** A time expression placed in time, as far as it can be. */
export interface TimeExpression extends TimeMention {
  readonly timex: Timex;
  /** The days meant, signal left out ("since 2013" is 2013); null for durations, sets, vague words and what cannot be placed. */
  readonly interval: Interval | null;
  /** The whole range, where the expression is one end of it ("from 1996 to 2001" is 1996/2001 for both); else null. */
  readonly stretch: Interval | null;
  readonly basis: Basis;
  /** What the interval was counted from: the publication date, the time told before, or nothing. */
  readonly anchor: 'document' | 'reference' | null;
}
