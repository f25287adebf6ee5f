import { CULPRIT_WORDS } from '../lexicon/responsibility.ts';
import { isSpeech } from './attribution.ts';
import { subjectRange } from './clauses/subject.ts';
import type { Draft } from './draft.ts';
import { verbParticipants } from './roles.ts';
import { between, type SentenceView } from './sentence-view.ts';
import { inRole } from './taking-part.ts';
import { type Clause, hostOf } from './clauses/clauses.ts';
import { findWord } from './clauses/token-range.ts';

const CULPRITS: ReadonlySet<string> = new Set([...CULPRIT_WORDS, 'responsible', 'behind', 'guilty', 'blame']);
const REACH = 7;

/** "The mayor said the Red Lanterns were behind the attack", "… are the suspected perpetrators": whoever says so accuses them. Null for a clause that says nothing of the sort. */
export function blameDraft(view: SentenceView, clause: Clause): Draft | null {
  const { verb } = clause;
  if (clause.kind !== 'complement' || verb?.form !== 'copula' || verb.negated) return null;
  const governor = hostOf(view.clauses, clause);
  if (!governor || !isSpeech(governor)) return null;
  const { tokens } = view.sentence;
  const last = findWord(tokens, CULPRITS, verb.head + 1, Math.min(clause.end, verb.head + 1 + REACH));
  const range = subjectRange(view.clauses, clause, tokens);
  if (last < 0 || !range) return null;
  const speakers = verbParticipants(view, governor, 'says-to').filter((p) => p.role === 'source');
  const blamed = between(view.actors, view.sentence, range.from, range.to).filter(
    ({ actor }) => !speakers.some((p) => p.actor.id === actor.id),
  );
  if (blamed.length === 0) return null;
  const participants = [...speakers, ...blamed.map((one) => inRole(one, 'target'))];
  return {
    clause,
    end: clause.end,
    first: verb.head,
    last,
    lemma: 'blame',
    type: 'ACCUSE',
    subtype: 'accusation',
    status: 'happened',
    participants,
    rule: 'blame',
  };
}
