import { isParenthetical, opensSpeech } from './attribution.ts';
import { type Clause, hostOf } from './clauses/clauses.ts';
import type { SentenceView } from './sentence-view.ts';

/** Where what is said stands: up to `end` behind the saying, and up to `before` in front of it, null where it does not. Token indices, half-open. */
export interface StatementParts {
  readonly end: number;
  readonly before: number | null;
}

/** "The mayor said on Monday | that crops had failed |", or "Crops had failed, | the mayor said on Monday". */
export function statementParts(view: SentenceView, clause: Clause): StatementParts {
  if (clause.index > 0 && clause.kind === 'main' && isParenthetical(view, clause))
    return { end: clause.end, before: clause.first };
  let end = clause.end;
  for (const later of view.clauses.slice(clause.index + 1)) {
    if (later.first !== end || !isSaid(view, later, clause)) break;
    end = later.end;
  }
  return { end, before: null };
}

/** Whether a clause hangs on the saying, as its complement or a word of it in quotation marks. */
function isSaid(view: SentenceView, later: Clause, saying: Clause): boolean {
  let current: Clause | undefined = later;
  while (current && current.index > saying.index) {
    if (current.kind === 'main' && !opensSpeech(view, current)) return false;
    current = hostOf(view.clauses, current);
  }
  return current?.index === saying.index;
}
