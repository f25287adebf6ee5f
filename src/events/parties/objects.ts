import { CIVIL_OBJECTS, MILITARY_OBJECTS, MILITARY_WORDS, SURELY_MILITARY } from '../../lexicon/responsibility.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Token } from '../../text/document.ts';

/** What was attacked, by the common noun for it: a thing of the armed forces, or a place of everyday life. */
export interface Struck {
  readonly kind: 'military' | 'civil';
  readonly span: Span;
}

/** What the tokens within a span say was attacked; null where they name neither. */
export function struckIn(tokens: readonly Token[], within: Span): Struck | null {
  for (const [at, token] of tokens.entries()) {
    if (token.pos === 'VERB' || !contains(within, token)) continue;
    const kind = kindOf(token, tokens[at - 1]);
    if (kind) return { kind, span: { start: token.start, end: token.end } };
  }
  return null;
}

/** "a base" alone may be anybody's, "a market" is everybody's. */
function kindOf({ norm }: Token, before: Token | undefined): Struck['kind'] | null {
  if (CIVIL_OBJECTS.has(norm)) return 'civil';
  if (SURELY_MILITARY.has(norm)) return 'military';
  return MILITARY_OBJECTS.has(norm) && MILITARY_WORDS.has(before?.norm ?? '') ? 'military' : null;
}
