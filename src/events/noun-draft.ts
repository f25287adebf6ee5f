import { SUFFERING_VERBS } from '../lexicon/governing-verbs.ts';
import type { EventType } from '../model/event.ts';
import type { Clause } from './clauses/clauses.ts';
import type { Draft } from './draft.ts';
import { nounParticipants } from './noun-roles.ts';
import { verbParticipants } from './roles.ts';
import type { SentenceView } from './sentence-view.ts';
import type { NounTrigger } from './trigger/noun-trigger.ts';
import type { Frame } from './trigger/trigger-lexicon.ts';

const MUTUAL: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

/** The event that a noun tells: with whoever its noun phrase names and, under a light verb, whoever the verb does. */
export function nounDraft(view: SentenceView, clause: Clause, noun: NounTrigger, rule: Draft['rule']): Draft {
  const { type, subtype, status, words } = noun.entry;
  const mutual = MUTUAL.has(type);
  const isSuffered = SUFFERING_VERBS.has(clause.verb?.lemma ?? '');
  const frame: Frame = mutual ? 'mutual' : isSuffered ? 'suffers' : 'acts-on';
  const own = nounParticipants(view, noun.first, noun.last, clause, mutual);
  const all = rule === 'light verb' ? verbParticipants(view, clause, frame) : [];
  // "Ruritania saw a series of blasts": a country is where they were.
  const viaVerb = frame === 'suffers' ? all.filter(({ actor }) => actor.kind !== 'state') : all;
  const participants = [...own, ...viaVerb.filter((other) => !own.some((known) => known.actor.id === other.actor.id))];
  return {
    clause,
    end: clause.end,
    first: noun.first,
    last: noun.last,
    lemma: words.join(' '),
    type,
    subtype,
    status,
    participants,
    rule,
  };
}
