import { CATEGORY } from './categories.ts';
import { categoryOf, type CuttingRules, type Rule } from './rules.ts';
import type { Word, Words } from './words.ts';

const SHORT_FORM = /^(?:[A-Z]\.)+[a-z]?$/i;
const SHORT_FORM_WITH_STOP = /^(?:[A-Z]\.)+$/i;
const HYPHENS = /[-–—]/g;
const HAS_DIGIT = /[0-9]/;

/** A function that cuts a piece of no category by one rule after the other: what a rule finds is a word, what is left goes to the next. */
export function cutterWithin(rules: CuttingRules, words: Words): (text: string) => readonly Word[] {
  /** A piece that looks like something by itself is that ("08" of "08:30" is a number). */
  const read = (text: string, category: number): readonly Word[] =>
    words.known(text) ?? [words.word(text, categoryOf(text, rules) || category)];
  const readWord = (text: string): readonly Word[] =>
    partsOfWord(text, rules, (part) => words.known(part) !== null).flatMap(([part, category]) => read(part, category));

  const cut = (text: string, first: number): readonly Word[] => {
    for (let at = first; at < rules.within.length; at++) {
      const rule = rules.within[at];
      const pieces = rule && alternating(text, rule);
      if (!rule || !pieces) continue;
      return pieces.flatMap(([piece, isFound]) => {
        if (!isFound) return cut(piece, at + 1);
        return rule.category === CATEGORY.word ? readWord(piece) : read(piece, rule.category);
      });
    }
    return [words.word(text, CATEGORY.unknown)];
  };
  return (text) => cut(text, 0);
}

/** What the rule does not find and what it finds, in turns, nothing empty; null where it finds nothing. */
function alternating(text: string, { pattern }: Rule): readonly (readonly [piece: string, isFound: boolean])[] | null {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return null;
  const pieces: [string, boolean][] = [];
  let from = 0;
  for (; match; match = pattern.exec(text)) {
    const { 0: piece, index } = match;
    if (index > from) pieces.push([text.slice(from, index), false]);
    pieces.push([piece, true]);
    from = index + piece.length;
  }
  if (from < text.length) pieces.push([text.slice(from), false]);
  return pieces;
}

type Part = readonly [text: string, category: number];

/** A word parted at full stops and hyphens, but for short forms ("U.S.") and what the lexicon has. */
function partsOfWord(text: string, rules: CuttingRules, isKnown: (text: string) => boolean): readonly Part[] {
  if (isKnown(text) || SHORT_FORM_WITH_STOP.test(text)) return [[text, CATEGORY.word]];
  if (!text.includes('.')) return partsAtHyphens(text, rules, isKnown);
  const staysWhole = (built: string): boolean => SHORT_FORM.test(built) || (built.length > 2 && isKnown(built));
  const parts: Part[] = [];
  let built = '';
  text.split('.').forEach((piece, i) => {
    if (i > 0) {
      if (staysWhole(`${built}.`)) built += '.';
      else {
        parts.push(...partsAtHyphens(built, rules, isKnown), ['.', CATEGORY.punctuation]);
        built = '';
      }
    }
    if (built === '' || staysWhole(built + piece)) built += piece;
    else {
      parts.push(...partsAtHyphens(built, rules, isKnown));
      built = piece;
    }
  });
  if (built !== '') parts.push(...partsAtHyphens(built, rules, isKnown));
  return parts;
}

function partsAtHyphens(text: string, rules: CuttingRules, isKnown: (text: string) => boolean): readonly Part[] {
  const pieces = text.split(HYPHENS);
  const isWhole =
    pieces.length === 1 ||
    isKnown(text) ||
    HAS_DIGIT.test(text) ||
    rules.prefixes.has(pieces[0] ?? '') ||
    rules.suffixes.has(pieces.at(-1) ?? '');
  if (isWhole) return [[text, CATEGORY.word]];
  const parts: Part[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece !== '') parts.push([piece, CATEGORY.word]);
    at += piece.length;
    if (at < text.length) parts.push([text.charAt(at), CATEGORY.punctuation]);
    at += 1;
  }
  return parts;
}
