import { SCALE_NUMBERS, UNIT_NUMBERS, VAGUE_NUMBERS } from '../lexicon/number-words.ts';
import type { Token } from './document.ts';
import { beginsWithFigure } from './letters.ts';

/** A number read from tokens: the figure named (`max` null where the word gives only a least one), and how many tokens it takes. */
export interface ReadNumber {
  readonly min: number;
  readonly max: number | null;
  readonly length: number;
}

const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** Reads the number that begins at `tokens[index]`: "1,200", "forty-two", "two hundred and six", "2.5 million", "a dozen", "dozens", "tens of thousands"; null where none begins. */
export function readNumber(tokens: readonly Token[], index: number): ReadNumber | null {
  const norm = tokens[index]?.norm ?? '';
  if (!beginsWithFigure(norm) && !OPENERS.has(norm)) return null;
  return readHalf(tokens, index) ?? readVague(tokens, index) ?? readExact(tokens, index);
}

/** The words that numbers begin with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...UNIT_NUMBERS.keys(),
  ...VAGUE_NUMBERS.keys(),
  'tens',
  'half',
  'a',
  'an',
]);

/** "half a million", "a quarter of a million". */
function readHalf(tokens: readonly Token[], index: number): ReadNumber | null {
  const isHalf = tokens[index]?.norm === 'half' && tokens[index + 1]?.norm === 'a';
  const isQuarter =
    tokens[index + 1]?.norm === 'quarter' &&
    tokens[index]?.norm === 'a' &&
    tokens[index + 2]?.norm === 'of' &&
    tokens[index + 3]?.norm === 'a';
  if (!isHalf && !isQuarter) return null;
  const scale = SCALE_NUMBERS.get(tokens[index + (isHalf ? 2 : 4)]?.norm ?? '');
  if (scale === undefined || scale < 1000) return null;
  return { min: scale / (isHalf ? 2 : 4), max: scale / (isHalf ? 2 : 4), length: isHalf ? 3 : 5 };
}

function readVague(tokens: readonly Token[], index: number): ReadNumber | null {
  const word = tokens[index]?.norm ?? '';
  const least = VAGUE_NUMBERS.get(word) ?? (word === 'tens' ? 20 : undefined);
  if (least === undefined) return null;
  const scale = tokens[index + 1]?.norm === 'of' ? VAGUE_NUMBERS.get(tokens[index + 2]?.norm ?? '') : undefined;
  if (scale !== undefined)
    return { min: (word === 'tens' ? 10 : word === 'hundreds' ? 100 : 1) * scale, max: null, length: 3 };
  return word === 'tens' ? null : scaled(tokens, index + 1, { min: least, max: null, length: 1 });
}

/** A vague number with the scale that may follow it at a token: "several hundred", "many thousands" (a thousand at least), "a few dozen". */
export function scaled(tokens: readonly Token[], at: number, vague: ReadNumber): ReadNumber {
  const norm = tokens[at]?.norm ?? '';
  const plural = norm === 'several' ? undefined : VAGUE_NUMBERS.get(norm);
  const least = plural ?? (SCALE_NUMBERS.get(norm) ?? 0) * vague.min;
  const isScale = norm.length > 2 && least > vague.min;
  return isScale ? { min: least, max: null, length: vague.length + 1 } : vague;
}

function readExact(tokens: readonly Token[], index: number): ReadNumber | null {
  let total = 0;
  let group: number | null = null;
  let at = index;
  let last = index;
  for (; at < tokens.length && at < index + 12; at++) {
    const { norm, text } = tokens[at] ?? { norm: '', text: '' };
    const figure = FIGURE.test(text) ? Number(text.replaceAll(',', '')) : undefined;
    const unit = figure ?? UNIT_NUMBERS.get(norm);
    const scale = SCALE_NUMBERS.get(norm);
    if (unit !== undefined) {
      if (!addable(group, unit, figure !== undefined)) break;
      group = (group ?? 0) + unit;
    } else if (scale !== undefined && (group !== null || beginsWithArticle(tokens, index, at))) {
      if (norm.length <= 2 && !figureBefore(tokens, at)) break;
      group = (group ?? 1) * scale;
      if (scale >= 1000) {
        total += group;
        group = 0;
      }
    } else if (!isJoint(tokens, at, group)) break;
    else continue;
    last = at + 1;
  }
  return last === index || group === null ? null : { min: total + group, max: total + group, length: last - index };
}

function addable(group: number | null, unit: number, isFigure: boolean): boolean {
  if (group === null || group === 0) return true;
  if (isFigure) return false;
  return (group % 100 === 0 && unit < 100) || (group % 10 === 0 && group % 100 >= 20 && unit < 10);
}

function beginsWithArticle(tokens: readonly Token[], index: number, at: number): boolean {
  return at === index + 1 && /^an?$/.test(tokens[index]?.norm ?? '');
}

function figureBefore(tokens: readonly Token[], at: number): boolean {
  return FIGURE.test(tokens[at - 1]?.text ?? '');
}

/** The hyphen of "forty-two", the "and" of "two hundred and six", the "a" of "a dozen". */
function isJoint(tokens: readonly Token[], at: number, group: number | null): boolean {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  if (group === null) return /^an?$/.test(norm) && SCALE_NUMBERS.has(next) && next.length > 2;
  if (norm === '-') return group % 10 === 0 && (UNIT_NUMBERS.get(next) ?? 10) < 10;
  return norm === 'and' && group >= 100 && group % 100 === 0 && UNIT_NUMBERS.has(next);
}
