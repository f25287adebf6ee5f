import { NAMING_WEEKDAYS } from '../../lexicon/named-after-times.ts';
import { beginsWithFigure, isCapital, isCapitalised } from '../../text/letters.ts';
import type { Token } from '../../text/document.ts';
import { type Listed, timeWords } from './lexicon.ts';
import { mayBeginNumeral } from './numerals.ts';

/** The reading of a listed word that its neighbours allow; null where it is no word of time here ("may" the verb, "march" the verb). */
export function fittingOf(listed: readonly Listed[], pieces: readonly Token[], at: number): Listed | null {
  const piece = pieces[at];
  if (!piece) return null;
  for (const reading of listed) {
    if (reading.kind === 'month' && !isMonth(piece, pieces[at - 1], pieces[at + 1])) continue;
    if (reading.kind === 'weekday' && !isWeekday(pieces, at, piece)) continue;
    if (reading.value === 'second' && !isCounted(pieces[at - 1], pieces[at + 1])) continue;
    if (TITLED.has(reading.kind) && isOfTitle(pieces, at)) continue;
    if (reading.kind === 'units' && isBroadcast(pieces, at)) continue;
    if (reading.kind === 'zone' && piece.text !== piece.text.toUpperCase()) continue;
    if (reading.kind === 'era' && !isEra(piece, pieces[at - 1], pieces[at + 1])) continue;
    return reading;
  }
  return null;
}

/** Kinds of words that names of papers, films and broadcasts end in: "USA Today", "This Week", "High Noon". */
const TITLED: ReadonlySet<string> = new Set(['unit', 'noon', 'relday']);
const SMALL = /^\p{Ll}{2}/u;
const ENOUGH_SMALL = 3;

/** A capital after another capital, in a sentence that does not give every word one; "the Ten Year War" still tells how long it was. */
function isOfTitle(pieces: readonly Token[], at: number): boolean {
  const before = pieces[at - 1];
  if (!isCapitalised(pieces[at]) || !before || !isCapital(before) || mayBeginNumeral(before.norm)) return false;
  let small = 0;
  for (const piece of pieces) if (SMALL.test(piece.text) && ++small >= ENOUGH_SMALL) return true;
  return false;
}

/** "60 Minutes": figures and a capital; in words it may be a war ("the Hundred Days"). */
function isBroadcast(pieces: readonly Token[], at: number): boolean {
  if (!isCapitalised(pieces[at]) || !/^\d+$/.test(pieces[at - 1]?.norm ?? '')) return false;
  return /^["'“”‘’`]+$/.test(pieces[at - 2]?.text ?? '') && pieces[at + 1]?.norm !== 'of';
}

/** "May" and "March" are months where they stand with a number, or are written as names and tagged as no verb. */
function isMonth(piece: Token, before: Token | undefined, after: Token | undefined): boolean {
  const capital = isCapital(piece);
  const verb = piece.norm === 'march' || piece.norm === 'may';
  if (isNumber(before) || isNumber(after)) return capital || (piece.norm.length > 4 && !verb);
  if (!capital || isName(piece, before, after)) return false;
  if (piece.norm.length === 3 && piece.norm !== 'may') return piece.text.endsWith('.') || after?.norm === '.';
  if (!verb) return true;
  return piece.pos !== 'AUX' && piece.pos !== 'VERB';
}

/** "Theresa May", "the Long March", "the March to the coast", "the Red March Battalion": a month's word as a name or part of one. */
function isName(piece: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (before?.text === 'Black') return true;
  if (!NAMES.has(piece.norm)) return false;
  if (piece.norm !== 'may' && isSurname(after) && (!before || before.pos === 'PUNCT' || before.pos === 'VERB'))
    return true;
  if (isNameWord(before) && before?.pos !== 'ADP') return true;
  if (piece.norm !== 'march') return false;
  if (before?.norm === 'the' && after?.pos !== 'NOUN') return true;
  return (
    /^(?:to|on|for|of|from|through|against)$/.test(after?.norm ?? '') &&
    !/^(?:in|of|since|until|by|late|early|mid|last|from)$/.test(before?.norm ?? '')
  );
}

/** Months that people and marches are called by. */
const NAMES: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);

/** "April Lantern met June Lantern". */
function isSurname(after: Token | undefined): boolean {
  return after?.pos === 'PROPN' && isCapitalised(after) && !timeWords().has(after.norm);
}

function isNameWord(before: Token | undefined): boolean {
  if (!before || !isCapitalised(before)) return false;
  const listed = timeWords().get(before.norm);
  return listed === undefined ? before.pos === 'PROPN' || before.pos === 'ADJ' : before.norm === 'long';
}

/** Short forms that are words of their own ("sun", "sat", "wed", "mon") need a full stop, a comma or a number after them, or a month. */
function isWeekday(pieces: readonly Token[], at: number, piece: Token): boolean {
  const [before, after, second] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
  if (!isCapital(piece)) return false;
  if (piece.norm.length > 5) return !before || !isCapitalised(before) || !NAMING_WEEKDAYS.has(before.norm);
  if (isMonthName(after?.norm === ',' ? second : after)) return true;
  return piece.text.endsWith('.')
    ? isNumber(after) || isNumber(second) || after === undefined
    : after?.norm === ',' && isNumber(second);
}

function isMonthName(piece: Token | undefined): boolean {
  return piece !== undefined && isCapital(piece) && timeWords().get(piece.norm)?.[0]?.kind === 'month';
}

/** "481 BC", "AD 69", "the 4th century BC". */
function isEra(piece: Token, before: Token | undefined, after: Token | undefined): boolean {
  const capital = piece.text === piece.text.toUpperCase();
  const ahead = (piece.norm === 'ad' || piece.norm === 'ce') && isNumber(after);
  return capital && (ahead || isNumber(before) || before?.norm === 'century');
}

/** "one second", but not "one second lieutenant". */
function isCounted(before: Token | undefined, after: Token | undefined): boolean {
  if (after?.pos === 'NOUN' || after?.pos === 'PROPN') return false;
  return isNumber(before) || before?.pos === 'NUM' || before?.norm === 'per';
}

function isNumber(piece: Token | undefined): boolean {
  return piece !== undefined && beginsWithFigure(piece.norm);
}
