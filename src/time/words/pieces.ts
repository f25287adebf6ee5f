import type { Token } from '../../text/document.ts';
import { normOf } from '../../text/norm.ts';
import { numberOfNorm } from '../../text/word-numbers.ts';
import { timeWords } from './lexicon.ts';

/** "13-15", "mid-August", "1980s", "5:30pm", "9/11", "post-1959", "Q3", "o'clock": what a token is cut into where it holds more than letters. */
const PIECE =
  /o['’]clock|[Qq][1-4](?![\p{L}\d])|\d\/\d{1,2}(?![\d/])|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![a-z])|\d+(?:[.,:]\d+)*|\p{L}+(?:\.\p{L}+)*\.?|['’]s(?!\p{L})|\S/giu;
const MARKED = /\d+|\S/g;
const PLAIN = /^(?:[A-Za-z]+|\p{L}+)$/u;
const DASHES = /^[-‐‑‒–—]$/;

/** Tokens cut so that every number, word and mark stands alone; each piece keeps the part of speech of its token. */
export function piecesOf(tokens: readonly Token[]): Token[] {
  const pieces: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    at++;
    if (PLAIN.test(token.text)) {
      pieces.push(token);
      continue;
    }
    const cut = isDayPair(token, tokens[at]) ? MARKED : PIECE;
    for (const match of token.text.matchAll(cut)) pieces.push(pieceOf(token, match[0], match.index));
  }
  return pieces;
}

/** The "4/5" of "4/5 June". */
function isDayPair(token: Token, after: Token | undefined): boolean {
  if (!after || token.text[1] !== '/' || !/^\d\/\d{1,2}$/.test(token.text)) return false;
  return timeWords().get(after.norm)?.[0]?.kind === 'month';
}

function pieceOf(token: Token, text: string, at: number): Token {
  const start = token.start + at;
  const norm = DASHES.test(text) ? '-' : normOf(text);
  const number = numberOfNorm(norm);
  return { text, norm, number, lemma: norm, pos: token.pos, start, end: start + text.length };
}
