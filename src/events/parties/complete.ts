import type { Told } from '../discourse.ts';
import type { SentenceView } from '../sentence-view.ts';
import { carriedParties } from './carry-parties.ts';
import { facing } from './face-parties.ts';
import type { VictimKnowledge } from './victims.ts';

/** What an article tells with the parties that it names elsewhere: who is behind an attack, whom it hit, whom they fought. */
export function completed(
  told: readonly Told[],
  views: readonly SentenceView[],
  knowledge: VictimKnowledge,
): readonly Told[] {
  const carried = carriedParties(told, views, knowledge);
  const mentions = told.map(({ mention }) => {
    const participants = carried.get(mention);
    return participants ? { ...mention, participants } : mention;
  });
  const face = facing(mentions, knowledge);
  return told.map((one, at) => {
    const mention = mentions[at] ?? one.mention;
    return { ...one, mention: { ...mention, participants: face(mention) } };
  });
}
