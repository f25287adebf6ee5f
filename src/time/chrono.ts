import { Chrono, configuration, strict } from 'chrono-node/en';
import { once } from '../text/memory.ts';

type ParsedComponents = ReturnType<typeof strict.parse>[number]['start'];

/** A calendar date as its words give it; `null` is what they leave out. Month 1 to 12, weekday 1 (Monday) to 7. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A time of day as its words give it, 24 hours. */
export interface WrittenClock {
  readonly hour: number;
  readonly minute: number | null;
}

/**
 * The only file that knows chrono-node. It reads short passages that the shape of the words already shows to be a date or a time of day,
 * so that its guesses ("march", "1.24 a") cannot reach anyone; what it knows for certain is then read off its components, never a `Date`.
 * Two reference dates far apart: what moves between them was not written.
 */
const REFERENCES = [new Date(2003, 1, 12, 12), new Date(2030, 9, 20, 12)] as const;

/** Reads "24 May 2018", "May 24th, 2018", "Wednesday, May 30", "7/8/07" (month first), "2018-05-30"; null where it is no date, or no day that exists. */
export function readDate(passage: string): WrittenDate | null {
  const one = parse(passage, REFERENCES[0]);
  if (!one?.isCertain('month') || !one.isCertain('day')) return null;
  const other = holdsYear(passage, one) ? one : parse(passage, REFERENCES[1]);
  if (!other) return null;
  const month = stated(one, other, 'month');
  const day = stated(one, other, 'day');
  if (month === null || day === null) return null;
  return { year: stated(one, other, 'year'), month, day };
}

/** Reads "5:30 p.m.", "11 a.m.", "14:58"; null where it is no time of day. */
export function readClock(passage: string): WrittenClock | null {
  const parsed = clocks().parse(passage, REFERENCES[0])[0]?.start;
  if (!parsed?.isCertain('hour')) return null;
  return { hour: parsed.get('hour') ?? 0, minute: parsed.isCertain('minute') ? parsed.get('minute') : null };
}

/** Reads times of day alone: none of the parsers of dates, each of which compiles long patterns when first asked. */
const clocks = once(
  () =>
    new Chrono({
      parsers: configuration
        .createConfiguration(true)
        .parsers.filter((parser) => 'extractPrimaryTimeComponents' in parser),
      refiners: [],
    }),
);

/** Whether the year is written in full: a day with its year does not move with the reference date. */
function holdsYear(passage: string, parsed: ParsedComponents): boolean {
  const year = parsed.get('year');
  return year !== null && year >= 1000 && parsed.isCertain('year') && passage.includes(String(year));
}

function parse(passage: string, reference: Date): ParsedComponents | null {
  return strict.parse(passage, reference)[0]?.start ?? null;
}

function stated(one: ParsedComponents, other: ParsedComponents, part: 'year' | 'month' | 'day'): number | null {
  const value = one.get(part);
  return one.isCertain(part) && other.isCertain(part) && value === other.get(part) ? value : null;
}
