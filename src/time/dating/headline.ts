import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { TimeMention } from '../../model/time-expression.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';

/** A text with its sentences and the times it names, as the dating reads it. */
export interface DatingText {
  readonly document: TextDocument;
  readonly mentions: readonly TimeMention[];
}

/** An article as it is dated, and how far its offsets lie behind those of its own text. */
export interface Headlined extends DatingText {
  readonly article: Article;
  readonly shift: number;
}

const BREAK = '\n\n';

/** The article with its headline put before its text, as a newspaper prints it; unchanged without a headline. */
export function withHeadline(article: Article, text: DatingText, headline: DatingText | null): Headlined {
  if (!headline) return { article, ...text, shift: 0 };
  const whole = `${headline.document.text}${BREAK}${article.text}`;
  const shift = whole.length - article.text.length;
  const body = { start: 0, end: article.body.end + shift };
  const before = headline.document.sentences.length;
  const sentences = [
    ...headline.document.sentences,
    ...text.document.sentences.map((sentence) => shiftedSentence(sentence, shift, before)),
  ];
  return {
    article: { ...article, text: whole, body },
    document: { text: whole, body, sentences },
    mentions: [
      ...headline.mentions,
      ...text.mentions.map((mention) => ({ ...mention, span: shiftedSpan(mention.span, shift) })),
    ],
    shift,
  };
}

function shiftedSentence(sentence: Sentence, shift: number, before: number): Sentence {
  return {
    span: shiftedSpan(sentence.span, shift),
    tokens: sentence.tokens.map(({ text, norm, number, lemma, pos, start, end }) => {
      return { text, norm, number, lemma, pos, start: start + shift, end: end + shift };
    }),
    index: sentence.index + before,
    paragraph: sentence.paragraph + 1,
  };
}

/** A span moved along the text by so many UTF-16 units. */
export function shiftedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
