import { VIOLENT_SUBTYPES } from '../lexicon/violent-subtypes.ts';
import { CAUSAL } from './causes.ts';
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * One event where a sentence tells an attack and its toll in two clauses: "launched an attack …, killing a policeman", "six were killed and
 * eight wounded". The clause grows to hold both; the attack's own word stays the trigger.
 */
export function joinTolls(view: SentenceView, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const host = joined.findLast((before) => isTollOf(view, draft, before) || isActOf(draft, before));
    const subject = host ? undefined : joined.findLast((before) => isSubjectOf(before, draft));
    if (subject)
      joined[joined.indexOf(subject)] = { ...grown(draft, subject), end: draft.end, subtype: subject.subtype };
    else if (!host) joined.push(draft);
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

/** "two soldiers were killed | when a bomb hit their car": the act behind its toll. */
function isActOf(act: Draft, host: Draft): boolean {
  const { link, parent, kind, verb } = act.clause;
  if (kind !== 'subordinate' || parent !== host.clause.index || verb?.perfect) return false;
  if (act.rule === 'dated noun' || act.rule === 'setting') return false;
  if (host.rule !== 'verb' || host.subtype !== 'killing' || host.type !== 'ASSAULT') return false;
  return CAUSAL.has(link ?? '') && act.type === 'ASSAULT' && SUDDEN.has(act.subtype);
}

/** "a raid on a bus driving past | killed six": the noun for the act is the subject of its toll. */
function isSubjectOf(noun: Draft, { clause, type, subtype, rule }: Draft): boolean {
  if (noun.rule !== 'named noun' || noun.type !== 'ASSAULT' || clause.kind !== 'resumed') return false;
  return clause.parent === noun.clause.index && rule === 'verb' && type === 'ASSAULT' && subtype === 'killing';
}

/** Acts that kill at once; a capture or a coup is another event than the deaths that follow it. */
const SUDDEN: ReadonlySet<string> = new Set(
  'attack bombing airstrike shelling shooting clash assassination killing'.split(' '),
);

function grown(host: Draft, toll: Draft): Draft {
  const known = new Set(host.participants.map((p) => p.actor.id));
  return {
    ...host,
    subtype: isActOf(toll, host) ? toll.subtype : host.subtype,
    end: toll.end,
    participants: [...host.participants, ...toll.participants.filter((p) => !known.has(p.actor.id))],
  };
}
