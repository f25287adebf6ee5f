import type { EventMention } from '../model/event.ts';
import { overlaps } from '../model/span.ts';
import { isSpeech } from './attribution.ts';
import { verbParticipants } from './roles.ts';
import { between, type SentenceView } from './sentence-view.ts';
import type { Draft } from './drafts.ts';

/**
 * Statements worth a line of their own: somebody known says something on a day the text names ("told reporters on Monday"), and
 * no event of the sentence already stands for what is said.
 */
export function speechDrafts(view: SentenceView, told: readonly EventMention[]): readonly Draft[] {
  return view.clauses.flatMap((clause): Draft[] => {
    const { verb } = clause;
    if (!verb || !isSpeech(clause) || verb.negated || verb.open || verb.form === 'to') return [];
    const dated = between(view.times, view.sentence, clause.first, clause.end).some((time) => time.interval !== null);
    if (!dated || told.some((mention) => overlaps(mention.sentence, clause.span))) return [];
    const participants = verbParticipants(view, clause, 'says-to').filter((p) => p.role === 'source');
    if (participants.length === 0) return [];
    return [
      {
        clause,
        first: verb.head,
        last: verb.head,
        lemma: verb.lemma,
        type: 'CONSULT',
        subtype: 'statement',
        status: null,
        participants,
        rule: 'verb',
      },
    ];
  });
}
