import { PREPOSITIONS, RELATIVE_WORDS, SUBORDINATORS } from '../../lexicon/clause-words.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { type Cut, cutBetween } from './cuts.ts';
import { withReduced } from './reduced.ts';
import { findNorm, hasNoun } from './token-range.ts';
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts';

/** What a clause is to the clauses before it in its sentence. */
export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'subordinate'
  | 'complement'
  | 'participle'
  | 'infinitive'
  | 'resumed';

/** A stretch of a sentence around one verb group. `first` to `end` are token indices, half-open. */
export interface Clause {
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly verb: VerbGroup | null;
  readonly kind: ClauseKind;
  /** The word that opens it ("who", "while", "and", "after"), null where there is none. */
  readonly link: string | null;
  /** Index of the clause it hangs on; null for the first. */
  readonly parent: number | null;
}

/** The clause that a clause hangs on; undefined for the first. */
export function hostOf(clauses: readonly Clause[], { parent }: Clause): Clause | undefined {
  return parent === null ? undefined : clauses[parent];
}

/**
 * Cuts a sentence into clauses, one a verb group. Between two verbs the cut falls at the last joining word or mark before the
 * second; an apposition ("X, a commander, said") is no clause. `times` are spans of time expressions, which stay with the verb before them;
 * `names` are spans of names, within which no word is a verb.
 */
export function clausesOf(sentence: Sentence, times: readonly Span[], names: readonly Span[]): readonly Clause[] {
  const { tokens } = sentence;
  const groups = withReduced(tokens, verbGroupsOf(tokens, times, names));
  const cuts: Cut[] = [];
  for (let g = 1; g < groups.length; g++) {
    const before = groups[g - 1];
    const verb = groups[g];
    if (before && verb) cuts.push(cutBetween(tokens, before, verb, times));
  }
  const clauses: Clause[] = [];
  for (let g = 0; g < groups.length; g++) {
    const verb = groups[g];
    if (!verb) break;
    const cut = g === 0 ? null : cuts[g - 1];
    const first = cut?.at ?? 0;
    const end = cuts[g]?.at ?? tokens.length;
    const opening = tokens[first];
    const opens = opening !== undefined && SUBORDINATORS.has(opening.norm) && !isPreposition(tokens, first, verb);
    const link = cut ? cut.link : opens ? opening.norm : null;
    const kind = cut ? kindOf(cut, verb) : link ? 'subordinate' : isFronted(tokens, verb) ? 'participle' : 'main';
    const parent = g === 0 ? null : hostIndex(tokens, clauses, first, kind);
    clauses.push({ index: g, first, end, span: spanOf(tokens, first, end), verb, kind, link, parent });
  }
  if (clauses.length > 0) return clauses;
  return [
    { index: 0, first: 0, end: tokens.length, span: sentence.span, verb: null, kind: 'main', link: null, parent: null },
  ];
}

/** "Using tanks, soldiers fled" opens with a participle; "Soldiers using tanks fled" with its subject. */
function isFronted(tokens: readonly Token[], { form, first }: VerbGroup): boolean {
  if (form !== 'ing') return false;
  const before = tokens[first - 1]?.pos;
  const opening = tokens[0]?.pos;
  return (before !== 'NOUN' && before !== 'PROPN') || opening === 'ADP' || opening === 'SCONJ';
}

/** Whether a participle stands with its noun: "said | soldiers led by a guard | fled". */
function hasOwnSubject(tokens: readonly Token[], clause: Clause | undefined): boolean {
  if (!clause?.verb || (clause.verb.form !== 'participle' && clause.verb.form !== 'ing')) return false;
  return tokens[clause.first]?.pos !== 'ADP' && hasNoun(tokens, { from: clause.first, to: clause.verb.first });
}

/**
 * The index of the clause that the next one hangs on: the last; for one taken up again that before the last; else over a relative clause that its comma closes ("met X, who was in Zenda, and left")
 * or over a participle before it ("broke through a wall built by rebels, allowing people to flee").
 */
function hostIndex(tokens: readonly Token[], clauses: readonly Clause[], first: number, kind: ClauseKind): number {
  const last = clauses[clauses.length - 1];
  if (kind === 'resumed') return Math.max(0, clauses.length - (hasOwnSubject(tokens, last) ? 1 : 2));
  if (kind === 'participle' && last?.kind === 'participle' && last.verb?.passive && isComma(tokens[first - 1]))
    return last.parent ?? 0;
  const isClosed = last?.kind === 'relative' && isComma(tokens[last.first - 1]) && isComma(tokens[first - 1]);
  const isOver = kind === 'coordinate' && isClosed && tokens[first + 1]?.pos === 'VERB';
  return isOver ? (last.parent ?? 0) : clauses.length - 1;
}

function isComma(token: Token | undefined): boolean {
  return token?.norm === ',';
}

/** "After the attack in Zenda, soldiers fled", "Since 2003, …": a comma before the verb makes the word a preposition. */
function isPreposition(tokens: readonly Token[], first: number, verb: VerbGroup): boolean {
  if (!PREPOSITIONS.has(tokens[first]?.norm ?? '')) return false;
  const comma = findNorm(tokens, ',', first + 1, verb.first);
  return comma > 0 && hasNoun(tokens, { from: comma + 1, to: verb.first });
}

function kindOf(cut: Cut, verb: VerbGroup): ClauseKind {
  if (cut.resumed) return 'resumed';
  if (cut.link !== null) {
    if (RELATIVE_WORDS.has(cut.link)) return 'relative';
    if (cut.link === 'that') return 'complement';
    if (cut.link === 'and' || cut.link === 'or' || cut.link === 'but' || cut.link === 'nor') return 'coordinate';
    if (SUBORDINATORS.has(cut.link)) return 'subordinate';
  }
  if (verb.form === 'to') return 'infinitive';
  if (verb.form === 'ing' || verb.form === 'participle') return 'participle';
  return cut.link === ',' ? 'main' : 'complement';
}

/** The span of the tokens from `first` to `end` (half-open), outer punctuation but quotation marks left out. */
export function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  let from = first;
  let to = end - 1;
  while (from < to && tokens[from]?.pos === 'PUNCT' && !isQuote(tokens[from])) from++;
  while (to > from && tokens[to]?.pos === 'PUNCT' && !isQuote(tokens[to])) to--;
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? tokens[from]?.end ?? 0 };
}

function isQuote(token: Token | undefined): boolean {
  return /["“”]/.test(token?.text ?? '');
}
