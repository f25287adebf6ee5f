import type { EventMention, Participant } from '../../model/event.ts';
import { placeGrade } from '../place-grade.ts';
import type { VictimKnowledge } from './victims.ts';

/** First words of what one does to be with a host, as lemmas: "visited X", "flew on to X". */
const GOING: ReadonlySet<string> = new Set(['visit', 'fly', 'travel', 'arrive', 'tour', 'go', 'head']);

/** The state that is visited, where a country is all that is said of the place; empty where nobody goes to see anybody. */
export function hostsOf(
  { trigger, participants }: EventMention,
  place: EventMention['place'],
  { index, published }: VictimKnowledge,
): readonly Participant[] {
  const { type, lemma } = trigger.value;
  if (type !== 'CONSULT' || place === null || placeGrade(place.value) > 0) return [];
  if (!GOING.has(lemma.split(' ')[0] ?? '')) return [];
  const state = index.stateOf.get(place.value.country ?? '');
  if (state === undefined || participants.some(({ actor }) => actor.id === state || actor.groups.includes(state)))
    return [];
  return [{ actor: index.registry.actorOf(state, published), role: 'target', span: place.span }];
}
