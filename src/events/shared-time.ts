import { RESULT_VERBS } from '../lexicon/governing-verbs.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import { isParenthetical, isSpeech } from './attribution.ts';
import { CAUSAL } from './causes.ts';
import { hostOf, type Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import { findWord } from './clauses/token-range.ts';
import type { Draft } from './draft.ts';
import { between, placedTimes, type SentenceView } from './sentence-view.ts';

/** The time that opens the sentence ("On Sunday, …"), or that of the clause this one continues ("…, killing six"). */
export function sharedTime(view: SentenceView, clause: Clause): TimeExpression | null {
  let current: Clause | undefined = clause;
  for (let depth = 0; current && depth < 6; depth++) {
    if (current.kind === 'subordinate' && !isAtTheTime(current)) return null;
    const parent: Clause | undefined = hostOf(view.clauses, current);
    if (current.kind === 'relative') return parent ? timeOfDescribed(view, current, parent) : null;
    if (parent && isParenthetical(view, parent)) {
      current = parent;
      continue;
    }
    if (!parent || isSpeech(parent) || isOfBackground(parent)) return null;
    const time = between(placedTimes(view), view.sentence, parent.first, parent.end)[0];
    // "plan to sign next month, even as they make gains": what is ahead dates no past or present act.
    if (time?.direction === 'future' && clause.verb?.form === 'finite' && clause.verb.tense !== 'future') return null;
    if (time && !isInsideSubject(view, parent, time) && !isApart(current, parent)) return time;
    current = parent;
  }
  return null;
}

/** "while", "as", and "when" of what was done at that time ("began on May 4, when troops entered Zenda"). */
function isAtTheTime({ link, verb }: Clause): boolean {
  return link === 'while' || link === 'as' || (link === 'when' && verb?.tense === 'past' && !verb.perfect);
}

/**
 * The time inside the noun phrase that a relative clause is about ("the 1994 war, | which ended in a draw"), or that of the act which
 * "which" sums up ("held a raid on May 4, | which led to six arrests").
 */
function timeOfDescribed(view: SentenceView, clause: Clause, parent: Clause): TimeExpression | null {
  const { verb, link, first } = clause;
  if (link !== 'which' || !verb || verb.perfect || verb.tense !== 'past' || verb.first - first > 2) return null;
  const range = subjectRange(view.clauses, clause, view.sentence.tokens);
  const [inside] = range ? between(placedTimes(view), view.sentence, range.from, range.to) : [];
  if (inside) return { ...inside, signal: null };
  const isSummingUp = RESULT_VERBS.has(verb.lemma) && view.sentence.tokens[first - 1]?.norm === ',';
  return isSummingUp ? (between(placedTimes(view), view.sentence, parent.first, parent.end).at(-1) ?? null) : null;
}

/** "died when a shell | fired by rebels | fell on Sunday": the word behind the verb that opens what the participle cuts off. */
function linkWithin({ sentence: { tokens } }: SentenceView, { verb, end }: Clause): string | null {
  const at = findWord(tokens, CAUSAL, (verb?.last ?? end) + 1, end);
  return tokens[at]?.norm ?? null;
}

/** "were killed | when a bomb went off on Sunday", "after gunmen opened fire on Sunday": the time told with the act is that of its toll. */
export function whenTime(view: SentenceView, { clause, subtype }: Draft): TimeExpression | null {
  const next = view.clauses[clause.index + 1];
  // "two nuns freed by rebels | reached Zenda on Monday": what was done to them was done about then.
  if (clause.verb?.form === 'participle' && next?.kind === 'resumed' && next.parent === clause.index) {
    const time = between(placedTimes(view), view.sentence, next.first, next.end)[0];
    if (time && time.direction !== 'future') return time;
  }
  for (const child of view.clauses.slice(clause.index + 1, clause.index + 4)) {
    const { kind, verb, parent } = child;
    const link = child.kind === 'participle' ? linkWithin(view, clause) : child.link;
    if (!link || parent !== clause.index || verb?.tense !== 'past' || verb.perfect) continue;
    if (kind !== 'subordinate' && kind !== 'participle') continue;
    if (link !== 'when' && !(subtype === 'killing' && CAUSAL.has(link))) continue;
    const rest = view.clauses[child.index + 1];
    const end = rest?.kind === 'resumed' ? rest.end : child.end;
    const time = between(placedTimes(view), view.sentence, child.first, end)[0];
    if (time && time.signal === null) return time;
  }
  return null;
}

/** "Although they left last year, they attacked": the time of what is only conceded or given as a reason stays in its clause. */
function isOfBackground({ kind, link }: Clause): boolean {
  return kind === 'subordinate' && link !== null && CONCEDING.has(link);
}

const CONCEDING: ReadonlySet<string> = new Set(
  'despite although though since before because whereas if unless'.split(' '),
);

/** "took the town last year and is now besieging the next": what goes on is not of the time of what was. */
function isApart(clause: Clause, parent: Clause): boolean {
  const isPast = parent.verb?.tense === 'past' && !parent.verb.perfect;
  return clause.kind === 'coordinate' && clause.verb?.tense === 'present' && clause.verb.form !== 'to' && isPast;
}

/** "invaded and ousted the regime in 2001": the time behind the second verb holds for the first, where one subject did both and no comma parts them. */
export function timeOfPartner(view: SentenceView, clause: Clause): TimeExpression | null {
  const next = view.clauses[clause.index + 1];
  if (next?.kind !== 'coordinate' || next.parent !== clause.index || next.verb?.first !== next.first + 1) return null;
  const { tokens } = view.sentence;
  const isParted = tokens[next.first - 1]?.norm === ',' || next.verb.tense !== clause.verb?.tense;
  const time = isParted ? undefined : between(placedTimes(view), view.sentence, next.first, next.end).at(-1);
  if (!time || time.direction === 'future' || time.signal !== null) return null;
  return clause.end - clause.first <= SHORT || tokens.slice(next.end).every(({ pos }) => pos === 'PUNCT') ? time : null;
}

const SHORT = 8;

function isInsideSubject(view: SentenceView, clause: Clause, time: TimeExpression): boolean {
  const range = subjectRange(view.clauses, clause, view.sentence.tokens);
  if (!range) return false;
  return between([time], view.sentence, range.from + 1, range.to).length > 0;
}
