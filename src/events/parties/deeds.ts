import { VIOLENT_DEEDS } from '../../lexicon/responsibility.ts';
import { contains, type Span } from '../../model/span.ts';
import { singular } from '../actors/discourse.ts';
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

/** The noun for violence told before that a stretch of text speaks of, in the singular, where it tells which: "the ambush", not "the attack"; null for others. */
export function deedWordIn(tokens: readonly Token[], within: Span): string | null {
  const deed = tokens.find(
    ({ norm, pos, start, end }) => VIOLENT_DEEDS.has(norm) && pos !== 'VERB' && contains(within, { start, end }),
  );
  const word = deed ? singular(deed.norm) : null;
  return word !== null && !VAGUE.has(word) ? word : null;
}

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
