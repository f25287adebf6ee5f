import type { Token } from '../../text/document.ts';
import { chainAt } from './chains.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { phraseOf, titleOfChain } from './phrase.ts';
import type { SentenceReader } from './reader.ts';
import { NOTHING, type Step, stepOf } from './step.ts';

const SHORT_NAME = /^\p{Lu}[\p{L}\p{N}.-]{1,11}$/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}-]{2,}$/u;

/** Whether the article has introduced the word as somebody's short name. */
export function isIntroduced({ acronyms }: SentenceReader, { norm, text }: Token): boolean {
  return norm.length > 1 && acronyms.has(norm) && text === text.toUpperCase();
}

/** "the SDF", "SDF fighters", "SDF spokesman X", whoever else the knowledge has by that name. */
export function shortStep(reader: SentenceReader, at: number): Step {
  const chain = chainAt(reader, at + 1, 1, false);
  const meaning: Meaning = { kind: 'person', name: reader.tokens[at]?.norm ?? '', owner: null };
  const title = chain?.title ? titleOfChain(chain) : {};
  return stepOf([phraseOf(at, chain?.to ?? at + 1, meaning, 'reference', { ...title, bare: !chain?.title })]);
}

/** "(SDF)" behind a phrase introduces a short name; the bracket itself is no further mention. */
export function acronymStep(reader: SentenceReader, at: number): Step {
  const token = reader.tokens[at + 1];
  if (!token || reader.tokens[at + 2]?.norm !== ')' || !SHORT_NAME.test(token.text)) return NOTHING;
  if (token.text !== token.text.toUpperCase() && !TWO_CAPITALS.test(token.text)) return NOTHING;
  return { phrases: [shortPhrase(token, at + 1)], to: at + 3 };
}

/** Introduces a short name; it is no mention itself. */
export function shortPhrase({ norm }: Token, at: number): Phrase {
  return phraseOf(at, at + 1, { kind: 'person', name: norm, owner: null }, 'acronym', { stands: false });
}

/** "the Front for Renewal, or | FFR, said". */
export function isAlias(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 2]?.norm !== ',') return false;
  const close = tokens[at + 1];
  return ACRONYM.test(tokens[at]?.text ?? '') && (!close || close.pos === 'PUNCT');
}
