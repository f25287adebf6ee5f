import { SUFFERING_VERBS } from '../lexicon/harm-words.ts';
import { MISFORTUNE_PAIRS, MISFORTUNES, OF_WHAT_CAUSE } from '../lexicon/misfortune-words.ts';
import type { Token } from '../text/document.ts';
import { subjectRange } from './clauses/subject.ts';
import { isNoun, nounPhraseStart, type TokenRange } from './clauses/token-range.ts';
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whether what a draft tells is nobody's doing: "the earthquake struck Zenda", "died of cholera", "were killed in a flood". */
export function isMisfortune(view: SentenceView, { type, subtype, clause, end, rule }: Draft): boolean {
  if (type !== 'ASSAULT') return false;
  const { tokens } = view.sentence;
  const subject = subjectRange(view.clauses, clause, tokens);
  if (subject && namesMisfortune(tokens, headOf(tokens, subject))) return true;
  if (subtype !== 'killing') return false;
  // "Survivors of the flood killed two guards" is somebody's doing.
  const { verb } = clause;
  const isDone = rule === 'verb' && verb !== null && !verb.passive && !SUFFERING_VERBS.has(verb.lemma);
  for (let at = isDone ? verb.last + 1 : clause.first; at < end; at++) {
    if (!namesMisfortune(tokens, at)) continue;
    const before = tokens[nounPhraseStart(tokens, at, clause.first) - 1];
    if (before && OF_WHAT_CAUSE.has(before.norm)) return true;
  }
  return false;
}

/** Whether the noun phrase that ends at a token is a misfortune. */
function namesMisfortune(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.pos === 'VERB') return false;
  const isOne = MISFORTUNES.has(token.lemma) || MISFORTUNE_PAIRS.get(token.lemma)?.has(tokens[at - 1]?.norm ?? '');
  return isOne === true && !isNoun(tokens[at + 1]) && tokens[at + 1]?.norm !== '-';
}

/** The last noun of the first run of nouns. */
function headOf(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = from;
  while (at < to && !isNoun(tokens[at])) at++;
  while (at + 1 < to && isNoun(tokens[at + 1])) at++;
  return at;
}
