import {
  ASSERTING_VERBS,
  DEMANDING_VERBS,
  DENIAL_VERBS,
  PLANNING_VERBS,
  TRYING_VERBS,
} from '../lexicon/governing-verbs.ts';
import { FACT_GERUND_PREPOSITIONS } from '../lexicon/clause-words.ts';
import { WAY_NOUNS } from '../lexicon/governing-nouns.ts';
import type { EventStatus, EventType } from '../model/event.ts';
import { hostOf, type Clause } from './clauses/clauses.ts';
import { hasNoun, holdsWord } from './clauses/token-range.ts';
import type { Draft } from './draft.ts';
import { goesOn } from './goes-on.ts';
import { lasts } from './lasting-time.ts';
import {
  hasNegatedSubject,
  isConditional,
  isCutOffNegation,
  isHabit,
  isNegatedTogether,
  isReportedFuture,
  isState,
  leaderOf,
} from './modality.ts';
import type { SentenceView } from './sentence-view.ts';

/** Types of acts that go on for a while. */
const LASTING: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'MOBILIZE',
  'COERCE',
  'CONSULT',
  'PROTEST',
  'AID',
  'SUPPORT',
]);

/** What grammar says of an event's reality; null where the clause tells no event at all (a condition, a negated act, a mere purpose). */
export function grammaticalStatus(view: SentenceView, clause: Clause, type: EventType): EventStatus | null {
  const { verb } = clause;
  if (!verb) return 'happened';
  const isNegated = verb.negated || hasNegatedSubject(view, clause);
  if (isNegated && (type !== 'REJECT' || REFUSING.has(verb.lemma))) return null;
  if (isReportedFuture(view, clause)) return 'planned';
  if (verb.open || isConditional(view, clause) || isNegatedTogether(view, clause)) return null;
  if (isCutOffNegation(view, clause)) return null;
  if (verb.form === 'to') return infinitiveStatus(view, clause, type);
  const leader = leaderOf(view, clause);
  if (leader) return grammaticalStatus(view, leader, type);
  if (verb.form === 'ing') return gerundStatus(view, clause);
  if (verb.tense === 'future') return 'planned';
  const governor = hostOf(view.clauses, clause);
  if (clause.kind === 'complement' && governor?.verb && DENIAL_VERBS.has(governor.verb.lemma)) return 'denied';
  // "leaders blamed for the plot": what somebody is known for tells of no accusation.
  if (type === 'ACCUSE' && clause.kind === 'participle' && verb.passive && !isByAgent(view, clause)) return null;
  if (type === 'SUPPORT' && (verb.form === 'participle' || isState(view, clause))) return null;
  if (verb.tense === 'present' && verb.passive && !verb.perfect && !verb.progressive) return null;
  if (
    clause.kind === 'complement' &&
    verb.tense === 'present' &&
    !verb.perfect &&
    governor?.verb &&
    DEMANDING_VERBS.has(governor.verb.lemma)
  )
    return null;
  if (verb.tense === 'present' && !verb.perfect && isHabit(view, clause)) return null;
  if (verb.progressive) return 'ongoing';
  if (verb.form === 'copula' && verb.tense === 'present' && goesOn(view, clause)) return 'ongoing';
  if (verb.perfect && verb.tense === 'present' && SWELLING_VERBS.has(verb.lemma)) return 'ongoing';
  if (
    verb.perfect &&
    LASTING.has(type) &&
    !DEADLY_VERBS.has(verb.lemma) &&
    (hasSince(view, clause) || isSinceClauseBehind(view, clause) || lasts(view, clause))
  )
    return 'ongoing';
  return 'happened';
}

/** "neither confirmed nor denied", "did not reject the offer": negated, these refuse nothing. */
const REFUSING: ReadonlySet<string> = new Set('deny reject refuse dismiss decline veto rebuff oppose'.split(' '));

/** "the war will end", "fighting will go on until victory": a view of what is to come, and no plan. */
export function isForecast({ rule, type, clause: { verb } }: Draft): boolean {
  return rule === 'occurrence' && type === 'ASSAULT' && verb?.tense === 'future' && FORECAST.has(verb.lemma);
}

const FORECAST: ReadonlySet<string> = new Set('end continue stop cease last go rage drag finish be'.split(' '));

function isByAgent({ sentence: { tokens } }: SentenceView, { verb, end }: Clause): boolean {
  return verb !== null && tokens.slice(verb.last + 1, end).some(({ norm }) => norm === 'by');
}

/** What has been stepped up is going on; the dead of a war are a toll up to now. */
const SWELLING_VERBS: ReadonlySet<string> = new Set([
  'accelerate',
  'intensify',
  'escalate',
  'continue',
  'step',
  'expand',
  'rage',
]);
/** Types of acts that one offers when one is "willing" or "ready" to do them. */
const KIND: ReadonlySet<EventType> = new Set(['RETREAT', 'AID', 'CONSULT', 'AGREE', 'COOPERATE', 'CONCEDE', 'SUPPORT']);
const DEADLY_VERBS: ReadonlySet<string> = new Set(['kill', 'die', 'perish', 'wound', 'injure', 'displace']);

/** "plans to withdraw" is planned; "began to leave" is told, and so is an attack that failed ("failed to take the town"); "denied to have left" is denied; "to punish the group" tells nothing. */
function infinitiveStatus(view: SentenceView, clause: Clause, type: EventType): EventStatus | null {
  const governor = hostOf(view.clauses, clause);
  if (governor?.verb?.negated || (governor && isCutOffNegation(view, governor))) return null;
  const before = view.sentence.tokens[(clause.verb?.first ?? clause.first) - 1];
  if (type === 'ASSAULT' && (before?.lemma === 'attempt' || before?.lemma === 'bid')) return 'happened';
  if (before && (before.lemma === 'plan' || before.lemma === 'decision' || before.lemma === 'intention'))
    return 'planned';
  if (!governor?.verb) return null;
  const { lemma } = governor.verb;
  if (clause.verb?.perfect) return DENIAL_VERBS.has(lemma) ? 'denied' : 'claimed';
  if (governor.verb.negated || governor.verb.open) return null;
  if (TRYING_VERBS.has(lemma)) return governor.verb.tense === 'past' ? 'happened' : 'ongoing';
  if (lemma === 'fail' && type === 'ASSAULT' && governor.verb.tense !== 'future') return 'happened';
  if (ASSERTING_VERBS.has(lemma)) return grammaticalStatus(view, governor, 'ASSAULT');
  const isCopula = governor.verb.form === 'copula';
  if ((isCopula || lemma === 'become') && isOneOfThose(view, governor, clause))
    return grammaticalStatus(view, governor, type);
  if (isCopula && /^(?:ready|willing|prepared)$/.test(before?.norm ?? ''))
    return KIND.has(type) ? 'offered' : 'planned';
  const isSet =
    isCopula && /^(?:set|due|determined|about|likely|poised|scheduled|expected|unlikely)$/.test(before?.norm ?? '');
  return isSet || (PLANNING_VERBS.has(lemma) && isNext(governor, clause)) ? 'planned' : null;
}

/** "was the first to sign", "were among the towns to vote against it": what those did is told as a fact. */
function isOneOfThose(view: SentenceView, { verb }: Clause, { first }: Clause): boolean {
  const { tokens } = view.sentence;
  if (verb === null || WAY_NOUNS.has(tokens[first - 1]?.lemma ?? '')) return false;
  return holdsWord(tokens, RANKS, verb.last + 1, first);
}

const RANKS: ReadonlySet<string> = new Set(['first', 'second', 'last', 'latest', 'only', 'among']);

function isNext(governor: Clause, clause: Clause): boolean {
  return governor.verb !== null && clause.first - governor.verb.last <= 2;
}

/** ", killing six", "with allies rushing in arms" and "after pushing out fighters" tell facts; "for sheltering", "accused of killing" do not. */
function gerundStatus(view: SentenceView, clause: Clause): EventStatus | null {
  const opening = view.sentence.tokens[clause.first];
  const governor = hostOf(view.clauses, clause);
  if (opening?.norm === 'with' && hasNoun(view.sentence.tokens, { from: clause.first, to: clause.verb?.first ?? 0 }))
    return 'ongoing';
  if (opening?.pos === 'ADP' || opening?.pos === 'SCONJ')
    return FACT_GERUND_PREPOSITIONS.has(opening.norm) && !isComplement(view, clause, opening.norm) ? 'happened' : null;
  if (!governor) return 'happened';
  const before = view.sentence.tokens[clause.first - 1];
  if (before?.norm === ',' || clause.kind === 'coordinate')
    return governor.verb ? grammaticalStatus(view, governor, 'ASSAULT') : 'happened';
  if (!governor.verb || !ASSERTING_VERBS.has(governor.verb.lemma)) return null;
  return governor.verb.tense === 'past' && !governor.verb.progressive ? 'happened' : 'ongoing';
}

/** "insisted on holding elections", "interested in joining": what a verb asks for by "on" or "in" is no fact. */
function isComplement(view: SentenceView, { first, parent }: Clause, opening: string): boolean {
  if (parent === null || (opening !== 'on' && opening !== 'in')) return false;
  if (view.sentence.tokens[first - 1]?.norm === ',') return false;
  const governor = view.clauses[parent]?.verb;
  return !(governor && /^(?:succeed|participate|join|help|use)$/.test(governor.lemma));
}

/** "has made advances since forces left in 2014". */
function isSinceClauseBehind(view: SentenceView, clause: Clause): boolean {
  return view.clauses.some(
    (child) => child.link === 'since' && child.index > clause.index && child.index <= clause.index + 2,
  );
}

function hasSince(view: SentenceView, clause: Clause): boolean {
  return view.times.some(
    (time) => time.signal === 'since' && time.span.start >= clause.span.start && time.span.end <= clause.span.end,
  );
}
