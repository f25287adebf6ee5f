import type { ActorMention, Participant, Role } from '../model/event.ts';
import type { Token } from '../text/document.ts';
import type { Clause } from './clauses/clauses.ts';
import { indexOf } from './clauses/token-range.ts';
import { isBlamed, isToldBy, nothingBetween, prepositionBefore } from './hanging.ts';
import { meetingOwners } from './meeting-owners.ts';
import { addOnce, AGAINST, saysWhere } from './taking-part.ts';
import { between, type SentenceView } from './sentence-view.ts';

const REACH_BEHIND = 30;

/** Who takes part in what an event noun names: "X's attack on Y by Z", "talks between X and Y", "the X offensive". */
export function nounParticipants(
  view: SentenceView,
  first: number,
  last: number,
  clause: Clause,
  mutual: boolean,
): readonly Participant[] {
  const { tokens } = view.sentence;
  const found: Participant[] = [];
  const before = between(view.actors, view.sentence, Math.max(clause.first, first - 6), first).at(-1);
  if (before && nothingBetween(tokens, before, first))
    addOnce(found, before, mutual ? 'party' : ownerRole(tokens, before, first));
  if (mutual) for (const mention of meetingOwners(view, first)) addOnce(found, mention, 'party');
  let previous: Role | null = null;
  for (const mention of between(view.actors, view.sentence, last + 1, Math.min(clause.end, last + REACH_BEHIND))) {
    const at = indexOf(tokens, mention.span.start);
    if (isToldBy(tokens, last, at)) continue;
    const word = isBlamed(tokens, last, at) ? 'by' : prepositionBefore(tokens, at, last);
    const role: Role | null = mutual ? 'party' : roleBehind(word, previous);
    if (role === null) continue;
    if (!saysWhere(view, mention)) addOnce(found, mention, role);
    previous = role;
  }
  return found;
}

/** The role of whoever a preposition or "and" ties to an event noun; null where the word tells none. */
function roleBehind(word: string | null, previous: Role | null): Role | null {
  if (word === 'by' || word === 'from') return 'source';
  if (word === 'with' || word === 'between') return 'party';
  if (word === 'and') return previous;
  return word === 'of' || (word !== null && AGAINST.has(word)) ? 'target' : null;
}

/** "the rebel attack", "villagers' protest": theirs; "hostage killings", "embassy bombings": done to people who stand before the noun bare. */
function ownerRole(tokens: readonly Token[], { actor, span }: ActorMention, first: number): Role {
  const isOwner = tokens[indexOf(tokens, span.end)]?.pos === 'PART' || actor.kind !== 'people';
  return isOwner || !SUFFERED.has(tokens[first]?.lemma ?? '') ? 'source' : 'target';
}

const SUFFERED: ReadonlySet<string> = new Set(
  'killing bombing death murder massacre abduction kidnapping execution'.split(' '),
);
