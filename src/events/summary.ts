import { RELATIVE_WORDS, SUBORDINATORS } from '../lexicon/clause-words.ts';
import type { Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import type { TokenRange } from './clauses/token-range.ts';
import { nounsBetween, type SentenceView } from './sentence-view.ts';

const LONGEST = 220;
const PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till', 'despite', 'amid']);
const CAPTION_LABEL = /^(?:FILE(?: PHOTO)?|PHOTO)\s?[-–—:]\s?/;

/**
 * The clause as a line to read: with its subject, where that stands elsewhere; from the governing verb on ("began to leave"); without the
 * word that joins it to what comes before; cut at a natural boundary. `start` is the offset behind a dateline, `end` the token index
 * (half-open) it reaches to.
 */
export function summaryOf(view: SentenceView, clause: Clause, end: number, text: string, start: number): string {
  const { tokens } = view.sentence;
  const opening = governed(view, clause);
  let first = opening.first;
  while (first < end && (isJoint(view, first, opening.link) || (tokens[first]?.end ?? 0) <= start)) first++;
  const range = opening.verb ? subjectRange(view.clauses, opening, tokens) : null;
  const isElsewhere = range !== null && (range.to <= first || range.from >= end);
  const told = slice(view, text, first, end);
  if (!isElsewhere) return finish(told);
  const subject = slice(view, text, subjectStart(view, opening, range), range.to).replace(/[\s,]+$/, '');
  return finish(opening.verb?.form === 'ing' ? `${subject}, ${told}` : `${subject} ${told}`);
}

/** An infinitive or gerund is told from the verb on that it hangs on. */
function governed(view: SentenceView, clause: Clause): Clause {
  let current = clause;
  for (let depth = 0; depth < 3; depth++) {
    const parent = current.parent === null ? undefined : view.clauses[current.parent];
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
    /^(?:however|meanwhile)$/.test(norm)
  );
}

/** Where the words for a subject begin; of a relative clause, at the act it speaks of ("… the wake of | strikes on Zenda that killed six"). */
function subjectStart(view: SentenceView, { kind }: Clause, range: TokenRange): number {
  const act = kind === 'relative' ? nounsBetween(view, range.from, range.to).at(-1) : undefined;
  if (!act) return skipJoints(view, range.from, range.to);
  let first = act.first;
  while (first > range.from && isNounPhrase(view, first - 1)) first--;
  return first;
}

function isNounPhrase(view: SentenceView, at: number): boolean {
  const { pos, norm } = view.sentence.tokens[at] ?? { pos: 'PUNCT', norm: '' };
  return /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || norm === "'s" || norm === '-';
}

function skipJoints(view: SentenceView, from: number, to: number): number {
  let at = from;
  while (at < to && (isJoint(view, at, null) || view.sentence.tokens[at]?.pos === 'ADP')) at++;
  return at;
}

function slice(view: SentenceView, text: string, from: number, to: number): string {
  const start = view.sentence.tokens[from]?.start;
  const end = view.sentence.tokens[to - 1]?.end;
  return start === undefined || end === undefined || from >= to ? '' : text.slice(start, end);
}

function finish(line: string): string {
  const plain = line
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replace(CAPTION_LABEL, '')
    .replace(/^[\s,;:—–-]+/, '')
    .replace(/[\s,;:—–.-]+$/, '');
  const whole = withoutLoneQuotes(plain);
  const short = whole.length <= LONGEST ? whole : cut(whole);
  const bare = short.replace(
    /,? (?:and|but|or|while|as|after|that|who|which|to|of|the|a|in|on|with|by|however|for)$/i,
    '',
  );
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** A quotation mark whose partner was cut off goes too. */
function withoutLoneQuotes(line: string): string {
  const marks = line.match(/["“”]/g)?.length ?? 0;
  if (marks % 2 === 0) return line;
  return marks === 1
    ? line
        .replace(/["“”]/, '')
        .replace(/[\s,:;]+$/, '')
        .trim()
    : line.replace(/^["“”]|["“”]$/, '').trim();
}

/** Cut behind the last comma or, failing that, the last word that fits. */
function cut(line: string): string {
  const comma = line.lastIndexOf(', ', LONGEST);
  const space = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, comma > LONGEST / 2 ? comma : space)} …`;
}
