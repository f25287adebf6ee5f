import { BESIDE, HOUSES } from '../lexicon/actor-slots.ts';
import type { ActorMention, Participant, Role } from '../model/event.ts';
import { overlaps } from '../model/span.ts';
import type { Token } from '../text/document.ts';
import { indexOf } from './clauses/token-range.ts';
import { prepositionBefore } from './hanging.ts';
import type { SentenceView } from './sentence-view.ts';

/** Prepositions behind which stands whom an act is aimed at. */
export const AGAINST: ReadonlySet<string> = new Set([
  'against',
  'on',
  'upon',
  'at',
  'to',
  'toward',
  'towards',
  'into',
  'over',
  'from',
]);

/** "outside a police station": whose house the event was near takes no part. */
export function isLandmark(tokens: readonly Token[], { span }: ActorMention): boolean {
  const next = tokens[indexOf(tokens, span.end)];
  if (next === undefined || next.end <= span.end || !HOUSES.has(next.norm)) return false;
  return BESIDE.has(prepositionBefore(tokens, indexOf(tokens, span.start), -1) ?? '');
}

const WHERE_WORDS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'inside', 'across', 'throughout', 'within']);

/** "in Mokha, Yemen": a country that only says where takes no part. */
export function saysWhere(view: SentenceView, { actor, span }: ActorMention): boolean {
  if (actor.kind !== 'state' || !view.places.some((place) => overlaps(place.span, span))) return false;
  const { tokens } = view.sentence;
  const at = indexOf(tokens, span.start);
  const before = tokens[at - 1];
  if (before && WHERE_WORDS.has(before.norm)) return true;
  // "Ruritania, Syldavia and Borduria sent": a list, no town with its country.
  if (tokens[indexOf(tokens, span.end)]?.pos === 'CCONJ') return false;
  const town = tokens[at - 2];
  return before?.norm === ',' && town !== undefined && view.places.some((place) => overlaps(place.span, town));
}

/** Whoever a mention names, in a role. */
export function inRole({ actor, span }: ActorMention | Participant, role: Role): Participant {
  return { actor, role, span };
}

/** Adds whoever takes part, each once; reporters are left out. */
export function addOnce(found: Participant[], mention: ActorMention, role: Role): void {
  if (mention.actor.kind === 'media') return;
  if (found.some((known) => known.actor.id === mention.actor.id)) return;
  found.push(inRole(mention, role));
}
