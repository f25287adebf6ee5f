import { HARM_GERUNDS } from '../../lexicon/harm-signs.ts';
import { HARM_STATES, HARM_VERBS } from '../../lexicon/harm-words.ts';
import type { Harm } from '../../model/event.ts';
import type { Token } from '../../text/document.ts';

/** Helpers that leave open or ahead what follows. */
export const MODALS: ReadonlySet<string> = new Set(
  "could would might may can should will shall must 'll 'd".split(' '),
);
/** Words that deny what follows. */
export const NEGATIONS: ReadonlySet<string> = new Set("not n't never without neither nor".split(' '));

/** The harm a verb does to its object; null for other words. */
export function harmOfWord(token: Token): Harm | null {
  const harm =
    HARM_VERBS.get(token.lemma) ??
    (token.norm.endsWith('ed') ? HARM_STATES.get(token.norm) : undefined) ??
    (token.pos === 'NOUN' ? HARM_GERUNDS.get(token.norm) : undefined);
  return harm && (token.pos === 'VERB' || token.norm.endsWith('ing') || token.norm.endsWith('ed')) ? harm : null;
}

/** Whether a participle is passive: a form of "be" stands before it, over adverbs and further participles. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm.endsWith('ing')) return false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const token = tokens[i];
    if (!token || token.norm === ',') return false;
    if (/^(?:was|were|been|being|is|are|be|got)$/.test(token.norm)) return true;
    if (
      token.norm !== 'and' &&
      token.norm !== 'or' &&
      token.pos !== 'ADV' &&
      token.pos !== 'VERB' &&
      token.pos !== 'PART'
    )
      return false;
  }
  return false;
}

/** Whether a verb tells what was: no modal, negation or infinitive before it. */
export function isAsserted(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT' || token.norm === 'and' || token.norm === 'but') return true;
    if (MODALS.has(token.norm) || NEGATIONS.has(token.norm)) return false;
    if (token.norm === 'to' && i === at - 1) return false;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') return true;
  }
  return true;
}
