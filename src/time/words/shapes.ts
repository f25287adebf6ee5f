import type { TimeForm } from '../../model/time-expression.ts';
import type { Span } from '../../model/span.ts';
import { readClock, readDate } from '../chrono.ts';
import type { Word } from './word.ts';

const DIGIT = /\d/;
const JOINED = /\d[/.-]\d/;
/** "2018-05-30", "30/05/2018", "7/8/07", "11.11.1918". */
const NUMERIC_DATE = /(?<![\d/.-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([/.])\d{1,2}\1\d{2}(?:\d{2})?)(?![\d/-]|\.\d)/g;
/** "5:30 p.m.", "5 p.m.", "5:30PM", "14:58", "14:58 UTC", "03:00hrs", "0800 UTC". */
const CLOCK =
  /(?<![\d:.,$€£])(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]m\b|[ap]\.\s?m\b\.?)|\d{1,2}:\d{2}(?::\d{2})?(?=\s?(?:hrs|hours|UTC|GMT|EST|EDT|CET|local|h\b)|[^\d:])|\d{4}(?=\s?(?:UTC|GMT|hrs|hours)\b)|(?<=\bat )\d{4}(?=\s(?:this|yesterday|today|local|on)\b))(?:\s?(?:hrs|hours)\b)?(?:\s?(?:UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|CET|BST)\b|\s?\((?:UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|BST)\))?/gi;

/** Dates and times of day written in figures within a stretch of the text, as words already read, in order. */
export function readShapes(text: string, span: Span): Word[] {
  const source = text.slice(span.start, span.end);
  if (!DIGIT.test(source)) return [];
  const words: Word[] = [];
  const add = (kind: 'Date' | 'Clock', match: RegExpMatchArray, form: TimeForm | null): void => {
    if (!form) return;
    const start = span.start + (match.index ?? 0);
    const end = start + match[0].length;
    const rule = kind === 'Date' ? 'numeric-date' : 'clock-time';
    words.push({ kind, value: null, norm: match[0].toLowerCase(), text: match[0], pos: 'NUM', start, end, form, rule });
  };
  if (JOINED.test(source)) {
    for (const match of source.matchAll(NUMERIC_DATE)) add('Date', match, dateForm(match[0]));
  }
  if (
    source.includes(':') ||
    /\d\s?[ap]\.?m|\d{4}\s?(?:UTC|GMT|hrs|hours|this|yesterday|today|local|on)\b/i.test(source)
  ) {
    for (const match of source.matchAll(CLOCK)) add('Clock', match, clockForm(match[0]));
  }
  return words.toSorted((a, b) => a.start - b.start);
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
