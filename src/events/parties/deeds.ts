import { DEFINITE } from '../../lexicon/pointing-words.ts';
import { VIOLENT_DEEDS } from '../../lexicon/responsibility.ts';
import type { Span } from '../../model/span.ts';
import { singular } from '../actors/discourse.ts';
import { holdsWord, tokensWithin } from '../clauses/token-range.ts';
import type { Token } from '../../text/document.ts';

/** Before a noun for violence told before. */
const TOLD: ReadonlySet<string> = new Set([...DEFINITE, 'both', 'his']);

/** How a stretch of text speaks of violence by a noun: of some told before ("the attack"), of some new ("recent raids"), or not at all (null). */
export function deedIn(tokens: readonly Token[], within: Span): 'told' | 'new' | null {
  let found: 'new' | null = null;
  const { from, to } = tokensWithin(tokens, within);
  for (let at = from; at < to; at++) {
    if (!isDeed(tokens[at])) continue;
    if (holdsWord(tokens, TOLD, Math.max(0, at - 3), at)) return 'told';
    found = 'new';
  }
  return found;
}

/** The first noun for violence in a stretch of text, in the singular, where it tells which: "the ambush", not "the attack"; null for others. */
export function deedWordIn(tokens: readonly Token[], within: Span): string | null {
  const { from, to } = tokensWithin(tokens, within);
  const deed = tokens.slice(from, to).find(isDeed);
  const word = deed ? singular(deed.norm) : null;
  return word !== null && !VAGUE.has(word) ? word : null;
}

function isDeed(token: Token | undefined): boolean {
  return token !== undefined && VIOLENT_DEEDS.has(token.norm) && token.pos !== 'VERB';
}

/** Nouns for violence that may be any. */
const VAGUE: ReadonlySet<string> = new Set([
  'attack',
  'assault',
  'killing',
  'violence',
  'incident',
  'atrocity',
  'act',
  'massacre',
]);
