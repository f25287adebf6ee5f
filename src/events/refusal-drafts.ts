import type { ActorMention } from '../model/event.ts';
import { sayingOf } from './attribution.ts';
import type { Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import type { VerbGroup } from './clauses/verb-groups.ts';
import type { Draft } from './draft.ts';
import { verbParticipants } from './roles.ts';
import { between, type SentenceView } from './sentence-view.ts';
import { inRole } from './taking-part.ts';
import type { TriggerLexicon } from './trigger/trigger-lexicon.ts';
import { holdsWord } from './clauses/token-range.ts';

const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'would', "'d"]);
const OWN: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we']);

/** "Borduria said it would not free the prisoners", "We will never surrender, the commander said": what one says one will not do is a refusal. Null for a clause that tells none. */
export function refusalDraft(view: SentenceView, clause: Clause, text: string, lexicon: TriggerLexicon): Draft | null {
  const { verb } = clause;
  const isRefused = verb?.negated && verb.form === 'finite' && lexicon.verbs.has(verb.lemma);
  if (!isRefused || !isFuture(view, verb)) return null;
  const speaker = sayingOf(view, clause, text)?.speaker ?? null;
  if (!speaker || !isOwn(view, clause, speaker)) return null;
  const others = verbParticipants(view, clause, 'says-to').filter((p) => p.actor.id !== speaker.actor.id);
  return {
    clause,
    end: clause.end,
    first: verb.first,
    last: verb.head,
    lemma: 'refuse',
    type: 'REJECT',
    subtype: 'refusal',
    status: 'happened',
    participants: [inRole(speaker, 'source'), ...others.map((other) => inRole(other, 'target'))],
    rule: 'refusal',
  };
}

function isFuture(view: SentenceView, { first, head }: VerbGroup): boolean {
  return holdsWord(view.sentence.tokens, FUTURE, first, head);
}

/** Whether the subject is the speaker: a pronoun, or his name. */
function isOwn(view: SentenceView, clause: Clause, speaker: ActorMention): boolean {
  const range = subjectRange(view.clauses, clause, view.sentence.tokens);
  if (!range) return false;
  const named = between(view.actors, view.sentence, range.from, range.to);
  if (named.some(({ actor }) => actor.id === speaker.actor.id)) return true;
  return range.to - range.from <= 2 && holdsWord(view.sentence.tokens, OWN, range.from, range.to);
}
