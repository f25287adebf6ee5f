import { OCCURRENCE_STATES } from '../lexicon/governing-verbs.ts';
import type { Clause } from './clauses/clauses.ts';
import type { SentenceView } from './sentence-view.ts';
import { holdsWord } from './clauses/token-range.ts';

/** Whether a clause only says that its subject goes on: "fighting was heavy", "talks are under way". */
export function goesOn(view: SentenceView, { verb }: Clause): boolean {
  if (verb?.form !== 'copula') return false;
  return holdsWord(view.sentence.tokens, OCCURRENCE_STATES, verb.head + 1, verb.head + 4);
}
