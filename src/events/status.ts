import {
  ASSERTING_VERBS,
  DEMANDING_VERBS,
  DENIAL_VERBS,
  PLANNING_VERBS,
  TRYING_VERBS,
} from '../lexicon/governing-verbs.ts';
import { CONDITION_WORDS, FACT_GERUND_PREPOSITIONS, NEGATIONS } from '../lexicon/clause-words.ts';
import type { EventStatus, EventType } from '../model/event.ts';
import { isSpeech } from './attribution.ts';
import type { Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import { hasNoun } from './clauses/token-range.ts';
import { goesOn } from './goes-on.ts';
import { lasts } from './lasting-time.ts';
import { nounsBetween, type SentenceView } from './sentence-view.ts';

const NO_SUBJECT: ReadonlySet<string> = new Set(['no', 'not', 'none', 'neither', 'nobody', 'nor']);

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
  if ((verb.negated || hasNegatedSubject(view, clause)) && type !== 'REJECT') return null;
  if (isReportedFuture(view, clause)) return 'planned';
  if (verb.open || isConditional(view, clause) || isNegatedTogether(view, clause)) return null;
  if (isCutOffNegation(view, clause)) return null;
  if (verb.form === 'to') return infinitiveStatus(view, clause, type);
  const leader = leaderOf(view, clause);
  if (leader) return grammaticalStatus(view, leader, type);
  if (verb.form === 'ing') return gerundStatus(view, clause);
  if (verb.tense === 'future') return 'planned';
  const governor = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (clause.kind === 'complement' && governor?.verb && DENIAL_VERBS.has(governor.verb.lemma)) return 'denied';
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

const HABITS: ReadonlySet<string> = new Set(
  'often regularly routinely usually frequently always typically sometimes generally'.split(' '),
);

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
  const governor = clause.parent === null ? undefined : view.clauses[clause.parent];
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
  if (isCopula && /^(?:ready|willing|prepared)$/.test(before?.norm ?? ''))
    return KIND.has(type) ? 'offered' : 'planned';
  const isSet = isCopula && /^(?:set|due|determined|about|likely|poised|scheduled|expected)$/.test(before?.norm ?? '');
  return isSet || (PLANNING_VERBS.has(lemma) && isNext(governor, clause)) ? 'planned' : null;
}

function isNext(governor: Clause, clause: Clause): boolean {
  return governor.verb !== null && clause.first - governor.verb.last <= 2;
}

/** ", killing six", "with allies rushing in arms" and "after pushing out fighters" tell facts; "for sheltering", "accused of killing" do not. */
function gerundStatus(view: SentenceView, clause: Clause): EventStatus | null {
  const opening = view.sentence.tokens[clause.first];
  const governor = clause.parent === null ? undefined : view.clauses[clause.parent];
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

/** "Borduria said it would attack": the future of a report in the past; not where a condition or what would happen is told. */
function isReportedFuture(view: SentenceView, clause: Clause): boolean {
  const { verb, kind, parent } = clause;
  const governor = parent === null ? undefined : view.clauses[parent];
  if (!verb?.open || verb.perfect || kind !== 'complement' || !governor || !isSpeech(governor)) return false;
  if (governor.verb?.tense !== 'past' || view.clauses.some(({ link }) => link !== null && CONDITION_WORDS.has(link)))
    return false;
  const { tokens } = view.sentence;
  const range = subjectRange(view.clauses, clause, tokens);
  const isAct = range !== null && nounsBetween(view, range.from, range.to).length > 0;
  return !isAct && tokens.slice(verb.first, verb.head).some(({ norm }) => norm === 'would' || norm === "'d");
}

/** "plans to leave and join the rebels", "will help stop it and restart talks": the verb that a bare one shares its "to" or modal with; null for others. */
function leaderOf(view: SentenceView, clause: Clause): Clause | null {
  let current: Clause = clause;
  for (let depth = 0; depth < 4; depth++) {
    const { kind, parent, verb } = current;
    const isBare = verb !== null && verb.first === verb.head && view.sentence.tokens[verb.head]?.norm === verb.lemma;
    const before = parent === null ? undefined : view.clauses[parent];
    const isJoined = kind === 'coordinate' || (kind === 'complement' && current.link === null);
    if (!isBare || !isJoined || !before?.verb) return null;
    if (before.verb.form === 'to' || before.verb.tense === 'future' || before.verb.open) return before;
    current = before;
  }
  return null;
}

/** "they recognise the government": in the present, but for a title, a state. */
function isState(view: SentenceView, { verb }: Clause): boolean {
  const isPresent = verb?.tense === 'present' && !verb.perfect && !verb.progressive && !verb.passive;
  return isPresent && view.sentence.index > 0;
}

/** "rebels often attack convoys": what is done as a rule is no event. */
function isHabit(view: SentenceView, { verb }: Clause): boolean {
  const { tokens } = view.sentence;
  return verb !== null && tokens.slice(Math.max(0, verb.first - 2), verb.last + 1).some(({ norm }) => HABITS.has(norm));
}

/** "insisted on holding elections", "interested in joining": what a verb asks for by "on" or "in" is no fact. */
function isComplement(view: SentenceView, { first, parent }: Clause, opening: string): boolean {
  if (parent === null || (opening !== 'on' && opening !== 'in')) return false;
  if (view.sentence.tokens[first - 1]?.norm === ',') return false;
  const governor = view.clauses[parent]?.verb;
  return !(governor && /^(?:succeed|participate|join|help|use)$/.test(governor.lemma));
}

/** "has not, for all its words, freed them": the auxiliary with its negation stands before an insertion. */
function isCutOffNegation(view: SentenceView, clause: Clause): boolean {
  const governor = clause.parent === null ? undefined : view.clauses[clause.parent];
  const { verb } = clause;
  if (!governor?.verb || verb === null) return false;
  const { tokens } = view.sentence;
  const isAlone =
    tokens[governor.verb.head]?.pos === 'AUX' && NEGATIONS.has(tokens[governor.verb.head + 1]?.norm ?? '');
  return isAlone && verb.first === verb.head && verb.tense === 'past';
}

/** "not a single tank entered", "no group claimed it". */
function hasNegatedSubject(view: SentenceView, clause: Clause): boolean {
  const { tokens } = view.sentence;
  return tokens.slice(clause.first, clause.verb?.first ?? clause.first).some(({ norm }) => NO_SUBJECT.has(norm));
}

/** "had not injured civilians or damaged property", "no villagers were hurt or detained": the negation holds for both. */
function isNegatedTogether(view: SentenceView, clause: Clause): boolean {
  const partner = clause.link === 'or' && clause.parent !== null ? view.clauses[clause.parent] : undefined;
  if (clause.kind !== 'coordinate' || !partner?.verb) return false;
  return partner.verb.negated || hasNegatedSubject(view, partner);
}

function isConditional(view: SentenceView, clause: Clause): boolean {
  let current: Clause | undefined = clause;
  for (let depth = 0; current && depth < 4; depth++) {
    const { link, kind } = current;
    if (link !== null && CONDITION_WORDS.has(link) && !(link === 'until' && current.verb?.tense === 'past'))
      return true;
    if (kind !== 'coordinate' && kind !== 'complement' && kind !== 'subordinate') return false;
    const governor: Clause | undefined = current.parent === null ? undefined : view.clauses[current.parent];
    // "talks could open after they disarm": as open as what it is a condition of.
    const isAhead = kind === 'subordinate' && current.verb?.tense === 'present' && !current.verb.perfect;
    if (isAhead && (governor?.verb?.open || governor?.verb?.tense === 'future')) return true;
    current = governor;
  }
  return false;
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
