import { BEFORE_AS, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/clause-words.ts';
import type { Token } from '../../text/document.ts';
import { findNorm, hasNoun } from './token-range.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Whether a word before a verb opens its clause: "after", "as", "since" … open a clause where its verb follows without a comma between. */
export function isSubordinator(tokens: readonly Token[], at: number, verb: VerbGroup): boolean {
  const { norm, pos } = tokens[at] ?? { norm: '', pos: 'PUNCT' };
  if (!SUBORDINATORS.has(norm) || pos === 'DET' || tokens[at - 1]?.pos === 'AUX') return false;
  if (PREPOSITIONS.has(norm) && isClosed(tokens, at, verb)) return false;
  if (norm === 'as' && BEFORE_AS.has(tokens[at - 1]?.norm ?? '')) return false;
  // "died when a shell fired by rebels hit"
  if (verb.form === 'participle' && WITH_SUBJECT.has(norm)) return hasNoun(tokens, { from: at + 1, to: verb.first });
  return verb.form === 'finite' || verb.form === 'copula' || verb.form === 'ing';
}

/** Of the words that open clauses those behind which a noun is always a subject. */
const WITH_SUBJECT: ReadonlySet<string> = new Set('when while because although though if'.split(' '));

/** "besieged since Sunday, | fled": one comma right before the verb closes the phrase that the word opens. */
function isClosed(tokens: readonly Token[], at: number, { first }: VerbGroup): boolean {
  return findNorm(tokens, ',', at + 1, first) === first - 1;
}
