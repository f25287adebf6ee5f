import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { beginsWithFigure } from '../../text/letters.ts';
import { matchPhrase } from '../../text/phrases.ts';
import { fittingOf } from './ambiguous.ts';
import { kindSetOf } from './kind-set.ts';
import { type Kind, lettersOfKinds } from './kinds.ts';
import { phraseHeads, timePhrases, timeWords } from './lexicon.ts';
import { numeralOpeners, readNumeral } from './numerals.ts';
import { once } from '../../text/memory.ts';
import { rememberingWords } from '../../text/word-numbers.ts';
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

/** Tokens of a sentence as words of known kinds: numbers joined, phrases found, dates and times of day in figures already read. */
export function readLine(text: string, sentence: Sentence, tokens: readonly Token[]): Line {
  const pieces = piecesOf(tokens);
  const shapes = readShapes(text, spanOf(tokens));
  const beginsAt = beginnings();
  const words: Word[] = [];
  let next = 0;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const shape = shapes[next];
    if (shape && shape.start <= piece.start) {
      next++;
      if (shape.start < piece.start) continue;
      words.push(shape);
      while (at < pieces.length && (pieces[at]?.start ?? shape.end) < shape.end) at++;
      continue;
    }
    const begins = beginsAt(piece);
    const read = begins === 0 ? NOTHING : readWord(pieces, at, piece.norm, begins);
    words.push(wordOf(text, pieces, at, read));
    at += read.length;
  }
  return lineOf(sentence, text, words);
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** A line of these words, spelled anew. */
export function lineOf(sentence: Sentence, text: string, words: readonly Word[]): Line {
  const letterOf = lettersOfKinds();
  let letters = '';
  let isRead = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    letters += letterOf.get(word.kind) ?? '';
    if (word.form) isRead = true;
  }
  return { sentence, text, words, letters, kinds: kindSetOf(letters), isRead };
}

interface Read {
  readonly kind: Kind;
  readonly value: number | string | null;
  readonly length: number;
}

const NOTHING: Read = { kind: 'other', value: null, length: 1 };

/** What a word may begin, as bits. */
const NUMERAL = 1;
const PHRASE = 2;
const LISTED = 4;
const MARK = 8;

/** What a word may begin of all that the rules know; most begin nothing and need no closer look. */
const beginnings = once((): ((piece: Token) => number) => {
  const found = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | bit);
  };
  add(numeralOpeners(), NUMERAL);
  add(phraseHeads(), PHRASE);
  add(timeWords().keys(), LISTED);
  add(MARKS.keys(), MARK);
  return rememberingWords((norm) => (found.get(norm) ?? 0) | (beginsWithFigure(norm) ? NUMERAL : 0));
});

function readWord(pieces: readonly Token[], at: number, norm: string, begins: number): Read {
  const phrase = (begins & PHRASE) === 0 ? null : matchPhrase(timePhrases(), pieces, at);
  const listed = phrase?.values[0];
  if (phrase && listed && (listed.kind === 'now' || !isCompound(pieces, at, phrase.length)))
    return { ...listed, length: phrase.length };
  const numeral = (begins & NUMERAL) === 0 ? null : readNumeral(pieces, at);
  if (numeral) return numeral;
  const readings = (begins & LISTED) === 0 ? undefined : timeWords().get(norm);
  const fitting = readings && fittingOf(readings, pieces, at);
  if (fitting) return { kind: fitting.kind, value: fitting.value, length: 1 };
  const mark = (begins & MARK) === 0 ? undefined : MARKS.get(norm);
  return mark ? { kind: mark, value: null, length: 1 } : NOTHING;
}

/** "the long-term plan": phrases are matched across hyphens, but joined to a noun they are its adjective; "present-day Borduria" is that of today all the same. */
function isCompound(pieces: readonly Token[], at: number, length: number): boolean {
  const hyphened = pieces.slice(at, at + length).some((piece) => piece.norm === '-');
  return hyphened && (pieces[at + length]?.pos === 'NOUN' || pieces[at + length]?.pos === 'PROPN');
}

function wordOf(text: string, pieces: readonly Token[], at: number, { kind, value, length }: Read): Word {
  const first = pieces[at];
  const start = first?.start ?? 0;
  const pos = first?.pos ?? 'X';
  if (length === 1 && first)
    return { kind, value, norm: first.norm, text: first.text, pos, start, end: first.end, form: null, rule: null };
  const end = pieces[at + length - 1]?.end ?? start;
  const own = text.slice(start, end);
  return { kind, value, norm: own.toLowerCase(), text: own, pos, start, end, form: null, rule: null };
}
