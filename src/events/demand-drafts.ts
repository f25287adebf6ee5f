import { isSpeech } from './attribution.ts';
import type { Draft } from './draft.ts';
import { verbParticipants } from './roles.ts';
import { between, type SentenceView } from './sentence-view.ts';
import { subjectRange } from './clauses/subject.ts';

const OBLIGATION: ReadonlySet<string> = new Set(['must', 'should', 'ought']);

/** "The opposition told reporters that the president must go": what is said to be a duty is a demand of the speaker's. */
export function demandDrafts(view: SentenceView): readonly Draft[] {
  return view.clauses.flatMap((clause): Draft[] => {
    const { verb } = clause;
    const governor = clause.parent === null ? undefined : view.clauses[clause.parent];
    if (!verb || !governor || clause.kind !== 'complement' || !isSpeech(governor)) return [];
    const { tokens } = view.sentence;
    if (!tokens.slice(verb.first, verb.head).some(({ norm }) => OBLIGATION.has(norm))) return [];
    const speakers = verbParticipants(view, governor, 'says-to').filter((p) => p.role === 'source');
    const range = subjectRange(view.clauses, clause, tokens);
    const asked = range ? between(view.actors, view.sentence, range.from, range.to) : [];
    const others = asked.filter((mention) => !speakers.some((p) => p.actor.id === mention.actor.id));
    if (speakers.length === 0 || others.length === 0) return [];
    const participants = [...speakers, ...others.map(({ actor, span }) => ({ actor, span, role: 'target' as const }))];
    return [
      {
        clause,
        end: clause.end,
        first: verb.first,
        last: verb.head,
        lemma: 'demand',
        type: 'REQUEST',
        subtype: 'demand',
        status: 'offered',
        participants,
        rule: 'demand',
      },
    ];
  });
}
