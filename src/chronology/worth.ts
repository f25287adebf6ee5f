import type { ActorKind } from '../model/event.ts';

/** The most that an actor in common adds, and a person: who dies in both dies once. */
export const MOST_IN_COMMON = { actor: 1.5, person: 2 } as const;

/** What an actor in common is worth: a group or person more than an army, and that more than "civilians". */
export const WORTH: Readonly<Record<ActorKind, number>> = {
  'armed-group': MOST_IN_COMMON.actor,
  organisation: MOST_IN_COMMON.actor,
  person: MOST_IN_COMMON.actor,
  media: 1,
  government: 1,
  forces: 1,
  state: 0.5,
  people: 0.5,
  unknown: 0.5,
};

/** The most that the kind of act adds: the same everyday word, one war; and what is given back to copied words that are told days apart. */
export const MOST_IN_KIND = { subtype: 1, war: 2.5, copied: 2 } as const;
