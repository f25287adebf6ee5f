import { isSpeech } from './attribution.ts';
import { CONDITION_WORDS, NEGATIONS } from '../lexicon/clause-words.ts';
import { hostOf, type Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import { nounsBetween, type SentenceView } from './sentence-view.ts';
import { holdsWord } from './clauses/token-range.ts';

const NO_SUBJECT: ReadonlySet<string> = new Set(['no', 'not', 'none', 'neither', 'nobody', 'nor']);

const HABITS: ReadonlySet<string> = new Set(
  'often regularly routinely usually frequently always typically sometimes generally'.split(' '),
);

/** "rebels often attack convoys": what is done as a rule is no event. */
export function isHabit(view: SentenceView, { verb }: Clause): boolean {
  const { tokens } = view.sentence;
  return verb !== null && holdsWord(tokens, HABITS, Math.max(0, verb.first - 2), verb.last + 1);
}

/** "they recognise the government": in the present, but for a title, a state. */
export function isState(view: SentenceView, { verb }: Clause): boolean {
  const isPresent = verb?.tense === 'present' && !verb.perfect && !verb.progressive && !verb.passive;
  return isPresent && view.sentence.index > 0;
}

/** "Borduria said it would attack": the future of a report in the past; not where a condition or what would happen is told. */
export function isReportedFuture(view: SentenceView, clause: Clause): boolean {
  const { verb, kind } = clause;
  const governor = hostOf(view.clauses, clause);
  if (!verb?.open || verb.perfect || kind !== 'complement' || !governor || !isSpeech(governor)) return false;
  if (governor.verb?.tense !== 'past' || view.clauses.some(({ link }) => link !== null && CONDITION_WORDS.has(link)))
    return false;
  const { tokens } = view.sentence;
  const range = subjectRange(view.clauses, clause, tokens);
  const isAct = range !== null && nounsBetween(view, range.from, range.to).length > 0;
  return !isAct && tokens.slice(verb.first, verb.head).some(({ norm }) => norm === 'would' || norm === "'d");
}

/** "plans to leave and join the rebels", "will help stop it and restart talks": the verb that a bare one shares its "to" or modal with; null for others. */
export function leaderOf(view: SentenceView, clause: Clause): Clause | null {
  let current: Clause = clause;
  for (let depth = 0; depth < 4; depth++) {
    const { kind, verb } = current;
    const isBare = verb !== null && verb.first === verb.head && view.sentence.tokens[verb.head]?.norm === verb.lemma;
    const before: Clause | undefined = hostOf(view.clauses, current);
    const isJoined = kind === 'coordinate' || (kind === 'complement' && current.link === null);
    if (!isBare || !isJoined || !before?.verb) return null;
    if (before.verb.form === 'to' || before.verb.tense === 'future' || before.verb.open) return before;
    current = before;
  }
  return null;
}

/** Whether a clause, or one it hangs on, is a condition or a question ("if they leave", "whether they left"). */
export function isConditional(view: SentenceView, clause: Clause): boolean {
  let current: Clause | undefined = clause;
  for (let depth = 0; current && depth < 4; depth++) {
    const { link, kind } = current;
    if (link !== null && CONDITION_WORDS.has(link) && !(link === 'until' && current.verb?.tense === 'past'))
      return true;
    if (kind !== 'coordinate' && kind !== 'complement' && kind !== 'subordinate') return false;
    const governor: Clause | undefined = hostOf(view.clauses, current);
    // "talks could open after they disarm": as open as what it is a condition of.
    const isAhead = kind === 'subordinate' && current.verb?.tense === 'present' && !current.verb.perfect;
    if (isAhead && (governor?.verb?.open || governor?.verb?.tense === 'future')) return true;
    current = governor;
  }
  return false;
}

/** "had not injured civilians or damaged property", "no villagers were hurt or detained": the negation holds for both. */
export function isNegatedTogether(view: SentenceView, clause: Clause): boolean {
  const partner = clause.link === 'or' && clause.parent !== null ? view.clauses[clause.parent] : undefined;
  if (clause.kind !== 'coordinate' || !partner?.verb) return false;
  return partner.verb.negated || hasNegatedSubject(view, partner);
}

/** "not a single tank entered", "no group claimed it". */
export function hasNegatedSubject(view: SentenceView, clause: Clause): boolean {
  const { tokens } = view.sentence;
  return holdsWord(tokens, NO_SUBJECT, clause.first, clause.verb?.first ?? clause.first);
}

/** "has not, for all its words, freed them": the auxiliary with its negation stands before an insertion. */
export function isCutOffNegation(view: SentenceView, clause: Clause): boolean {
  const governor = hostOf(view.clauses, clause);
  const { verb } = clause;
  if (!governor?.verb || verb === null) return false;
  const { tokens } = view.sentence;
  const isAlone =
    tokens[governor.verb.head]?.pos === 'AUX' && NEGATIONS.has(tokens[governor.verb.head + 1]?.norm ?? '');
  return isAlone && verb.first === verb.head && verb.tense === 'past';
}
