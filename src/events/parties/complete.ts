import type { Told } from '../discourse.ts';
import type { SentenceView } from '../sentence-view.ts';
import { carriedParties } from './carry-parties.ts';
import type { VictimKnowledge } from './victims.ts';

/** What an article tells with the parties that it names elsewhere: who is behind an attack, whom it hit, whom they fought. */
export function completed(
  told: readonly Told[],
  views: readonly SentenceView[],
  knowledge: VictimKnowledge,
): readonly Told[] {
  const carried = carriedParties(told, views, knowledge);
  return told.map((one) => {
    const participants = carried.get(one.mention);
    return participants ? { ...one, mention: { ...one.mention, participants } } : one;
  });
}
