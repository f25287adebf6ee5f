import type { TimeMention } from '../../model/time-expression.ts';
import type { Sentence } from '../../text/document.ts';
import { tokenAt } from '../context/token-at.ts';

/** Words before a time that take it out of the course of the story: "the army that had landed in late 1943", "compared to November". */
const RECALLING = /^(?:had|who|which|whose|until|since|before|prior|like|than|compared|\()$/;
const NEAR = 10;

/** Whether a time is looked back to, or compared with, from the course of the story. */
export function recalls(mention: TimeMention, sentence: Sentence): boolean {
  const at = tokenAt(sentence.tokens, mention.span.start);
  return sentence.tokens.slice(Math.max(0, at - NEAR), at).some((token) => RECALLING.test(token.norm));
}

/** Tokens that may stand before a time that opens its sentence ("But by late in the year"), and parts of speech that may not. */
const OPENING = 8;
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN']);

/** Whether a time opens its sentence, or stands in a heading. */
export function opens(mention: TimeMention, sentence: Sentence): boolean {
  const before = tokenAt(sentence.tokens, mention.span.start);
  const early = before < OPENING && !sentence.tokens.slice(0, before).some((token) => TELLING.has(token.pos));
  return early || isHeading(sentence);
}

/** Tokens of a heading. */
const HEADING = 12;

/** "The western front (1915)" ends in a mark too, but in none that ends a sentence. */
function endsAsSentence(sentence: Sentence): boolean {
  const last = sentence.tokens.at(-1);
  return last?.pos === 'PUNCT' && last.text !== ')';
}

/** Whether a sentence is a heading: a few words, no verb, no full stop. */
export function isHeading(sentence: Sentence): boolean {
  return (
    sentence.tokens.length <= HEADING &&
    !endsAsSentence(sentence) &&
    !sentence.tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX')
  );
}
