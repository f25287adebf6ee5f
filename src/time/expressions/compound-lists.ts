import type { TimeForm } from '../../model/time-expression.ts';
import type { Line, Word } from '../words/word.ts';
import { numberOf, type TimeRule } from './rule.ts';

/** Days and years that lean on a neighbour: "7 and 8 March", "May 8-10", "1939–40", "the 25th" after "of the 24th of May". */
export const leaningTimes: readonly TimeRule[] = [
  {
    name: 'day-before-date',
    pattern: 'the? (day|nth) (?= (comma (day|nth)){0,5} comma? joint the? Date)',
    form: (words, line, first) => leanOn(words, following(line, first + words.length)),
  },
  {
    name: 'day-after-date',
    pattern: '(?<= Date joint) the? (day|nth) (comma Year)?',
    form: (words, line, first) => leanOn(words, line.words[first - 2]),
  },
  { name: 'year-after-year', pattern: '(?<= Year (hyphen|to|and|or)) (day|num)', form: shortened },
  {
    name: 'shared-year',
    pattern: '(Month|Season|Date) (?= (joint|comma) the? early? (Month|Season|Date))',
    form: (words, line, first) => sharingYear(words[0], line.words.slice(first + 2, first + 5)),
  },
  {
    name: 'shared-year',
    pattern: 'Date (?= joint day comma Year)',
    form: (words, line, first) => sharingYear(words[0], line.words.slice(first + 4, first + 5)),
  },
  {
    name: 'day-of-month',
    pattern: '(?<= on) the nth (?! (unit|hyphen|ordinal))',
    form: dayAlone,
  },
];

function following(line: Line, from: number): Word | undefined {
  return line.words.slice(from, from + 14).find((word) => word.kind === 'Date');
}

function leanOn(words: readonly Word[], date: Word | undefined): TimeForm | null {
  const form = date?.form;
  const day = numberOf(words, 'day', 'nth');
  if (form?.kind !== 'date' || form.month === null || day === null || day < 1 || day > 31) return null;
  return { ...form, day, year: yearIn(words) ?? form.year, weekday: null };
}

/** The "40" of "1939–40", the "7" of "1966–7". */
function shortened(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const from = line.words[first - 2]?.form;
  const tail = words[0]?.value;
  const digits = words[0]?.norm.length ?? 0;
  if (from?.kind !== 'date' || from.year === null || typeof tail !== 'number' || digits > 2) return null;
  const base = 10 ** digits;
  const year = Math.floor(from.year / base) * base + tail;
  return year > from.year && line.words[first - 1]?.kind === 'hyphen' ? { ...from, year } : null;
}

/** "on the 13th": a day of the month told before. */
function dayAlone(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const after = line.words[first + words.length];
  if (after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ') return null;
  const day = numberOf(words, 'nth');
  if (day === null || day < 1 || day > 31) return null;
  return { kind: 'date', year: null, month: null, day, weekday: null, part: null };
}

/** "April and June 1955", "March 5-9, 1918": the year that closes the list is the year of all. */
function sharingYear(word: Word | undefined, after: readonly Word[]): TimeForm | null {
  const form = word?.form;
  const year = yearIn(after);
  if (!form || year === null || !('year' in form) || form.year !== null || form.kind === 'within') return null;
  return { ...form, year };
}

function yearIn(words: readonly Word[]): number | null {
  const form = words.find((word) => word.form !== null)?.form;
  return form && (form.kind === 'date' || form.kind === 'season') ? form.year : null;
}
