import type { Span } from '../model/span.ts';
import { LEMMA_OF_FORM, LEMMA_OF_VERB, VERBAL_FORMS } from '../lexicon/tagger-corrections.ts';
import type { PartOfSpeech, Sentence, TextDocument, Token } from './document.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import type { TaggedPiece, Tagger } from './tagger.ts';
import { taggerInput } from './tagger-input.ts';

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

/** "A.K.A": the tagger sometimes leaves the last full stop outside. */
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;
const NUMERAL = /^\d[\d.,:/-]*$/;

function tokensOf(text: string, paragraph: Span, tagger: Tagger): Token[] {
  const source = text.slice(paragraph.start, paragraph.end);
  const { text: input, inserted } = taggerInput(source);
  const tokens: Token[] = [];
  let at = 0;
  let extra = 0;
  for (const piece of tagger.tag(input)) {
    at += piece.gap;
    while ((inserted[extra] ?? Infinity) < at) extra++;
    const start = at - extra;
    at += piece.text.length;
    while ((inserted[extra] ?? Infinity) < at) extra++;
    if (piece.pos === 'SPACE') continue;
    const last = tokens.at(-1);
    const isAcronymEnd = piece.text === '.' && last?.end === paragraph.start + start && ACRONYM.test(last.text);
    if (isAcronymEnd) tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: last.end + 1 };
    else tokens.push(tokenOf(source.slice(start, at - extra), paragraph.start + start, piece, last, tagger));
  }
  return tokens;
}

function tokenOf(text: string, start: number, piece: TaggedPiece, before: Token | undefined, tagger: Tagger): Token {
  const norm = tagger.norm(text);
  const pos =
    piece.pos === 'SPACE' || NUMERAL.test(text) ? 'NUM' : isVerb(norm, piece.pos, before) ? 'VERB' : piece.pos;
  const known = LEMMA_OF_FORM.get(norm) ?? (pos === 'VERB' ? LEMMA_OF_VERB.get(norm) : undefined);
  const lemma = known ?? tagger.norm(piece.lemma);
  return { text, norm, lemma, pos, start, end: start + text.length };
}

function isVerb(norm: string, pos: PartOfSpeech, before: Token | undefined): boolean {
  if (pos === 'VERB' || !VERBAL_FORMS.has(norm)) return false;
  return before !== undefined && !/^(?:DET|ADJ|NUM|PUNCT)$/.test(before.pos) && before.norm !== "'s";
}
