import { isSpeech } from './attribution.ts';
import type { Draft } from './draft.ts';
import { verbParticipants } from './roles.ts';
import { between, type SentenceView } from './sentence-view.ts';

/** Statements worth a line of their own: somebody known says something on a day the text names ("told reporters on Monday"). */
export function speechDrafts(view: SentenceView): readonly Draft[] {
  return view.clauses.flatMap((clause): Draft[] => {
    const { verb } = clause;
    if (!verb || !isSpeech(clause) || verb.negated || verb.open || verb.form === 'to') return [];
    const dated = between(view.times, view.sentence, clause.first, clause.end).some((time) => time.interval !== null);
    if (!dated) return [];
    const participants = verbParticipants(view, clause, 'says-to').filter((p) => p.role === 'source');
    if (participants.length === 0) return [];
    const { head, lemma } = verb;
    return [
      {
        clause,
        end: clause.end,
        first: head,
        last: head,
        lemma,
        type: 'CONSULT',
        subtype: 'statement',
        status: null,
        participants,
        rule: 'verb',
      },
    ];
  });
}
