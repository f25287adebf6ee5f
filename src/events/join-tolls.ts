import { VIOLENT_SUBTYPES } from '../lexicon/violent-subtypes.ts';
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * One event where a sentence tells an attack and its toll in two clauses: "launched an attack …, killing a policeman", "six were killed and
 * eight wounded". The clause grows to hold both; the attack's own word stays the trigger.
 */
export function joinTolls(view: SentenceView, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const host = joined.findLast((before) => isTollOf(view, draft, before));
    if (!host) joined.push(draft);
    else joined[joined.indexOf(host)] = grown(host, draft);
  }
  return joined;
}

function isTollOf(view: SentenceView, toll: Draft, host: Draft): boolean {
  if (toll.type !== 'ASSAULT' || toll.subtype !== 'killing' || toll.rule !== 'verb') return false;
  if (host.type !== 'ASSAULT' || !VIOLENT_SUBTYPES.has(host.subtype) || host.clause.verb?.form === 'to') return false;
  const { clause } = toll;
  if (clause.parent !== host.clause.index && clause.index !== host.clause.index + 1) return false;
  if (clause.kind === 'participle') return view.sentence.tokens[clause.first - 1]?.norm === ',' || clause.link !== null;
  return clause.kind === 'coordinate' && host.subtype === 'killing';
}

function grown(host: Draft, toll: Draft): Draft {
  const known = new Set(host.participants.map((p) => p.actor.id));
  return {
    ...host,
    end: toll.end,
    participants: [...host.participants, ...toll.participants.filter((p) => !known.has(p.actor.id))],
  };
}
