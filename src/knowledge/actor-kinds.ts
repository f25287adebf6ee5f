import type { ActorKind } from '../model/event.ts';

/** Every kind of actor, as data files may name it. */
export const ACTOR_KINDS = [
  'state',
  'government',
  'forces',
  'armed-group',
  'organisation',
  'person',
  'people',
  'media',
  'unknown',
] as const satisfies readonly ActorKind[];

/** The kind of that name; 'unknown' for any other word. */
export function actorKindOf(word: string): ActorKind {
  return ACTOR_KINDS.find((kind) => kind === word) ?? 'unknown';
}
