import { DEFINITE } from '../lexicon/pointing-words.ts';
import type { SentenceView } from './sentence-view.ts';
import type { NounTrigger } from './trigger/noun-trigger.ts';

/** Whether an article or demonstrative opens the phrase of an event noun: "the attack", "the two-day siege". */
export function isDefinite(view: SentenceView, noun: NounTrigger): boolean {
  const { tokens } = view.sentence;
  for (let i = noun.first - 1; i >= Math.max(0, noun.first - 4); i--) {
    const { norm, pos } = tokens[i] ?? { norm: '', pos: 'PUNCT' };
    if (DEFINITE.has(norm)) return norm !== 'that' || pos === 'DET';
    if (!/^(?:ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(pos)) return false;
  }
  return false;
}
