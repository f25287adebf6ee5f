import { RANK_WORDS } from '../lexicon/rank-words.ts';
import { indexOf } from './clauses/token-range.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import type { SentenceView } from './sentence-view.ts';

/** How far before "since" stands what is measured, in tokens. */
const REACH = 10;

/** "their first swap since September": how rare it is, not when it was. */
export function isMeasure(view: SentenceView, { signal, span }: TimeExpression): boolean {
  if (signal !== 'since') return false;
  const at = indexOf(view.sentence.tokens, span.start);
  return isMeasuredSince(view, view.sentence.tokens[at - 1]?.norm === 'since' ? at - 1 : at - 2);
}

/** Whether the "since" at a token follows something called the first or the greatest of its kind ("the deadliest raid | since rebels left in May"). */
export function isMeasuredSince({ sentence: { tokens } }: SentenceView, since: number): boolean {
  if (tokens[since]?.norm !== 'since') return false;
  for (let at = since - 1; at >= 0 && at >= since - REACH; at--) {
    const { norm, pos } = tokens[at] ?? { norm: '', pos: 'PUNCT' };
    if (RANK_WORDS.has(norm) || (norm.length > 4 && norm.endsWith('est') && pos === 'ADJ')) return true;
    if (pos === 'VERB' || (pos === 'PUNCT' && norm !== '-')) return false;
  }
  return false;
}
