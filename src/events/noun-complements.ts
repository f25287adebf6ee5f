import type { Actor, ActorMention, EventMention, Participant } from '../model/event.ts';
import { contains, type Span } from '../model/span.ts';
import type { Token } from '../text/document.ts';
import { spanOf } from './clauses/clauses.ts';
import { gradeOf } from './place-grade.ts';
import type { SentenceView } from './sentence-view.ts';
import type { NounTrigger } from './trigger/noun-trigger.ts';

/** Words that a noun is told more closely by. */
const COMPLEMENTS: ReadonlySet<string> = new Set('of by between against in at near on outside around'.split(' '));
/** Tokens that may stand between such a word and the name behind it, and before a noun that belongs to a name. */
const NEAR = 3;

/**
 * Whether an event noun names somebody, or some place, of whom the telling before says nothing: "the murder of | Ana Karev",
 * "the Bordurians' | attack", "the unrest in | Ruritania".
 */
export function isOfOthers(view: SentenceView, { first, last }: NounTrigger, before: EventMention): boolean {
  const { tokens } = view.sentence;
  const parties = before.participants.filter(({ role }) => role !== 'speaker');
  const owner = spanOf(tokens, ownerStart(tokens, first), first);
  const owners = view.actors.filter(({ span }) => contains(owner, span));
  const doers = parties.filter(({ role }) => role !== 'target');
  if (areOthers(owners, doers)) return true;
  if (!COMPLEMENTS.has(tokens[last + 1]?.norm ?? '')) return false;
  const behind = spanOf(tokens, last + 2, Math.min(tokens.length, last + 2 + NEAR));
  const startsBehind = ({ span }: { readonly span: Span }): boolean =>
    span.start >= behind.start && span.start < behind.end;
  const named = view.actors.filter((one) => startsBehind(one));
  if (areOthers(named, parties)) return true;
  const place = view.places.find((one) => startsBehind(one));
  const isPlaceTold = before.place !== null && contains(before.sentence, before.place.span);
  return place !== undefined && isPlaceTold && gradeOf(place) < gradeOf(before.place);
}

/** Where a name may begin that an event noun belongs to: not before the verb, whose subject it is ("Ruritania condemned | the attack"). */
function ownerStart(tokens: readonly Token[], first: number): number {
  let from = first;
  while (from > 0 && first - from < NEAR && !/^(?:VERB|AUX)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return from;
}

/** Whether both are named and none of the one belongs to any of the other. */
function areOthers(named: readonly ActorMention[], parties: readonly Participant[]): boolean {
  const isAmong = (a: Actor, b: Actor): boolean => a.id === b.id || a.groups.includes(b.id) || b.groups.includes(a.id);
  return (
    named.length > 0 &&
    parties.length > 0 &&
    !named.some((one) => parties.some(({ actor }) => isAmong(one.actor, actor)))
  );
}
