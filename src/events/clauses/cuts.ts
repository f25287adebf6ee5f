import { RELATIVE_WORDS, SUBORDINATORS } from '../../lexicon/clause-words.ts';
import { CONTENT_VERBS, SPEECH_VERBS, STATING_VERBS } from '../../lexicon/governing-verbs.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Token } from '../../text/document.ts';
import { DASHES, OPENING_QUOTES, QUOTATION_MARKS, STRONG_MARKS } from './marks.ts';
import { isSubordinator } from './subordinators.ts';
import { hasNoun, holdsWord, nounPhraseStart } from './token-range.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isInSubject, isWithinSubject } from './within-subject.ts';

/** Where one clause ends and the next begins: at a token index, with the word that joins them; `resumed` takes up an earlier clause again. */
export interface Cut {
  readonly at: number;
  readonly link: string | null;
  readonly resumed: boolean;
}

/** The cut between two verb groups: at the last joining word or mark before the second. */
export function cutBetween(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup, times: readonly Span[]): Cut {
  // "said the army and the police left": what is said begins with a list, not with a second clause.
  const isContent = CONTENT_VERBS.has(before.lemma);
  let joint: number | null = null;
  let comma: number | null = null;
  for (let i = verb.first - 1; i > before.last; i--) {
    const { norm, pos } = tokens[i] ?? { norm: '', pos: 'PUNCT' };
    if (pos !== 'CCONJ' && !CUTTING.has(norm)) continue;
    if (norm === ')') i = openingOf(tokens, i, before.last);
    else if (RELATIVE_WORDS.has(norm) || (norm === 'that' && pos !== 'DET') || isSubordinator(tokens, i, verb))
      return { at: i, link: isRelativeThat(tokens, i, isContent) ? 'which' : norm, resumed: false };
    else if (STRONG_MARKS.has(norm) || isSpeechQuote(tokens, i))
      return { at: i + 1, link: ',', resumed: DASHES.has(norm) && i === verb.first - 1 };
    if (pos === 'CCONJ' && !(isContent && i < verb.first - 1)) {
      if (tokens[i - 1]?.norm === ',' || i === verb.first - 1) return { at: i, link: norm, resumed: false };
      // "opposing Western and Arab calls to leave": what "and" joins there are no two infinitives.
      if (verb.form !== 'to' || !hasNoun(tokens, { from: i + 1, to: verb.first })) joint ??= i;
    } else if (norm === ',') {
      const said = comma === verb.first - 1 && isContent ? afterTimes(tokens, before.last + 1, i, times) : i;
      // "reported | X, the mayor, recommended": the commas set off what X is.
      if (hasNoun(tokens, { from: said, to: i })) return { at: said, link: null, resumed: false };
      if (isInSubject(tokens, before, verb, i, comma)) continue;
      if (hasNoun(tokens, { from: i + 1, to: verb.first })) return { at: i + 1, link: ',', resumed: false };
      if (verb.form === 'ing' || verb.form === 'to') return { at: i + 1, link: null, resumed: false };
      comma ??= i;
    }
  }
  if (comma !== null)
    return verb.form === 'participle'
      ? { at: comma + 1, link: null, resumed: false }
      : { at: comma + 1, link: ',', resumed: holdsWord(tokens, SETTING_OFF, 0, before.first) };
  if (joint !== null) return { at: joint, link: tokens[joint]?.norm ?? null, resumed: false };
  if (verb.form === 'participle')
    return { at: startOfReduced(tokens, before, verb, times), link: null, resumed: false };
  const isFinite = verb.form === 'finite' || verb.form === 'copula';
  // "soldiers posted in Zenda | fled", "the plan to free the prisoners | was dropped": the subject stands before the first verb.
  if (isFinite && isWithinSubject(tokens, before)) return { at: verb.first, link: ',', resumed: true };
  const speaker =
    isFinite && !isContent && isLastWord(tokens, verb, times) ? speakerBefore(tokens, before, verb, times) : null;
  if (speaker !== null) return { at: speaker, link: ',', resumed: false };
  if (verb.form === 'to' || verb.form === 'ing')
    return { at: startOfGerund(tokens, before, verb), link: null, resumed: false };
  return { at: afterTimes(tokens, before.last + 1, verb.first, times), link: null, resumed: false };
}

/** Words and marks at which a cut may fall, beside what joins two of a kind. */
const CUTTING: ReadonlySet<string> = new Set([
  ...RELATIVE_WORDS,
  ...SUBORDINATORS,
  ...STRONG_MARKS,
  ...QUOTATION_MARKS,
  'that',
  ',',
  ')',
]);

/** "an invasion that has killed thousands": a pronoun behind a noun, where the verb before is none of saying. */
function isRelativeThat(tokens: readonly Token[], at: number, isContent: boolean): boolean {
  const before = tokens[at - 1]?.pos ?? 'PUNCT';
  if (isContent || tokens[at]?.norm !== 'that' || !/^(?:NOUN|PROPN|NUM)$/.test(before)) return false;
  return tokens[at]?.pos === 'PRON' || (tokens[at + 1]?.pos === 'VERB' && before === 'NUM');
}

/** "said | soldiers led by a guard fled": what is said begins with the noun; elsewhere the participle stands alone. */
function startOfReduced(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup, times: readonly Span[]): number {
  if (!STATING_VERBS.has(before.lemma) || before.passive) return verb.first;
  const at = afterTimes(tokens, before.last + 1, verb.first, times);
  return tokens[at]?.pos !== 'ADP' && hasNoun(tokens, { from: at, to: verb.first }) ? at : verb.first;
}

/** Marks that may set off a clause in the middle; where none stands before a verb, what follows goes on with it: "took the town, | burned a mill and left". */
const SETTING_OFF: ReadonlySet<string> = new Set([',', '—', '--', '–', '(']);

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

/** A preposition belongs to its gerund: "accused of killing", "by launching". */
function startOfGerund(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup): number {
  let at = verb.first - 1;
  while (at > before.last && (tokens[at]?.pos === 'ADV' || OPENING_QUOTES.has(tokens[at]?.norm ?? ''))) at--;
  if (at > before.last && tokens[at]?.pos === 'ADP') return at;
  // "by a vote of six to none | with Borduria abstaining"
  const from = verb.form === 'ing' ? nounPhraseStart(tokens, at + 1, before.last + 2) - 1 : at;
  return from > before.last + 1 && tokens[from]?.norm === 'with' ? from : verb.first;
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
