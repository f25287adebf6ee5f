const CAPITAL = /^\p{Lu}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const LETTER = /^\p{L}/u;

/** Anything with words of a text: a token, a word of a time expression. */
interface Word {
  readonly text: string;
}

/** Whether a word is there and begins with a capital letter. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && beginsWithCapital(word.text);
}

/** Whether a text begins with a capital letter. */
export function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isCapitalCode(code) : CAPITAL.test(text);
}

/** Whether a word is there and begins with a capital and a small letter, as names do and most abbreviations do not. */
export function isCapitalised(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const code = word.text.charCodeAt(0);
  return code < 128 && !isCapitalCode(code) ? false : CAPITALISED.test(word.text);
}

/** Whether a text begins with a letter of any alphabet. */
export function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isCapitalCode(code) || isCapitalCode(code - 32) : LETTER.test(text);
}

function isCapitalCode(code: number): boolean {
  return code >= 65 && code <= 90;
}
