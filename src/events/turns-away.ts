import { TURNING_WORDS } from '../lexicon/otherness-words.ts';
import type { Sentence } from '../text/document.ts';

/** Whether a sentence turns to other news: "Meanwhile, …". */
export function turnsAway({ tokens }: Sentence): boolean {
  return TURNING_WORDS.has(tokens[0]?.norm ?? '');
}
