import type { TimeForm } from '../../model/time-expression.ts';
import type { Span } from '../../model/span.ts';
import { readClock, readDate } from '../chrono.ts';
import type { Word } from './word.ts';

const DIGIT = /\d/;
const JOINED = /\d[/.-]\d/;
/** "2018-05-30", "30/05/2018", "7/8/07", "11.11.1918". */
const NUMERIC_DATE = /(?<![\d/.-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([/.])\d{1,2}\1\d{2}(?:\d{2})?)(?![\d/-]|\.\d)/g;
/** "5:30 p.m.", "5 p.m.", "5:30PM", "14:58", the "0800" of "0800 UTC". What may follow stands apart. */
const CLOCK =
  /(?<![\d:.,$€£])(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]m\b|[ap]\.\s?m\b\.?)|\d{1,2}:\d{2}(?::\d{2})?(?=\s?(?:hrs|hours|UTC|GMT|EST|EDT|CET|local|h\b)|[^\d:])|\d{4}(?=\s?(?:UTC|GMT|hrs|hours)\b)|(?<=\bat )\d{4}(?=\s(?:this|yesterday|today|local|on)\b))/gi;
/** The end of "03:00hrs". */
const HOURS = /\s?(?:hrs|hours)\b/iy;
/** The end of "14:58 UTC". */
const ZONE =
  /\s?(?:UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|CET|BST)\b|\s?\((?:UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|BST)\)/iy;

/** Dates and times of day written in figures within a stretch of the text, as words already read, in order. */
export function readShapes(text: string, span: Span): Word[] {
  const source = text.slice(span.start, span.end);
  if (!DIGIT.test(source)) return [];
  const words: Word[] = [];
  const add = (kind: 'Date' | 'Clock', own: string, at: number, form: TimeForm | null): void => {
    if (!form) return;
    const start = span.start + at;
    const end = start + own.length;
    const rule = kind === 'Date' ? 'numeric-date' : 'clock-time';
    words.push({ kind, value: null, norm: own.toLowerCase(), text: own, pos: 'NUM', start, end, form, rule });
  };
  if (JOINED.test(source)) {
    for (const { 0: date, index } of source.matchAll(NUMERIC_DATE)) add('Date', date, index, dateForm(date));
  }
  if (
    source.includes(':') ||
    /\d\s?[ap]\.?m|\d{4}\s?(?:UTC|GMT|hrs|hours|this|yesterday|today|local|on)\b/i.test(source)
  ) {
    for (const [clock, at] of clocksIn(source)) add('Clock', clock, at, clockForm(clock));
  }
  return words.toSorted((a, b) => a.start - b.start);
}

/** The times of day of a text, each with where it begins. */
function clocksIn(source: string): readonly (readonly [clock: string, at: number])[] {
  const found: [string, number][] = [];
  CLOCK.lastIndex = 0;
  for (let match = CLOCK.exec(source); match; match = CLOCK.exec(source)) {
    const end = endOf(ZONE, source, endOf(HOURS, source, CLOCK.lastIndex));
    found.push([source.slice(match.index, end), match.index]);
    CLOCK.lastIndex = end;
  }
  return found;
}

/** Where a sticky expression that begins at an offset ends; the offset where none begins. */
function endOf(sticky: RegExp, text: string, from: number): number {
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : from;
}

function dateForm(passage: string): TimeForm | null {
  const date = readDate(passage);
  return date && { kind: 'date', ...date, weekday: null, part: null };
}

function clockForm(passage: string): TimeForm | null {
  const bare = /^(\d{2})(\d{2})\b/.exec(passage);
  const zone = /UTC|GMT|\bZ\b/i.test(passage) ? 0 : null;
  const clock = bare ? readClock(`${bare[1]}:${bare[2]}`) : readClock(passage.replace(/\s?hrs?.*$/i, ''));
  return clock && { kind: 'clock', on: null, part: null, ...clock, zone };
}
