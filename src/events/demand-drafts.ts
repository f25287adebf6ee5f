import type { ActorMention, Participant } from '../model/event.ts';
import { isSpeech, sayingOf } from './attribution.ts';
import { hostOf, type Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import type { Draft } from './draft.ts';
import { verbParticipants } from './roles.ts';
import { between, type SentenceView } from './sentence-view.ts';
import { inRole } from './taking-part.ts';
import { holdsWord } from './clauses/token-range.ts';

const OBLIGATION: ReadonlySet<string> = new Set(['must', 'should', 'ought']);
const ADDRESSED: ReadonlySet<string> = new Set(['they', 'you']);
/** Kinds of actors whose saying what others should do is no demand of a party. */
const ONLOOKERS: ReadonlySet<string> = new Set(['media', 'unknown']);

/**
 * "The opposition told reporters that the president must go", "They need to stop the shelling, the envoy said": what is said to be the
 * duty of somebody else is a demand of the speaker's. Null for a clause that tells none.
 */
export function demandDraft(view: SentenceView, clause: Clause, text: string): Draft | null {
  const { verb } = clause;
  const { tokens } = view.sentence;
  if (!verb || verb.negated) return null;
  const duty = needed(view, clause);
  // "must go", "ought to go"
  if (!duty && !holdsWord(tokens, OBLIGATION, verb.first, verb.head)) return null;
  const speaker = speakerOf(view, clause, text);
  const range = subjectRange(view.clauses, clause, tokens);
  if (!speaker || !range || ONLOOKERS.has(speaker.actor.kind)) return null;
  const asked = between(view.actors, view.sentence, range.from, range.to);
  const others = asked.filter((mention) => mention.actor.id !== speaker.actor.id);
  const isAddressed = holdsWord(tokens, ADDRESSED, range.from, range.to);
  if (others.length === 0 && (asked.length > 0 || !isAddressed)) return null;
  const participants = [inRole(speaker, 'source'), ...others.map((other) => inRole(other, 'target'))];
  return {
    clause,
    end: (duty ?? clause).end,
    first: verb.first,
    last: verb.head,
    lemma: 'demand',
    type: 'REQUEST',
    subtype: 'demand',
    status: 'offered',
    participants,
    rule: 'demand',
  };
}

/** Whoever the sentence says says it; for a complement, who the verb of saying has for its subject. */
function speakerOf(view: SentenceView, clause: Clause, text: string): ActorMention | Participant | null {
  const governor = hostOf(view.clauses, clause);
  const isSaid = governor && clause.kind === 'complement' && isSpeech(governor);
  const own = isSaid ? verbParticipants(view, governor, 'says-to').find((p) => p.role === 'source') : undefined;
  return own ?? sayingOf(view, clause, text)?.speaker ?? null;
}

/** The infinitive that "need" or "have" puts as a duty ("need to go", "has to go"); null for other verbs. */
function needed(view: SentenceView, { verb, index }: Clause): Clause | null {
  if ((verb?.lemma !== 'need' && verb?.lemma !== 'have') || verb.tense !== 'present' || verb.form !== 'finite')
    return null;
  const next = view.clauses[index + 1];
  return next?.kind === 'infinitive' && next.verb?.first === verb.last + 1 ? next : null;
}
