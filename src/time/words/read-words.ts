import type { Sentence, Token } from '../../text/document.ts';
import { matchPhrase } from '../../text/phrases.ts';
import { fittingOf } from './ambiguous.ts';
import { type Kind, letterOf } from './kinds.ts';
import { phraseHeads, timePhrases, timeWords } from './lexicon.ts';
import { mayBeginNumeral, readNumeral } from './numerals.ts';
import { once } from './once.ts';
import { piecesOf } from './pieces.ts';
import { readShapes } from './shapes.ts';
import type { Line, Word } from './word.ts';

const MARKS: ReadonlyMap<string, Kind> = new Map([
  [',', 'comma'],
  ['-', 'hyphen'],
  ['/', 'hyphen'],
  ["'s", 'poss'],
  ['’s', 'poss'],
]);

/** A sentence as words of known kinds: numbers joined, phrases found, dates and times of day in figures already read. */
export function readLine(text: string, sentence: Sentence): Line {
  const pieces = piecesOf(sentence);
  const shapes = readShapes(text, sentence);
  const shapeAt = shapes.length > 0 ? new Map(shapes.map((shape) => [shape.start, shape])) : null;
  const words: Word[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const shape = shapeAt?.get(piece.start);
    if (shape) {
      words.push(shape);
      while (at < pieces.length && (pieces[at]?.start ?? shape.end) < shape.end) at++;
      continue;
    }
    const read = readWord(pieces, at);
    words.push(wordOf(text, pieces, at, read));
    at += read.length;
  }
  return lineOf(sentence, text, words);
}

/** A line of these words, spelled anew. */
export function lineOf(sentence: Sentence, text: string, words: readonly Word[]): Line {
  const letters = words.map((word) => letterOf(word.kind));
  return { sentence, text, words, letters: letters.join(''), kinds: new Set(letters) };
}

interface Read {
  readonly kind: Kind;
  readonly value: number | string | null;
  readonly length: number;
}

/** Words that begin anything the rules know; all others need no closer look. */
const beginnings = once((): ReadonlySet<string> => new Set([...timeWords().keys(), ...phraseHeads()]));

function readWord(pieces: readonly Token[], at: number): Read {
  const norm = pieces[at]?.norm ?? '';
  const figure = mayBeginNumeral(norm);
  if (!figure && !beginnings().has(norm)) return { kind: MARKS.get(norm) ?? 'other', value: null, length: 1 };
  const phrase = phraseHeads().has(norm) ? matchPhrase(timePhrases(), pieces, at) : null;
  const listed = phrase?.values[0];
  if (phrase && listed && !isCompound(pieces, at, phrase.length)) return { ...listed, length: phrase.length };
  const numeral = figure ? readNumeral(pieces, at) : null;
  if (numeral) return numeral;
  const readings = timeWords().get(norm);
  const fitting = readings && fittingOf(readings, pieces, at);
  if (fitting) return { ...fitting, length: 1 };
  return { kind: MARKS.get(norm) ?? 'other', value: null, length: 1 };
}

/** "the long-term plan": phrases are matched across hyphens, but joined to a noun they are its adjective. */
function isCompound(pieces: readonly Token[], at: number, length: number): boolean {
  const hyphened = pieces.slice(at, at + length).some((piece) => piece.norm === '-');
  return hyphened && (pieces[at + length]?.pos === 'NOUN' || pieces[at + length]?.pos === 'PROPN');
}

function wordOf(text: string, pieces: readonly Token[], at: number, read: Read): Word {
  const first = pieces[at];
  const last = pieces[at + read.length - 1] ?? first;
  const { kind, value } = read;
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const own = text.slice(start, end);
  const norm = read.length === 1 && first ? first.norm : own.toLowerCase();
  return { kind, value, norm, text: own, pos: first?.pos ?? 'X', start, end, form: null, rule: null };
}
