import { isOneDay } from '../model/interval.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import { hostOf, type Clause } from './clauses/clauses.ts';
import { between, placedTimes, type SentenceView } from './sentence-view.ts';
import { findNorm } from './clauses/token-range.ts';

/**
 * "detained two men while searching a farm yesterday", "killed six in a raid to free hostages, Thursday": the day at the very end of the
 * sentence is that of its main clause, where a comma or the lack of a preposition sets it off from the clause before it. Null where none is.
 */
export function closingTime(view: SentenceView, { index, kind }: Clause): TimeExpression | null {
  if (kind === 'subordinate' || kind === 'relative' || kind === 'infinitive') return null;
  const behind = view.clauses.slice(index + 1);
  const last = behind.at(-1);
  if (!last || behind.length > 3) return null;
  const { tokens } = view.sentence;
  let end = last.end;
  while (end > last.first && tokens[end - 1]?.pos === 'PUNCT') end--;
  const time = between(placedTimes(view), view.sentence, last.first, end).at(-1);
  if (!time || time.span.end !== tokens[end - 1]?.end || time.direction === 'future') return null;
  const at = tokens.findIndex((token) => token.start >= time.span.start);
  const before = tokens[at - 1];
  const isBare = before?.pos !== 'ADP';
  const fits =
    before?.norm === ','
      ? behind.every(isDependent)
      : (isBare || before?.norm === 'on') &&
        behind.every((c) => (isBare ? isAccompanying(c) || hasEnded(view, c, at) : isDescribing(c)));
  return fits && time.interval && isOneDay(time.interval) ? time : null;
}

function isDependent({ kind, link, verb }: Clause): boolean {
  if (kind === 'participle' || kind === 'infinitive' || kind === 'relative') return true;
  return kind === 'subordinate' && (link === 'while' || link === 'as') && verb !== null && !verb.perfect;
}

/** "searching a farm", "believed | to be members": tells of somebody what has no time of its own. */
function isDescribing({ verb, kind }: Clause): boolean {
  if (verb?.form === 'ing') return true;
  return kind === 'infinitive' ? verb?.lemma === 'be' : kind === 'participle' && BELIEF.has(verb?.lemma ?? '');
}

const BELIEF: ReadonlySet<string> = new Set('believe suspect think know say allege report presume'.split(' '));

/** An "-ing" clause or purpose that goes with the act, or "as" and "while" at the time of it. */
function isAccompanying(clause: Clause): boolean {
  return clause.kind !== 'relative' && isDependent(clause);
}

/** "a commander, who led the group, in a raid on the town Monday": the relative clause ends at its second comma. */
function hasEnded(view: SentenceView, clause: Clause, at: number): boolean {
  const { tokens } = view.sentence;
  const { verb, first } = clause;
  const host = hostOf(view.clauses, clause);
  const opening = clause.kind === 'coordinate' && host ? host : clause;
  if (opening.kind !== 'relative' || tokens[opening.first - 1]?.norm !== ',') return false;
  const comma = findNorm(tokens, ',', (verb?.last ?? first) + 1, at);
  return comma > 0 && tokens[comma + 1]?.pos === 'ADP';
}
