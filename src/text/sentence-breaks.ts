import { once } from './memory.ts';

/** Letters of western Europe and the marks of print: all that most texts are written with. */
const PLAIN = /^[\t -~\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201f\u2026\u20ac]*$/;

/** Made for the first text with other letters: that takes longer than to read an article. */
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** Where sentences begin in a text without line breaks, by the rules of Unicode UAX #29; the first offset is 0. */
export function sentenceBreaks(text: string): readonly number[] {
  return PLAIN.test(text) ? plainBreaks(text) : Array.from(segmenter().segment(text), ({ index }) => index);
}

/** The same rules for the letters that stand here. Linear: what is looked at behind an end goes no further than the next. */
function plainBreaks(text: string): readonly number[] {
  const breaks = text === '' ? [] : [0];
  for (let at = 0; at < text.length; at++) {
    if (!isEnd(text.charCodeAt(at))) continue;
    let next = at + 1;
    while (CLOSING.includes(text.charAt(next)) && next < text.length) next++;
    while (SPACES.includes(text.charAt(next)) && next < text.length) next++;
    if (next < text.length && isBreak(text, at, next)) breaks.push(next);
  }
  return breaks;
}

const FULL_STOP = 0x2e;
const EXCLAMATION_MARK = 0x21;
const QUESTION_MARK = 0x3f;

function isEnd(code: number): boolean {
  return code === FULL_STOP || code === EXCLAMATION_MARK || code === QUESTION_MARK;
}

const CLOSING = '"\'()[]{}«»‘’‚‛“”„‟';
const SPACES = '\t \u00a0';
const GOING_ON = ',-:;–—';

/** Whether a sentence begins at `next`, with nothing but closing marks and spaces behind the end at `at`. */
function isBreak(text: string, at: number, next: number): boolean {
  const after = text.charAt(next);
  // Rule SB8a: "Halt!", he said.
  if (GOING_ON.includes(after) || isEnd(after.charCodeAt(0))) return false;
  if (text.charCodeAt(at) !== FULL_STOP) return true;
  // SB6: 3.4. SB7: U.S.
  if (next === at + 1 && (isFigure(after) || (isUpper(after) && isLetter(text.charAt(at - 1))))) return false;
  // SB8: etc. (but
  let letter = next;
  while (letter < text.length && !isLetter(text.charAt(letter)) && !isEnd(text.charCodeAt(letter))) letter++;
  return !isLower(text.charAt(letter));
}

function isFigure(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isUpper(char: string): boolean {
  return (char >= 'A' && char <= 'Z') || (char >= 'À' && char <= 'Þ' && char !== '×');
}

function isLower(char: string): boolean {
  return (
    (char >= 'a' && char <= 'z') ||
    (char >= 'ß' && char <= 'ÿ' && char !== '÷') ||
    char === 'ª' ||
    char === 'µ' ||
    char === 'º'
  );
}

function isLetter(char: string): boolean {
  return isUpper(char) || isLower(char);
}
