import { BEFORE_HARM } from '../lexicon/harm-words.ts';
import { hostOf } from './clauses/clauses.ts';
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/** "Forty people were said | to have died": told from the words for those it befell on, and not vouched for. All other drafts come back as they are. */
export function fromReport(view: SentenceView, draft: Draft): Draft {
  const { clause, status } = draft;
  const host = hostOf(view.clauses, clause);
  if (clause.kind !== 'infinitive' || !clause.verb?.perfect || !host?.verb?.passive || host.verb.tense !== 'past')
    return draft;
  const isReport = BEFORE_HARM.has(view.sentence.tokens[host.verb.head]?.norm ?? '');
  return isReport && host.end === clause.first ? { ...draft, clause: host, status: status ?? 'claimed' } : draft;
}
