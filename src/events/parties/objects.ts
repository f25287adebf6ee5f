import { CIVIL_OBJECTS, MILITARY_OBJECTS, MILITARY_WORDS, SURELY_MILITARY } from '../../lexicon/responsibility.ts';
import type { Span } from '../../model/span.ts';
import { tokensWithin } from '../clauses/token-range.ts';
import type { Token } from '../../text/document.ts';

/** What was attacked, by the common noun for it: a thing of the army, of the security forces whichever they are, or a place of everyday life. */
export interface Struck {
  readonly kind: 'army' | 'security forces' | 'civil';
  readonly span: Span;
}

/** How many words behind the word for an attack what it struck may stand. */
const REACH = 10;

/** What the tokens within a clause say was attacked, just behind the word for the attack or before it; null where they name neither. */
export function struckIn(tokens: readonly Token[], within: Span, trigger: Span): Struck | null {
  const attack = tokens.findIndex(({ start }) => start >= trigger.start);
  const { from, to } = tokensWithin(tokens, within);
  for (let at = from; at < to && at <= attack + REACH; at++) {
    const token = tokens[at];
    if (!token || token.pos === 'VERB') continue;
    const kind = kindOf(token, tokens[at - 1]);
    if (kind) return { kind, span: { start: token.start, end: token.end } };
  }
  return null;
}

/** "a base" alone may be anybody's, "a market" is everybody's. */
function kindOf({ norm }: Token, before: Token | undefined): Struck['kind'] | null {
  if (CIVIL_OBJECTS.has(norm)) return 'civil';
  const isMilitary = MILITARY_WORDS.has(before?.norm ?? '');
  if (isMilitary && (MILITARY_OBJECTS.has(norm) || SURELY_MILITARY.has(norm))) return 'army';
  return SURELY_MILITARY.has(norm) ? 'security forces' : null;
}
