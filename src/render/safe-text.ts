/** C0 and C1 control characters, and the marks that turn the direction of text round (Unicode bidirectional controls). */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** The text on one line, without anything a terminal would obey: control characters and runs of white space become one space. */
export function onOneLine(text: string): string {
  return text.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
}

/** The text with its lines and tabs, without anything else a terminal would obey. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\n' || character === '\t' ? character : '\uFFFD',
  );
}

const ASCII: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
  '←': '<-',
  '·': '|',
  '≈': '~',
  '⚠': '!',
  '⋮': ':',
  '▁': '_',
  '▂': '.',
  '▃': ':',
  '▄': '-',
  '▅': '=',
  '▆': '+',
  '▇': '*',
  '█': '#',
  '▓': '%',
  '▒': '=',
  '░': '-',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
};

/** The text in ASCII: diacritics dropped, signs replaced by what stands for them, all else a question mark. */
export function inAscii(text: string): string {
  return text
    .replace(/\P{ASCII}/gu, (sign) => ASCII[sign] ?? sign)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, '?');
}
