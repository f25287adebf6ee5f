const CAPITAL = /^\p{Lu}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const LETTER = /^\p{L}/u;
const FIRST_CAPITAL = 0x41;
const LAST_CAPITAL = 0x5a;
const FIRST_FIGURE = 0x30;
const LAST_FIGURE = 0x39;

/** Anything with words of a text: a token, a word of a time expression. */
interface Word {
  readonly text: string;
}

/** Whether a word is there and begins with a capital letter. */
export function isCapital(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const code = word.text.charCodeAt(0);
  return code < 128 ? code >= FIRST_CAPITAL && code <= LAST_CAPITAL : CAPITAL.test(word.text);
}

/** Whether a text begins with a capital letter. */
export function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= FIRST_CAPITAL && code <= LAST_CAPITAL : CAPITAL.test(text);
}

/** Whether a word is there and begins with a capital and a small letter, as names do and most abbreviations do not. */
export function isCapitalised(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const code = word.text.charCodeAt(0);
  const isPlain = code < 128 && (code < FIRST_CAPITAL || code > LAST_CAPITAL);
  return !isPlain && CAPITALISED.test(word.text);
}

/** Whether a text begins with a figure, 0 to 9. */
export function beginsWithFigure(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= FIRST_FIGURE && code <= LAST_FIGURE;
}

/** Whether a text begins with a letter of any alphabet. */
export function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  // Small letters differ from capitals by one bit.
  const capital = code & ~0x20;
  return code < 128 ? capital >= FIRST_CAPITAL && capital <= LAST_CAPITAL : LETTER.test(text);
}
