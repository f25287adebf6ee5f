import type { Telling } from './tellings.ts';
import { commonIn } from './word-hash.ts';

const VERBATIM = 4;
/** The most that words are worth: nearly the same ones, with details besides. */
export const MOST_ALIKE = 5;
const FEWEST_WORDS = 2;

/** Whether it is seen at once that no word is the same in both. */
export function shareNoWord({ marks: a }: Telling, { marks: b }: Telling): boolean {
  return (a.low & b.low) === 0 || (a.high & b.high) === 0;
}

/** By how much of the words is the same, and by how many details besides. */
export function wordLikeness(a: Telling, b: Telling): number {
  if (shareNoWord(a, b)) return 0;
  if (areVerbatim(a, b)) return VERBATIM;
  const common = commonIn(a.words, b.words);
  if (common === 0) return 0;
  const share = common / Math.max(1, a.words.length + b.words.length - common);
  const details = common > 1 ? commonIn(a.details, b.details) : 0;
  const alike = share >= 0.8 && common >= 4 ? 3 : share >= 0.5 && common >= 3 ? 2 : share >= 0.3 ? 1 : 0;
  return alike + (details >= 4 ? 2 : details >= 2 ? 1 : 0);
}

/** Whether a word is the same in both that names neither the act nor who, where, when or how many. */
export function shareDetails(a: Telling, b: Telling): boolean {
  return commonIn(a.details, b.details) > 0;
}

/** Whether both tell it word for word alike, in more than a word or two. */
export function areVerbatim(a: Telling, b: Telling): boolean {
  return a.text === b.text && a.words.length >= FEWEST_WORDS;
}
