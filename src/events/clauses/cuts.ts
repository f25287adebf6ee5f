import { PREPOSITIONS, RELATIVE_WORDS, SUBORDINATORS } from '../../lexicon/clause-words.ts';
import { CLAIM_VERBS, SPEECH_VERBS } from '../../lexicon/governing-verbs.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Token } from '../../text/document.ts';
import { hasNoun, nounPhraseStart } from './token-range.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Where one clause ends and the next begins: at a token index, with the word that joins them; `resumed` takes up an earlier clause again. */
export interface Cut {
  readonly at: number;
  readonly link: string | null;
  readonly resumed: boolean;
}

/** Verbs whose object is what is said or known. */
export const CONTENT_VERBS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...CLAIM_VERBS,
  'know',
  'learn',
  'find',
  'hear',
  'see',
]);

const STRONG_MARKS: ReadonlySet<string> = new Set([';', ':', '—', '--', '–', '…']);
/** "The army — whose chief is X — | entered": behind the second dash the sentence goes on. */
const DASHES: ReadonlySet<string> = new Set(['—', '--', '–']);
const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”']);

/** The cut between two verb groups: at the last joining word or mark before the second. */
export function cutBetween(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup, times: readonly Span[]): Cut {
  // "said the army and the police left": what is said begins with a list, not with a second clause.
  const isContent = CONTENT_VERBS.has(before.lemma);
  let joint: number | null = null;
  let comma: number | null = null;
  for (let i = verb.first - 1; i > before.last; i--) {
    const { norm, pos } = tokens[i] ?? { norm: '', pos: 'PUNCT' };
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
      : { at: comma + 1, link: ',', resumed: true };
  if (joint !== null) return { at: joint, link: tokens[joint]?.norm ?? null, resumed: false };
  if (verb.form === 'participle')
    return { at: startOfReduced(tokens, before, verb, times), link: null, resumed: false };
  const isFinite = verb.form === 'finite' || verb.form === 'copula';
  // "soldiers posted in Zenda | fled", "the plan to free the prisoners | was dropped": the subject stands before the first verb.
  const isModifier = (before.form === 'to' || before.form === 'ing') && isFirst(tokens, before);
  if (isFinite && (before.form === 'participle' || isModifier || (!isContent && isWithinSubject(tokens, before))))
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
  const before = tokens[at - 1]?.pos ?? 'PUNCT';
  if (isContent || tokens[at]?.norm !== 'that' || !/^(?:NOUN|PROPN|NUM)$/.test(before)) return false;
  return tokens[at]?.pos === 'PRON' || (tokens[at + 1]?.pos === 'VERB' && before === 'NUM');
}

/** Whether a verb stands in a clause about the subject, behind which the sentence's own verb is still to come. */
function isWithinSubject(tokens: readonly Token[], { form, first }: VerbGroup): boolean {
  const before = tokens[first - 1];
  // "men believed to be rebels | fled"
  if (form === 'to') return before?.pos === 'VERB' && before.norm.endsWith('ed') && tokens[first + 1]?.norm === 'be';
  if (form === 'ing') return before?.pos === 'NOUN' || before?.pos === 'PROPN';
  // "rebels who slipped into Zenda | were killed", "a hospital it supports in Zenda | was hit"
  return (
    before !== undefined &&
    (RELATIVE_WORDS.has(before.norm) ||
      (before.norm === 'that' && before.pos === 'PRON') ||
      (/^(?:it|they|he|she|we)$/.test(before.norm) && tokens[first - 2]?.pos === 'NOUN'))
  );
}

/** Whether a comma stands within the subject: "…, and X, | Y and Z sent", "…; X, | a member, proposed". */
function isInSubject(
  tokens: readonly Token[],
  before: VerbGroup,
  verb: VerbGroup,
  at: number,
  comma: number | null,
): boolean {
  const isFinite = verb.form === 'finite' || verb.form === 'copula';
  const isApposed = comma === verb.first - 1 && tokens[at + 1]?.pos === 'DET';
  const isListed = tokens.slice(at + 2, verb.first).some(({ pos }) => pos === 'CCONJ');
  const from = nounPhraseStart(tokens, at, before.last + 1);
  if (!isFinite || from === at || !(isApposed || isListed)) return false;
  const { norm, pos } = tokens[from - 1] ?? { norm: '', pos: 'PUNCT' };
  if (from === before.last + 1) return STATING_VERBS.has(before.lemma);
  return (
    STRONG_MARKS.has(norm) ||
    QUOTATION_MARKS.has(norm) ||
    pos === 'SCONJ' ||
    (pos === 'CCONJ' && tokens[from - 2]?.norm === ',') ||
    (isListed && norm === ',')
  );
}

/** "said | soldiers led by a guard fled": what is said begins with the noun; elsewhere the participle stands alone. */
function startOfReduced(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup, times: readonly Span[]): number {
  if (!STATING_VERBS.has(before.lemma) || before.passive) return verb.first;
  const at = afterTimes(tokens, before.last + 1, verb.first, times);
  return tokens[at]?.pos !== 'ADP' && hasNoun(tokens, { from: at, to: verb.first }) ? at : verb.first;
}

/** Verbs of saying behind which stands what is said, not to whom. */
const STATING_VERBS: ReadonlySet<string> = new Set(
  'say report claim announce add confirm state believe insist declare acknowledge admit allege'.split(' '),
);

/** An infinitive or -ing form before any other verb but those of saying, behind a noun: it belongs to the subject. */
function isFirst(tokens: readonly Token[], verb: VerbGroup): boolean {
  const before = tokens[verb.first - 1];
  return (
    (before?.pos === 'NOUN' || before?.pos === 'PROPN') &&
    !tokens.slice(0, verb.first).some(({ pos, lemma }) => pos === 'VERB' && !STATING_VERBS.has(lemma))
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
  if (PREPOSITIONS.has(norm) && isClosed(tokens, at, verb)) return false;
  if (norm === 'as' && /^(?:such|well|known|soon|far|much|many)$/.test(tokens[at - 1]?.norm ?? '')) return false;
  // "died when a shell fired by rebels hit"
  if (verb.form === 'participle' && WITH_SUBJECT.has(norm)) return hasNoun(tokens, { from: at + 1, to: verb.first });
  return verb.form === 'finite' || verb.form === 'copula' || verb.form === 'ing';
}

/** Of the words that open clauses those behind which a noun is always a subject. */
const WITH_SUBJECT: ReadonlySet<string> = new Set('when while because although though if'.split(' '));

/** "besieged since Sunday, | fled": one comma right before the verb closes the phrase that the word opens. */
function isClosed(tokens: readonly Token[], at: number, { first }: VerbGroup): boolean {
  return tokens.findIndex(({ norm }, i) => i > at && norm === ',') === first - 1;
}

/** A preposition belongs to its gerund: "accused of killing", "by launching". */
function startOfGerund(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup): number {
  let at = /^["“]$/.test(tokens[verb.first - 1]?.norm ?? '') ? verb.first - 2 : verb.first - 1;
  while (at > before.last && tokens[at]?.pos === 'ADV') at--;
  if (at > before.last && tokens[at]?.pos === 'ADP') return at;
  // "by a vote of six to none | with Borduria abstaining"
  while (at > before.last + 1 && verb.form === 'ing' && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) at--;
  return at > before.last + 1 && tokens[at]?.norm === 'with' ? at : verb.first;
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
