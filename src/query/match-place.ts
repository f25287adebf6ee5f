import type { ConflictEvent } from '../model/event.ts';
import { isPlace } from './match-words.ts';

/** Whether an event took place there, as it is told by any of those who tell it. */
export function isIn({ place, mentions }: ConflictEvent, typed: string): boolean {
  if (place !== null && isPlace(place, typed)) return true;
  return mentions.some((mention) => mention.place !== null && isPlace(mention.place.value, typed));
}
