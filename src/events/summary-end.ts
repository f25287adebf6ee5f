import type { Token } from '../text/document.ts';
import type { Clause } from './clauses/clauses.ts';
import { hasNoun } from './clauses/token-range.ts';
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/** The token behind the last of a line that tells a draft: its clause, with what that shares with the next, without what hangs in the air. */
export function endOfLine(view: SentenceView, { clause, end }: Draft): number {
  const { tokens } = view.sentence;
  const last = end === clause.end ? withSharedObject(view, clause) : end;
  return clause.verb ? withoutDangling(tokens, clause.verb.last + 1, last) : last;
}

/** "The rebels captured | and killed six soldiers": verbs that share an object are one line. */
function withSharedObject({ sentence: { tokens }, clauses }: SentenceView, clause: Clause): number {
  let current = clause;
  while (isBare(current)) {
    const next = clauses[current.index + 1];
    if (next?.kind !== 'coordinate' || !next.verb || next.verb.passive) return clause.end;
    if (hasNoun(tokens, { from: next.first, to: next.verb.first })) return clause.end;
    current = next;
  }
  return current.end;
}

/** Whether the clause ends with its verb. */
function isBare({ verb, end }: Clause): boolean {
  return verb !== null && !verb.passive && verb.last === end - 1;
}

/** "Zenda came under fire | while the province – …": a subject at the end whose verb stands elsewhere goes, with the word that joins it. */
function withoutDangling(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) {
    const { norm, pos } = tokens[at] ?? { norm: '', pos: 'PUNCT' };
    if (pos === 'VERB' || pos === 'AUX') return end;
    if (JOINING.has(norm)) return at + 1 < end && SUBJECT.has(tokens[at + 1]?.pos ?? '') ? at : end;
  }
  return end;
}

/** They open nothing but a clause. */
const JOINING: ReadonlySet<string> = new Set(['while', 'when', 'because', 'although', 'though', 'whereas']);
const SUBJECT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'PROPN', 'PRON', 'NUM']);
