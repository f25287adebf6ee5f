import { PREPOSITIONS, RELATIVE_WORDS, SUBORDINATORS } from '../lexicon/clause-words.ts';
import { hostOf, type Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import { indexOf, type TokenRange } from './clauses/token-range.ts';
import type { Token } from '../text/document.ts';
import { type Draft, NOUN_RULES } from './draft.ts';
import { nounsBetween, type SentenceView } from './sentence-view.ts';
import { statementParts } from './statement-parts.ts';
import { endOfLine } from './summary-end.ts';
import { LONGEST_LINE, readableLine } from './summary-line.ts';
import { overlaps } from '../model/span.ts';

/** Tokens before the noun that a relative clause follows, within which the act it speaks of may stand. */
const REACH = 8;

/**
 * The clause as a line to read: with its subject, where that stands elsewhere; from the governing verb on ("began to leave"); without the
 * word that joins it to what comes before; cut at a natural boundary. What a noun tells is a line from its noun phrase on. `start` is the
 * offset behind a dateline. Of a statement what is said belongs to the line, wherever it stands in the sentence.
 */
export function summaryOf(view: SentenceView, draft: Draft, text: string, start: number): string {
  if (draft.subtype !== 'statement') return lineOf(view, draft, text, start);
  const { end, before } = statementParts(view, draft.clause);
  const line = lineOf(view, { ...draft, end }, text, start);
  if (before === null) return line;
  let first = firstBehind(view.sentence.tokens, start);
  while (first < before && isJoint(view, first, null)) first++;
  return readableLine(`${line}: ${slice(view, text, first, before)}`);
}

function lineOf(view: SentenceView, draft: Draft, text: string, start: number): string {
  const { clause } = draft;
  const { tokens } = view.sentence;
  if (NOUN_RULES.has(draft.rule))
    return readableLine(slice(view, text, phraseStart(view, clause.first, draft.first), draft.end));
  const end = endOfLine(view, draft);
  const opening = governed(view, clause);
  let first = opening.first;
  // "with ministers pledging to leave": the ministers pledge it.
  if (opening.kind === 'participle' && tokens[first]?.norm === 'with') first++;
  while (first < end && (isJoint(view, first, opening.link) || (tokens[first]?.end ?? 0) <= start)) first++;
  const range = opening.verb ? subjectRange(view.clauses, opening, tokens) : null;
  const isElsewhere = range !== null && (range.to <= first || range.from >= end);
  const told = slice(view, text, first, end);
  if (!isElsewhere) return readableLine(withoutRelative(view, text, opening, { from: first, to: end }) ?? told);
  const from = Math.max(
    beforeName(view, opening, range) ?? subjectStart(view, opening, range),
    firstBehind(tokens, start),
  );
  const whole = slice(view, text, from, end);
  const isWhole = isRunning(view, opening, range, first) || (opening.kind === 'infinitive' && from < first);
  if (isWhole && whole.length <= LONGEST_LINE) return readableLine(whole);
  const subject = slice(view, text, from, withoutTime(view, from, range.to)).replace(/[\s,]+$/, '');
  const helper = sharedHelper(view, opening, text);
  return readableLine(opening.verb?.form === 'ing' ? `${subject}, ${told}` : `${subject} ${helper}${told}`);
}

/** "was arrested and | beaten": the helper that a participle shares with the verb before; empty where it has none. */
function sharedHelper(view: SentenceView, { kind, verb, parent }: Clause, text: string): string {
  const host = parent === null ? undefined : view.clauses[parent]?.verb;
  const isBare =
    verb !== null && verb.first === verb.head && PARTICIPLE.test(view.sentence.tokens[verb.head]?.norm ?? '');
  if (kind !== 'coordinate' || !isBare || !host?.passive || host.first === host.head) return '';
  return `${slice(view, text, host.first, host.head)} `;
}

/** Participles that are no past forms as well: "beaten", "driven", "thrown". */
const PARTICIPLE = /(?:[a-z]en|own)$/;

/** "Rebels who had been trained": without the word by which the first clause is a relative one; null where there is none. */
function withoutRelative(view: SentenceView, text: string, { verb }: Clause, range: TokenRange): string | null {
  const at = (verb?.first ?? 0) - 1;
  if (at <= range.from || at >= range.to || !RELATIVE_WORDS.has(view.sentence.tokens[at]?.norm ?? '')) return null;
  return `${slice(view, text, range.from, at).replace(/[\s,]+$/, '')} ${slice(view, text, at + 1, range.to)}`;
}

/** Whether the words between subject and clause belong to its telling: "rebels led by X | entered Zenda", "shells hit a school, | killing six". */
function isRunning(view: SentenceView, clause: Clause, range: TokenRange, first: number): boolean {
  if (range.from >= first) return false;
  const { kind, verb, index } = clause;
  if (kind === 'resumed') return first - range.to <= MOST_BETWEEN;
  const host = hostOf(view.clauses, clause);
  return kind === 'participle' && verb?.form === 'ing' && host?.index === index - 1 && host.kind !== 'relative';
}

const MOST_BETWEEN = 16;

function firstBehind(tokens: readonly Token[], start: number): number {
  const at = tokens.findIndex((token) => token.start >= start);
  return at < 0 ? 0 : at;
}

/** "the army on Saturday": where the words for a subject end, a time behind them left out. */
function withoutTime(view: SentenceView, from: number, to: number): number {
  const { tokens } = view.sentence;
  const last = tokens[to - 1];
  const time = last && view.times.find(({ span }) => overlaps(span, last));
  if (!time) return to;
  let end = indexOf(tokens, time.span.start);
  while (end > from && /^(?:ADP|PUNCT)$/.test(tokens[end - 1]?.pos ?? '')) end--;
  return end > from ? end : to;
}

/** An infinitive or gerund is told from the verb on that it hangs on. */
function governed(view: SentenceView, clause: Clause): Clause {
  let current = clause;
  for (let depth = 0; depth < 3; depth++) {
    const parent = hostOf(view.clauses, current);
    const hangs = current.kind === 'infinitive' || (current.kind === 'participle' && current.verb?.form === 'ing');
    if (
      !parent?.verb ||
      !hangs ||
      parent.end !== current.first ||
      /[,;]/.test(view.sentence.tokens[current.first - 1]?.text ?? '')
    )
      break;
    current = parent;
  }
  return current;
}

/** Words that only join; a preposition ("After the attack, …") stays, unless it is the link of the clause. */
function isJoint(view: SentenceView, at: number, link: string | null): boolean {
  const { norm, pos } = view.sentence.tokens[at] ?? { norm: '', pos: 'PUNCT' };
  if (view.sentence.tokens[at + 1]?.norm === 'then') return false;
  const isMark = pos === 'PUNCT' && !/["“‘]/.test(norm);
  return (
    isMark ||
    pos === 'CCONJ' ||
    norm === 'that' ||
    norm === 'even' ||
    (SUBORDINATORS.has(norm) && (norm === link || !PREPOSITIONS.has(norm))) ||
    RELATIVE_WORDS.has(norm) ||
    norm === 'however' ||
    norm === 'meanwhile'
  );
}

/** Where the words for a subject begin; of a relative clause, at the act it speaks of ("… the wake of | strikes on Zenda that killed six"). */
function subjectStart(view: SentenceView, { kind }: Clause, range: TokenRange): number {
  const act = kind === 'relative' ? nounsBetween(view, Math.max(0, range.from - REACH), range.to).at(-1) : undefined;
  const isNear =
    act && !view.sentence.tokens.slice(act.last, range.from).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return act && isNear ? phraseStart(view, 0, act.first) : skipJoints(view, range.from, range.to);
}

/** "The head of the agency, Karl Varga, | said": where a name between commas closes the subject, the words it explains; null elsewhere. */
function beforeName(view: SentenceView, { first }: Clause, { from, to }: TokenRange): number | null {
  const { tokens } = view.sentence;
  if (tokens[to - 1]?.norm !== ',' || tokens[from - 1]?.norm !== ',') return null;
  const opening = tokens[first];
  return from > first && opening && /^(?:DET|ADJ|NOUN|PROPN)$/.test(opening.pos) ? first : null;
}

/** Where the noun phrase begins that holds a token, not before `from`. */
function phraseStart(view: SentenceView, from: number, at: number): number {
  let first = at;
  while (first > from && isNounPhrase(view, first - 1) && view.sentence.tokens[first]?.pos !== 'DET') first--;
  return first;
}

function isNounPhrase(view: SentenceView, at: number): boolean {
  const { pos, norm } = view.sentence.tokens[at] ?? { pos: 'PUNCT', norm: '' };
  return /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || norm === "'s" || norm === "'" || norm === '-';
}

/** Behind words that only join, and behind a time that opens the sentence ("Early on Sunday | a missile"). */
function skipJoints(view: SentenceView, from: number, to: number): number {
  const { tokens } = view.sentence;
  let at = from;
  for (let next = at; next < to && next < from + OPENING; next++) {
    const token = tokens[next];
    const isTime = token && view.times.some(({ span, interval }) => interval !== null && overlaps(span, token));
    const behind = tokens[next + 1]?.pos ?? 'PUNCT';
    if (isTime && (/^(?:DET|PROPN|PRON|NUM|PUNCT)$/.test(behind) || tokens[from]?.pos === 'ADP')) at = next + 1;
  }
  if (at >= to) at = from;
  while (at < to && (isJoint(view, at, null) || tokens[at]?.pos === 'ADP')) at++;
  return at;
}

const OPENING = 5;

function slice(view: SentenceView, text: string, from: number, to: number): string {
  const start = view.sentence.tokens[from]?.start;
  const end = view.sentence.tokens[to - 1]?.end;
  return start === undefined || end === undefined || from >= to ? '' : text.slice(start, end);
}
