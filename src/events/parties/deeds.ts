import { DEFINITE } from '../../lexicon/pointing-words.ts';
import { VIOLENT_DEEDS } from '../../lexicon/responsibility.ts';
import { contains, type Span } from '../../model/span.ts';
import { singular } from '../actors/discourse.ts';
import { holdsWord, indexOf } from '../clauses/token-range.ts';
import type { Token } from '../../text/document.ts';

/** Before a noun for violence told before. */
const TOLD: ReadonlySet<string> = new Set([...DEFINITE, 'both', 'his']);

/** How a stretch of text speaks of violence by a noun: of some told before ("the attack"), of some new ("recent raids"), or not at all (null). */
export function deedIn(tokens: readonly Token[], within: Span): 'told' | 'new' | null {
  let found: 'new' | null = null;
  for (let at = indexOf(tokens, within.start); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= within.end) break;
    if (!isDeed(token, within)) continue;
    if (holdsWord(tokens, TOLD, Math.max(0, at - 3), at)) return 'told';
    found = 'new';
  }
  return found;
}

/** The first noun for violence in a stretch of text, in the singular, where it tells which: "the ambush", not "the attack"; null for others. */
export function deedWordIn(tokens: readonly Token[], within: Span): string | null {
  const deed = tokens.find((token) => isDeed(token, within));
  const word = deed ? singular(deed.norm) : null;
  return word !== null && !VAGUE.has(word) ? word : null;
}

function isDeed(token: Token, within: Span): boolean {
  return VIOLENT_DEEDS.has(token.norm) && token.pos !== 'VERB' && contains(within, token);
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
