import { ALLEGED_WORDS, HEARSAY_ADVERBS, VOUCHING_VERBS } from '../lexicon/governing-verbs.ts';
import type { EventStatus, EventType, Participant } from '../model/event.ts';
import type { Saying } from './attribution.ts';
import type { Draft } from './draft.ts';
import { type Registry, sideOf } from './parties/side.ts';
import { RELATIONS } from './related-time.ts';
import type { SentenceView } from './sentence-view.ts';
import { holdsWord } from './clauses/token-range.ts';

/** Words themselves are acts of who says them: to ask or to accuse is done by saying so. */
const SPOKEN: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);
/** The word's own status ("offer"), then grammar's, then "claimed" where the writer only passes it on. */
export function statusOf(
  view: SentenceView,
  draft: Draft,
  grammatical: EventStatus,
  saying: Saying | null,
  { isOwn, isAhead }: { readonly isOwn: boolean; readonly isAhead: boolean },
): EventStatus {
  if (grammatical === 'planned' || grammatical === 'denied' || grammatical === 'offered') return grammatical;
  if (isAhead && grammatical === 'happened') return 'planned';
  if (draft.status) return draft.status;
  if (isHearsay(view, draft)) return 'claimed';
  if (isPresupposed(draft)) return grammatical;
  if (saying?.distant && !(SPOKEN.has(draft.type) && saying.attribution.verb === 'report')) return 'claimed';
  if (!saying || SPOKEN.has(draft.type)) return grammatical;
  if (VOUCHING_VERBS.has(saying.attribution.verb)) return grammatical;
  return saying.trailing && grammatical === 'happened' && !isOwn ? 'happened' : 'claimed';
}

/** "The rebels fled, the army said": what a side tells of itself or its enemy is its claim; whom it lost it knows. */
export function isOwnAccount(participants: readonly Participant[], saying: Saying | null, registry: Registry): boolean {
  const side = saying?.speaker ? sideOf(registry, saying.speaker.actor) : null;
  const roles = participants
    .filter(({ actor }) => side !== null && sideOf(registry, actor) === side)
    .map((p) => p.role);
  return roles.includes('source') || roles.includes('party');
}

/** "reportedly killed", "the alleged attacks", "claims of an attack". */
function isHearsay({ sentence: { tokens } }: SentenceView, { rule, first, clause }: Draft): boolean {
  if (holdsWord(tokens, HEARSAY_ADVERBS, clause.first, clause.end)) return true;
  return rule !== 'verb' && holdsWord(tokens, ALLEGED_WORDS, Math.max(clause.first, first - 4), first);
}

/** "since unrest began": who says what followed takes it for known. */
function isPresupposed({ clause: { kind, link } }: Draft): boolean {
  return kind === 'subordinate' && RELATIONS.has(link ?? '');
}
