import type { ActorMention } from '../model/event.ts';
import type { SentenceView } from './sentence-view.ts';

/** Those whose meeting "his meeting" and "their talks" are: the one, or the last two, named before it; else who is named first behind it. */
export function meetingOwners(view: SentenceView, first: number): readonly ActorMention[] {
  const { tokens } = view.sentence;
  const before = tokens.slice(Math.max(0, first - 4), first);
  const many = before.some(({ norm }) => norm === 'their');
  if (!many && !before.some(({ norm }) => norm === 'his' || norm === 'her')) return [];
  const able = view.actors.filter(({ actor }) => actor.kind !== 'people' && actor.kind !== 'media');
  const start = tokens[first]?.start ?? 0;
  const earlier = able.filter(({ span }) => span.end <= start);
  if (many) return earlier.slice(-2);
  const person =
    earlier.findLast(({ actor }) => actor.kind === 'person') ?? able.find(({ actor }) => actor.kind === 'person');
  return person ? [person] : [];
}
