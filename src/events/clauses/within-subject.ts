import { RELATIVE_WORDS, SUBORDINATORS } from '../../lexicon/clause-words.ts';
import { CONTENT_VERBS, STATING_VERBS } from '../../lexicon/governing-verbs.ts';
import type { Token } from '../../text/document.ts';
import { QUOTATION_MARKS, STRONG_MARKS } from './marks.ts';
import { nounPhraseStart } from './token-range.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Whether a verb stands in a clause about the subject, behind which the sentence's own verb is still to come. */
export function isWithinSubject(tokens: readonly Token[], verb: VerbGroup): boolean {
  const before = tokens[verb.first - 1];
  const earlier = tokens[verb.first - 2];
  switch (verb.form) {
    case 'participle':
      return true;
    case 'to':
      // "the plan to free the prisoners | was dropped", "men believed to be rebels | fled".
      return isFirst(tokens, verb) || (before?.norm.endsWith('ed') === true && tokens[verb.first + 1]?.norm === 'be');
    case 'ing':
      return hasOwnNoun(tokens, verb);
    default:
      // "rebels who slipped into Zenda | were killed", "a hospital it supports in Zenda | was hit"
      return (
        before !== undefined &&
        !CONTENT_VERBS.has(verb.lemma) &&
        (RELATIVE_WORDS.has(before.norm) ||
          (before.norm === 'that' && before.pos === 'PRON') ||
          (/^(?:it|they|he|she|we)$/.test(before.norm) && earlier?.pos === 'NOUN'))
      );
  }
}

/** An -ing form right behind the noun phrase that opens its clause: "as | forces advancing on the town fled". */
function hasOwnNoun(tokens: readonly Token[], verb: VerbGroup): boolean {
  const before = tokens[verb.first - 1]?.pos;
  if (before !== 'NOUN' && before !== 'PROPN') return false;
  for (let i = verb.first - 1; i >= 0; i--) {
    const { pos, norm, lemma } = tokens[i] ?? { pos: 'PUNCT', norm: '', lemma: '' };
    if (SUBORDINATORS.has(norm) || pos === 'SCONJ' || STRONG_MARKS.has(norm)) return true;
    if (pos === 'VERB' || pos === 'AUX') return STATING_VERBS.has(lemma);
    if (norm === ',' || pos === 'CCONJ') return false;
  }
  return true;
}

/** An infinitive before any other verb but those of saying, behind a noun: it belongs to the subject. */
function isFirst(tokens: readonly Token[], verb: VerbGroup): boolean {
  const before = tokens[verb.first - 1];
  return (
    (before?.pos === 'NOUN' || before?.pos === 'PROPN') &&
    !tokens.slice(0, verb.first).some(({ pos, lemma }) => pos === 'VERB' && !STATING_VERBS.has(lemma))
  );
}

/** Whether a comma stands within the subject: "…, and X, | Y and Z sent", "…; X, | a member, proposed". */
export function isInSubject(
  tokens: readonly Token[],
  before: VerbGroup,
  verb: VerbGroup,
  at: number,
  comma: number | null,
): boolean {
  const isFinite = verb.form === 'finite' || verb.form === 'copula';
  const isApposed = comma === verb.first - 1 && tokens[at + 1]?.pos === 'DET';
  if (!isFinite) return false;
  const isListed = tokens.slice(at + 2, verb.first).some(({ pos }) => pos === 'CCONJ');
  const from = nounPhraseStart(tokens, at, before.last + 1);
  if (from === at || !(isApposed || isListed)) return false;
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
