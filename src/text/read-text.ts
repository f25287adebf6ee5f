import type { Span } from '../model/span.ts';
import type { Sentence, TextDocument, Token } from './document.ts';
import { normOf } from './norm.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import type { Tagger } from './tagger.ts';

/** Cuts an article's body into sentences and tagged tokens; offsets are UTF-16, into `text`. Paragraphs in capitals are tagged as if in small letters. */
export function readText(text: string, body: Span, tagger: Tagger): TextDocument {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  paragraphsOf(text, body).forEach((paragraph, index) => {
    const spans = sentencesOf(text, paragraph, segmenter);
    const tokens = tokensOf(text, paragraph, tagger);
    let next = 0;
    for (const span of spans) {
      const first = next;
      while (next < tokens.length && (tokens[next]?.start ?? span.end) < span.end) next++;
      const own = tokens.slice(first, next);
      if (own.length > 0) sentences.push({ span, tokens: own, index: sentences.length, paragraph: index });
    }
  });
  return { text, body, sentences };
}

function tokensOf(text: string, paragraph: Span, tagger: Tagger): Token[] {
  const source = text.slice(paragraph.start, paragraph.end);
  const tokens: Token[] = [];
  let at = 0;
  for (const piece of tagger(asTagged(source))) {
    at += piece.gap;
    const end = at + piece.text.length;
    if (piece.pos !== 'SPACE') {
      const word = source.slice(at, end);
      const norm = normOf(word);
      tokens.push({
        text: word,
        norm,
        lemma: normOf(piece.lemma),
        pos: piece.pos,
        start: paragraph.start + at,
        end: paragraph.start + end,
      });
    }
    at = end;
  }
  return tokens;
}

const LONGEST_WORD = 60;
const LONG_WORDS = /\S{61,}/g;
const PRINTABLE = /^[ -~]*$/;
const ODD_SPACES = /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** The text the tagger sees, of equal length: no diacritics, odd spaces as spaces, endless words cut, capitals throughout as small letters. */
function asTagged(source: string): string {
  const spaced = PRINTABLE.test(source)
    ? source
    : source.replaceAll(ODD_SPACES, ' ').replaceAll(/[\u00c0-\u024f\u1e00-\u1eff]/g, plainLetter);
  const plain = spaced.replaceAll(LONG_WORDS, cutWord);
  if (!isShouted(plain)) return plain;
  const small = plain.toLowerCase();
  return small.length === plain.length ? small : plain;
}

/** The tagger breaks words at some letters with diacritics ("Erdoğan"). */
function plainLetter(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0);
  return letter === 'ı' ? 'i' : plain;
}

/** The tagger takes quadratic time in the length of a word: every 61st character of an endless one gives way to a space. */
function cutWord(word: string): string {
  let cut = '';
  for (let i = 0; i < word.length; i += LONGEST_WORD + 1)
    cut += (i > 0 ? ' ' : '') + word.slice(i > 0 ? i + 1 : 0, i + LONGEST_WORD + 1);
  return cut.slice(0, word.length);
}

function isShouted(source: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
  }
  return upper > 40 && upper > 4 * lower;
}
