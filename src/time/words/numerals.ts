import { SCALE_NUMBERS, UNIT_NUMBERS } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/document.ts';
import { beginsWithFigure } from '../../text/letters.ts';
import { readNumber } from '../../text/numbers.ts';
import type { Kind } from './kinds.ts';
import { once } from '../../text/memory.ts';

/** A number as a word of the line. */
export interface Numeral {
  readonly kind: Kind;
  readonly value: number;
  readonly length: number;
}

const DIGITS = /^\d+$/;
const NTH = /^(\d{1,3})(?:st|nd|rd|th)$/;
const DECADE = /^(\d0|\d{2,3}0)s$/;

/** Whether a numeral can begin with this word: a cheap look before `readNumeral`. */
export function mayBeginNumeral(norm: string): boolean {
  return beginsWithFigure(norm) || numeralOpeners().has(norm);
}

/** Norms of words that a numeral in words can begin with, and marks. */
export const numeralOpeners = once(
  (): ReadonlySet<string> =>
    new Set([...UNIT_NUMBERS.keys(), ...SCALE_NUMBERS.keys(), 'a', 'an', 'couple', "'", '’', '‘']),
);

/** Reads the number that begins at `pieces[at]`: "24", "1989", "nineteen ninety-seven", "2 1/2", "two and a half", "a couple of", "13th", "1980s", "'89". */
export function readNumeral(pieces: readonly Token[], at: number): Numeral | null {
  const norm = pieces[at]?.norm ?? '';
  const nth = NTH.exec(norm);
  if (nth) return { kind: 'nth', value: Number(nth[1]), length: 1 };
  if (norm === 'hundred' && UNIT_OF_NAME.test(pieces[at + 1]?.norm ?? ''))
    return { kind: 'num', value: 100, length: 1 };
  return (
    decadeOf(pieces, at) ??
    shortYear(pieces, at) ??
    yearInWords(pieces, at) ??
    coupleOf(pieces, at) ??
    plain(pieces, at)
  );
}

/** "the Hundred Days", "the Hundred Years' War": the only number that names go without an article before. */
const UNIT_OF_NAME = /^(?:days|years)$/;

function decadeOf(pieces: readonly Token[], at: number): Numeral | null {
  const quoted = isApostrophe(pieces[at]);
  const match = DECADE.exec(pieces[at + (quoted ? 1 : 0)]?.norm ?? '');
  if (match && !isGlued(pieces, at) && !isAge(pieces[at - 1]))
    return { kind: 'decade', value: Number(match[1]), length: quoted ? 2 : 1 };
  const cut = cutDecade(pieces, at);
  if (cut) return cut;
  const year = pieces[at]?.norm ?? '';
  const isDecade = /^\d{3}0$/.test(year) && pieces[at - 1]?.norm === 'the';
  if (!isDecade) return null;
  if (pieces[at + 1]?.norm === "'s") return { kind: 'decade', value: Number(year), length: 2 };
  const split = isApostrophe(pieces[at + 1]) && pieces[at + 2]?.norm === 's';
  return split ? { kind: 'decade', value: Number(year), length: 3 } : null;
}

/** "470s" where the tokens are "4" and "70s". */
function cutDecade(pieces: readonly Token[], at: number): Numeral | null {
  const [digit, tens] = [pieces[at], pieces[at + 1]];
  if (
    !digit ||
    !tens ||
    digit.end !== tens.start ||
    isGlued(pieces, at) ||
    !/^[1-9]$/.test(digit.norm) ||
    !/^\d0s$/.test(tens.norm)
  )
    return null;
  return { kind: 'decade', value: Number(digit.norm + tens.norm.slice(0, 2)), length: 2 };
}

/** The "20s" of "A320s". */
function isGlued(pieces: readonly Token[], at: number): boolean {
  const before = pieces[at - 1];
  return before !== undefined && before.end === pieces[at]?.start && /[\p{L}\p{N}]$/u.test(before.text);
}

/** "in his 30s" is an age. */
function isAge(before: Token | undefined): boolean {
  return /^(?:his|her|their|my|our|your)$/.test(before?.norm ?? '');
}

/** "'89", but not a closing quotation mark before a number. */
function shortYear(pieces: readonly Token[], at: number): Numeral | null {
  const [mark, digits] = [pieces[at], pieces[at + 1]];
  if (isGlued(pieces, at)) return null;
  if (!mark || !digits || !isApostrophe(mark) || mark.end !== digits.start || isApostrophe(pieces[at - 1])) return null;
  return /^\d\d$/.test(digits.norm) ? { kind: 'yy', value: Number(digits.norm), length: 2 } : null;
}

const APOSTROPHES = "'’‘`";

function isApostrophe(piece: Token | undefined): boolean {
  return piece !== undefined && piece.text.length === 1 && APOSTROPHES.includes(piece.text);
}

/** "nineteen ninety-seven", "nineteen oh six". */
function yearInWords(pieces: readonly Token[], at: number): Numeral | null {
  const century = readNumber(pieces.slice(at, at + 1), 0);
  if (!century || DIGITS.test(pieces[at]?.norm ?? '') || century.min < 15 || century.min > 20) return null;
  const tail = pieces.slice(at + 1, at + 4);
  if (DIGITS.test(tail[0]?.norm ?? '')) return null;
  const rest = readNumber(tail, 0);
  if (!rest || rest.min < 10 || rest.min > 99) return null;
  return { kind: 'year', value: century.min * 100 + rest.min, length: 1 + rest.length };
}

function coupleOf(pieces: readonly Token[], at: number): Numeral | null {
  const article = /^an?$/.test(pieces[at]?.norm ?? '') ? 1 : 0;
  if (pieces[at + article]?.norm !== 'couple') return null;
  return { kind: 'num', value: 2, length: article + (pieces[at + article + 1]?.norm === 'of' ? 2 : 1) };
}

function plain(pieces: readonly Token[], at: number): Numeral | null {
  const read = readNumber(pieces, at);
  if (!read || read.max === null) return null;
  const first = pieces[at]?.norm ?? '';
  const half = halfAfter(pieces, at + read.length);
  if (half > 0) return { kind: 'num', value: read.min + 0.5, length: read.length + half };
  if (read.length > 1 || !DIGITS.test(first)) return { kind: 'num', value: read.min, length: read.length };
  if (first.length === 4 && read.min >= 1000 && read.min < 2200 && !isGlued(pieces, at))
    return { kind: 'year', value: read.min, length: 1 };
  const isDay = first.length <= 2 && read.min >= 1 && read.min <= 31;
  return { kind: isDay ? 'day' : 'num', value: read.min, length: 1 };
}

/** The pieces that "1/2", "½" or "and a half" take. */
function halfAfter(pieces: readonly Token[], at: number): number {
  const next = (offset: number): string => pieces[at + offset]?.norm ?? '';
  if (next(0) === '½') return 1;
  if (next(0) === '1/2') return 1;
  if (next(0) === 'and' && next(1) === 'a' && next(2) === 'half') return 3;
  return next(0) === 'and' && next(1) === 'half' ? 2 : 0;
}
