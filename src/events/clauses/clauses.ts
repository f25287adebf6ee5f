import { RELATIVE_WORDS, SUBORDINATORS } from '../../lexicon/clause-words.ts';
import { CLAIM_VERBS, SPEECH_VERBS } from '../../lexicon/governing-verbs.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { hasNoun } from './token-range.ts';
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

const NO_OBJECT: ReadonlySet<string> = new Set('by in at on near during between from with against under up'.split(' '));
const CONTENT_VERBS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...CLAIM_VERBS,
  'know',
  'learn',
  'find',
  'hear',
  'see',
]);

const STRONG_MARKS: ReadonlySet<string> = new Set([';', ':', '—', '--', '–', '…']);
const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”']);

/**
 * Cuts a sentence into clauses, one a verb group. Between two verbs the cut falls at the last joining word or mark before the
 * second; an apposition ("X, a commander, said") is no clause. `times` are spans of time expressions, which stay with the verb before them.
 */
export function clausesOf(sentence: Sentence, times: readonly Span[]): readonly Clause[] {
  const { tokens } = sentence;
  const groups = withReduced(tokens, verbGroupsOf(tokens, times));
  const cuts: Cut[] = [];
  for (let g = 1; g < groups.length; g++) {
    const before = groups[g - 1];
    const verb = groups[g];
    if (before && verb) cuts.push(cutBetween(tokens, before, verb, times));
  }
  const clauses: Clause[] = [];
  groups.forEach((verb, g) => {
    const cut = g === 0 ? null : cuts[g - 1];
    const first = cut?.at ?? 0;
    const end = cuts[g]?.at ?? tokens.length;
    const opening = tokens[first];
    const link = cut ? cut.link : opening && SUBORDINATORS.has(opening.norm) ? opening.norm : null;
    const kind = cut ? kindOf(cut, verb) : link ? 'subordinate' : verb.form === 'ing' ? 'participle' : 'main';
    const parent = g === 0 ? null : kind === 'resumed' ? Math.max(0, g - 2) : g - 1;
    clauses.push({ index: g, first, end, span: spanOf(tokens, first, end), verb, kind, link, parent });
  });
  if (clauses.length > 0) return clauses;
  return [
    { index: 0, first: 0, end: tokens.length, span: sentence.span, verb: null, kind: 'main', link: null, parent: null },
  ];
}

/** "officers holed up in the town": a past form with no subject left and no object is a relative clause cut short. */
function withReduced(tokens: readonly Token[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  return groups.map((verb, g) => {
    const before = groups[g - 1];
    const isBarePast = verb.form === 'finite' && verb.tense === 'past' && verb.first === verb.head;
    if (!before || !isBarePast || !NO_OBJECT.has(tokens[verb.last + 1]?.norm ?? '') || CONTENT_VERBS.has(before.lemma))
      return verb;
    for (let i = before.last + 1; i < verb.first; i++) {
      const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
      if (
        pos === 'PUNCT' ||
        pos === 'CCONJ' ||
        pos === 'SCONJ' ||
        norm === 'that' ||
        RELATIVE_WORDS.has(norm) ||
        SUBORDINATORS.has(norm)
      )
        return verb;
    }
    return { ...verb, form: 'participle', passive: true };
  });
}

interface Cut {
  readonly at: number;
  readonly link: string | null;
  readonly resumed: boolean;
}

function kindOf(cut: Cut, verb: VerbGroup): ClauseKind {
  if (cut.resumed) return 'resumed';
  if (cut.link !== null) {
    if (RELATIVE_WORDS.has(cut.link)) return 'relative';
    if (cut.link === 'that') return 'complement';
    if (cut.link === 'and' || cut.link === 'or' || cut.link === 'but') return 'coordinate';
    if (SUBORDINATORS.has(cut.link)) return 'subordinate';
  }
  if (verb.form === 'to') return 'infinitive';
  if (verb.form === 'ing' || verb.form === 'participle') return 'participle';
  return cut.link === ',' ? 'main' : 'complement';
}

function cutBetween(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup, times: readonly Span[]): Cut {
  // "said the army and the police left": what is said begins with a list, not with a second clause.
  const isContent = CONTENT_VERBS.has(before.lemma);
  let joint: number | null = null;
  let comma: number | null = null;
  for (let i = verb.first - 1; i > before.last; i--) {
    const { norm, pos } = tokens[i] ?? { norm: '', pos: 'PUNCT' };
    if (norm === ')') i = openingOf(tokens, i, before.last);
    else if (RELATIVE_WORDS.has(norm) || (norm === 'that' && pos !== 'DET') || isSubordinator(tokens, i, verb))
      return { at: i, link: isRelativeThat(tokens, i, isContent) ? 'which' : norm, resumed: false };
    else if (STRONG_MARKS.has(norm) || isSpeechQuote(tokens, i)) return { at: i + 1, link: ',', resumed: false };
    if (pos === 'CCONJ' && !(isContent && i < verb.first - 1)) {
      if (tokens[i - 1]?.norm === ',' || i === verb.first - 1) return { at: i, link: norm, resumed: false };
      joint ??= i;
    } else if (norm === ',') {
      if (hasNoun(tokens, { from: i + 1, to: verb.first })) return { at: i + 1, link: ',', resumed: false };
      if (verb.form === 'ing' || verb.form === 'to') return { at: i + 1, link: null, resumed: false };
      comma ??= i;
    }
  }
  if (comma !== null) return { at: comma + 1, link: ',', resumed: true };
  if (joint !== null) return { at: joint, link: tokens[joint]?.norm ?? null, resumed: false };
  if (verb.form === 'participle') return { at: verb.first, link: null, resumed: false };
  const isFinite = verb.form === 'finite' || verb.form === 'copula';
  // "soldiers posted in Zenda | fled", "the plan to free the prisoners | was dropped": the subject stands before the first verb.
  if (isFinite && (before.form === 'participle' || (before.form === 'to' && isFirst(tokens, before))))
    return { at: verb.first, link: ',', resumed: true };
  const speaker =
    isFinite && !isContent && isLastWord(tokens, verb, times) ? speakerBefore(tokens, before, verb, times) : null;
  if (speaker !== null) return { at: speaker, link: ',', resumed: false };
  if (verb.form === 'to' || verb.form === 'ing')
    return { at: startOfGerund(tokens, before, verb), link: null, resumed: false };
  return { at: afterTimes(tokens, before.last + 1, verb.first, times), link: null, resumed: false };
}

/** "an invasion that has killed thousands": a pronoun behind a noun, where the verb before is none of saying. */
function isRelativeThat(tokens: readonly Token[], at: number, isContent: boolean): boolean {
  const before = tokens[at - 1]?.pos;
  return (
    !isContent && tokens[at]?.norm === 'that' && tokens[at]?.pos === 'PRON' && (before === 'NOUN' || before === 'PROPN')
  );
}

/** An infinitive before any other verb, behind a noun: it belongs to the subject. */
function isFirst(tokens: readonly Token[], verb: VerbGroup): boolean {
  const before = tokens[verb.first - 1];
  return (
    (before?.pos === 'NOUN' || before?.pos === 'PROPN') && !tokens.slice(0, verb.first).some((t) => t.pos === 'VERB')
  );
}

/** Whether a verb of saying closes its sentence, but for a time. */
function isLastWord(tokens: readonly Token[], verb: VerbGroup, times: readonly Span[]): boolean {
  if (!SPEECH_VERBS.has(verb.lemma)) return false;
  return tokens
    .slice(verb.last + 1)
    .every((token) => token.pos === 'PUNCT' || token.norm === 'on' || times.some((time) => overlaps(time, token)));
}

/** "killed six in Zenda on Monday | a monitor said": where no comma sets the speaker off, a time before him or his noun phrase does. */
function speakerBefore(
  tokens: readonly Token[],
  before: VerbGroup,
  verb: VerbGroup,
  times: readonly Span[],
): number | null {
  for (let i = verb.first - 2; i > before.last; i--) {
    const token = tokens[i];
    if (token && times.some((time) => overlaps(time, token))) return i + 1;
  }
  for (let i = verb.first - 1; i > before.last + 1; i--) {
    const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if (pos === 'DET') return i;
    const isName = pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || norm === 'of' || norm === '-' || norm === "'s";
    if (!isName) return i + 1 < verb.first ? i + 1 : null;
  }
  return null;
}

/** The bracket that a closing one at `at` belongs to: what stands within joins no clauses ("the SLR (Soldiers of Law and Reform) left"). */
function openingOf(tokens: readonly Token[], at: number, after: number): number {
  for (let i = at - 1; i > after; i--) if (tokens[i]?.norm === '(') return i;
  return at;
}

/** A quotation mark beside a comma or colon parts what is said from who says it; others only set off words. */
function isSpeechQuote(tokens: readonly Token[], at: number): boolean {
  if (!QUOTATION_MARKS.has(tokens[at]?.norm ?? '')) return false;
  return /^[,:.?!]$/.test(tokens[at - 1]?.norm ?? '') || /^[,:]$/.test(tokens[at + 1]?.norm ?? '');
}

/** "after", "as", "since" … open a clause where its verb follows without a comma between. */
function isSubordinator(tokens: readonly Token[], at: number, verb: VerbGroup): boolean {
  const { norm, pos } = tokens[at] ?? { norm: '', pos: 'PUNCT' };
  if (!SUBORDINATORS.has(norm) || pos === 'DET' || tokens[at - 1]?.pos === 'AUX') return false;
  if (norm === 'as' && /^(?:such|well|known|soon|far|much|many)$/.test(tokens[at - 1]?.norm ?? '')) return false;
  return verb.form === 'finite' || verb.form === 'copula' || verb.form === 'ing';
}

/** A preposition belongs to its gerund: "accused of killing", "by launching". */
function startOfGerund(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup): number {
  const at = verb.first - 1;
  return at > before.last && tokens[at]?.pos === 'ADP' ? at : verb.first;
}

/** "said Wednesday | US forces killed": adverbs and times behind a verb stay with it. */
function afterTimes(tokens: readonly Token[], from: number, to: number, times: readonly Span[]): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token || !(token.pos === 'ADV' || token.pos === 'ADP' || times.some((time) => overlaps(time, token)))) break;
    if (token.pos === 'ADP' && !times.some((time) => overlaps(time, tokens[at + 1] ?? token))) break;
    at++;
  }
  return at;
}

/** The span of the tokens from `first` to `end` (half-open), outer punctuation but quotation marks left out. */
export function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  let from = first;
  let to = end - 1;
  const isEdge = (i: number): boolean => tokens[i]?.pos === 'PUNCT' && !/["“”]/.test(tokens[i]?.text ?? '');
  while (from < to && isEdge(from)) from++;
  while (to > from && isEdge(to)) to--;
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? tokens[from]?.end ?? 0 };
}
