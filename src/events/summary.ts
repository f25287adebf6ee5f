import type { Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import type { SentenceView } from './sentence-view.ts';

const LONGEST = 220;

/** The clause as a line to read: its subject put in front where it stands elsewhere, no leading "and", cut at a natural boundary. `end` is the token index (half-open) it reaches to. */
export function summaryOf(view: SentenceView, clause: Clause, end: number, text: string): string {
  const { tokens } = view.sentence;
  const verb = clause.verb;
  let first = clause.first;
  while (first < end && isOpening(tokens[first]?.norm ?? '', tokens[first]?.pos ?? '')) first++;
  const clauseText = sliceTokens(view, text, first, end);
  const range = verb ? subjectRange(view.clauses, clause, tokens) : null;
  const needsSubject = range !== null && (range.to <= first || range.from >= end);
  const subject = needsSubject ? sliceTokens(view, text, range.from, range.to).replace(/[\s,]+$/, '') : '';
  const aux = needsSubject && verb?.form === 'ing' ? `${subject}: ` : subject ? `${subject} ` : '';
  return finish(aux + clauseText);
}

function isOpening(norm: string, pos: string): boolean {
  return (
    pos === 'PUNCT' ||
    pos === 'CCONJ' ||
    /^(?:who|which|that|even|while|although|though|because|whereas|however|meanwhile|but|and|as)$/.test(norm)
  );
}

function sliceTokens(view: SentenceView, text: string, from: number, to: number): string {
  const start = view.sentence.tokens[from]?.start;
  const end = view.sentence.tokens[to - 1]?.end;
  return start === undefined || end === undefined || from >= to ? '' : text.slice(start, end);
}

function finish(line: string): string {
  const plain = line
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^[\s,;:—–-]+/, '')
    .replace(/[\s,;:—–-]+$/, '')
    .trim();
  const short = plain.length <= LONGEST ? plain : cut(plain);
  const bare = short.replace(/ (?:and|but|or|while|as|after|that|who|which|to|of|the|a|in|on|with|by)$/i, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Cut behind the last comma or, failing that, the last word that fits. */
function cut(line: string): string {
  const comma = line.lastIndexOf(', ', LONGEST);
  const space = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, comma > LONGEST / 2 ? comma : space)} …`;
}
