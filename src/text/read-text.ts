import type { Span } from '../model/span.ts';
import { LEMMA_OF_VERB } from '../lexicon/tagger-corrections.ts';
import type { PartOfSpeech, Sentence, TextDocument, Token } from './document.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import type { Tagger } from './tagger.ts';
import { TAG, TAGS } from './tagger/tags.ts';
import type { Word } from './tagger/words.ts';
import { taggerInput } from './tagger-input.ts';

/** Cuts an article's body into sentences and tagged tokens; offsets are UTF-16, into `text`. Paragraphs in capitals are tagged as if in small letters. */
export function readText(text: string, body: Span, tagger: Tagger): TextDocument {
  const sentences: Sentence[] = [];
  paragraphsOf(text, body).forEach((paragraph, index) => {
    const spans = sentencesOf(text, paragraph);
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
const UNLIKE_VERB: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'PUNCT']);

function tokensOf(text: string, paragraph: Span, tagger: Tagger): Token[] {
  const source = text.slice(paragraph.start, paragraph.end);
  const { text: input, inserted } = taggerInput(source);
  const { words, starts, tags } = tagger.tag(input);
  const isAsGiven = input === source;
  const tokens: Token[] = [];
  let last: Token | undefined;
  let extra = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const tag = word.isFixed ? word.tag : (tags[i] ?? word.tag);
    let at = starts[i] ?? 0;
    while (extra < inserted.length && (inserted[extra] ?? 0) < at) extra++;
    const start = paragraph.start + at - extra;
    at += word.length;
    while (extra < inserted.length && (inserted[extra] ?? 0) < at) extra++;
    const end = paragraph.start + at - extra;
    if (tag === TAG.SPACE) continue;
    if (word.text === '.' && last?.end === start && ACRONYM.test(last.text)) {
      last = { ...last, text: `${last.text}.`, end };
      tokens[tokens.length - 1] = last;
      continue;
    }
    const written = isAsGiven ? word : asWritten(text, start, end, word, tagger);
    last = tokenOf(written, tag, last, start, end);
    tokens.push(last);
  }
  return tokens;
}

/** The word with the letters of the text, where the tagger was given others. */
function asWritten(text: string, start: number, end: number, word: Word, tagger: Tagger): Word {
  if (end - start === word.length && text.startsWith(word.text, start)) return word;
  return tagger.respelt(word, text.slice(start, end));
}

function tokenOf(word: Word, tag: number, before: Token | undefined, start: number, end: number): Token {
  const { text, norm, number } = word;
  if (word.isVerbal && !word.isNumeral && isLikeVerb(tag, before)) {
    const lemma = LEMMA_OF_VERB.get(norm) ?? word.lemma(tag);
    return { text, norm, number, lemma, pos: 'VERB', start, end };
  }
  const pos = word.isNumeral ? 'NUM' : (POS_OF_TAG[tag] ?? 'X');
  return { text, norm, number, lemma: word.lemma(tag), pos, start, end };
}

/** Whether a form that is a verb in most places is one there: it is tagged so, or nothing that goes before a noun stands before it. */
function isLikeVerb(tag: number, before: Token | undefined): boolean {
  return tag === TAG.VERB || (before !== undefined && !UNLIKE_VERB.has(before.pos) && before.norm !== "'s");
}

const POS_OF_TAG: readonly PartOfSpeech[] = TAGS.map((tag) => (tag === 'UNK' || tag === 'SPACE' ? 'X' : tag));
