import { VIOLENT_DEEDS } from '../../lexicon/responsibility.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Token } from '../../text/document.ts';

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'these', 'that', 'those', 'both', 'its', 'their', 'his']);

/** How a stretch of text speaks of violence by a noun: of some told before ("the attack"), of some new ("recent raids"), or not at all (null). */
export function deedIn(tokens: readonly Token[], within: Span): 'told' | 'new' | null {
  let found: 'new' | null = null;
  for (const [at, token] of tokens.entries()) {
    if (!VIOLENT_DEEDS.has(token.norm) || token.pos === 'VERB' || !contains(within, token)) continue;
    if (tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => DEFINITE.has(norm))) return 'told';
    found = 'new';
  }
  return found;
}
