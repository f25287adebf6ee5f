import {
  ABBREVIATIONS_BEFORE_NUMBERS,
  AMBIGUOUS_ABBREVIATIONS,
  BINDING_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from '../lexicon/abbreviations.ts';
import type { Span } from '../model/span.ts';
import { sentenceBreaks } from './sentence-breaks.ts';

const LAST_WORD = /([\p{L}][\p{L}.-]{0,12})\.["”’)\]]{0,2}\s*$/u;
const FIRST_WORD = /^["“‘([]{0,2}([\p{L}\p{N}][\p{L}\p{N}'’]{0,20})/u;
const LINE_BREAK = /[\r\n]/;
/** No mark that may end a sentence but at the end: there is nothing to be cut. All of ASCII is here but those marks, and of the rest what is common. */
const SINGLE = /^[ "-\-/->@-~\u00a0-\u024f‘’“”–—]+[!.?]?$/;
const TAIL = 24;
const LONGEST = 4000;

/** Cuts one paragraph into sentences (Unicode UAX #29, then rejoined at abbreviations); spans are trimmed and cover every word. */
export function sentencesOf(text: string, paragraph: Span): readonly Span[] {
  const written = text.slice(paragraph.start, paragraph.end);
  const source = LINE_BREAK.test(written) ? written.replaceAll(/[\r\n]/g, ' ') : written;
  const sentences: Span[] = [];
  if (SINGLE.test(source)) {
    push(sentences, source, 0, source.length, paragraph.start);
    return sentences;
  }
  let start = 0;
  const breaks = sentenceBreaks(source);
  for (let i = 1; i < breaks.length; i++) {
    const at = breaks[i] ?? 0;
    if (at - start <= LONGEST && goesOn(source.slice(Math.max(start, at - TAIL), at), source.slice(at, breaks[i + 1])))
      continue;
    push(sentences, source, start, at, paragraph.start);
    start = at;
  }
  push(sentences, source, start, source.length, paragraph.start);
  return sentences;
}

/** Adds the trimmed sentence; one without end is cut at spaces. */
function push(sentences: Span[], source: string, from: number, to: number, offset: number): void {
  for (let start = from; start < to; ) {
    const space = to - start > LONGEST ? source.lastIndexOf(' ', start + LONGEST) : to;
    const end = space > start ? space : Math.min(to, start + LONGEST);
    const piece = source.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const size = piece.trim().length;
    if (size > 0) sentences.push({ start: offset + start + lead, end: offset + start + lead + size });
    start = end;
  }
}

const SMALL_LETTER = /^\p{Ll}/u;
const NUMBER = /^\p{N}/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/** Whether the break before `after` is none: a lower-case start, or an abbreviation at the end of `before`. */
function goesOn(before: string, after: string): boolean {
  const first = FIRST_WORD.exec(after)?.[1];
  if (first === undefined) return /^[,;)\]]/.test(after);
  if (SMALL_LETTER.test(first)) return true;
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const isNumber = NUMBER.test(first);
  if (isNumber && ABBREVIATIONS_BEFORE_NUMBERS.has(word)) return true;
  if (BINDING_ABBREVIATIONS.has(word)) return true;
  const initial = INITIALS.test(word);
  return (initial || AMBIGUOUS_ABBREVIATIONS.has(word)) && !SENTENCE_OPENERS.has(first.toLowerCase());
}
