import { UNREAL_WORDS } from '../lexicon/governing-verbs.ts';
import type { EventType } from '../model/event.ts';
import { overlaps } from '../model/span.ts';
import type { Clause } from './clauses/clauses.ts';
import type { Draft } from './draft.ts';
import { nounDraft } from './noun-draft.ts';
import { verbParticipants } from './roles.ts';
import { between, type SentenceView } from './sentence-view.ts';
import { isWeak, type NounTrigger } from './trigger/noun-trigger.ts';
import { holdsWord } from './clauses/token-range.ts';

/** Nouns that tell events of their own beside what the clause tells: dated ones, and what it is set after. */
export function besides(
  view: SentenceView,
  clause: Clause,
  nouns: readonly NounTrigger[],
  from: number,
): readonly Draft[] {
  if (nouns.length === 0) return NONE;
  const dated = datedNouns(
    view,
    clause,
    nouns.filter((noun) => !isApposed(view, noun)),
  );
  return dated.length > 0 ? dated : settings(view, clause, nouns, from);
}

const NONE: readonly Draft[] = [];

/** "killed five, | another attack ascribed to the rebels": what the clause before is called once more. */
function isApposed({ sentence: { tokens } }: SentenceView, { first }: NounTrigger): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first);
  const comma = before.findLastIndex(({ norm }) => norm === ',');
  if (comma < 0 || !APPOSING.has(before[comma + 1]?.norm ?? '')) return false;
  return tokens.slice(0, first).some(({ pos }) => pos === 'VERB');
}

const APPOSING: ReadonlySet<string> = new Set(['another', 'one', 'an', 'a']);

/** Event nouns with a date inside their noun phrase: "the 9/11 attacks", "the peace deal signed in February". */
function datedNouns(view: SentenceView, clause: Clause, nouns: readonly NounTrigger[]): readonly Draft[] {
  return nouns.filter((noun) => hasOwnDate(view, noun)).map((noun) => nounDraft(view, clause, noun, 'dated noun'));
}

const SETTING_PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'following', 'during', 'amid', 'before']);

/** "speaking after a meeting with the president": what a clause that tells nothing itself is set against, if it names who took part. */
function settings(view: SentenceView, clause: Clause, nouns: readonly NounTrigger[], from: number): readonly Draft[] {
  const set = nouns.filter((noun) => noun.first > from && !isWeak(noun) && opensPhrase(view, noun));
  return set
    .map((noun) => withSubject(view, nounDraft(view, clause, noun, 'setting')))
    .filter((draft) => draft.participants.length > 0);
}

/** "spoke after a meeting with the king": whoever spoke met him. */
function withSubject(view: SentenceView, draft: Draft): Draft {
  const isOfTwo = draft.type === 'CONSULT' || draft.type === 'AGREE' || draft.subtype === 'clash';
  if (!isOfTwo || view.sentence.tokens[draft.last + 1]?.norm !== 'with' || draft.participants.length === 0)
    return draft;
  const known = new Set(draft.participants.map(({ actor }) => actor.id));
  const subjects = verbParticipants(view, draft.clause, 'acts-on').filter(
    ({ role, actor }) => role === 'source' && !known.has(actor.id) && actor.kind !== 'people',
  );
  return {
    ...draft,
    participants: [...draft.participants, ...subjects.map((one) => ({ ...one, role: 'party' as const }))],
  };
}

/** "the assault on the plant had air support", "despite reports of rebel attacks on the town": a real act named with those who took part in it. */
export function namedNouns(view: SentenceView, clause: Clause, nouns: readonly NounTrigger[]): readonly Draft[] {
  const { verb } = clause;
  if (nouns.length === 0 || !verb || verb.negated || verb.open || verb.tense === 'future' || verb.form === 'to')
    return NONE;
  const named = nouns.filter(
    (noun) => !isWeak(noun) && REAL_TYPES.has(noun.entry.type) && !isUnreal(view, noun) && !isApposed(view, noun),
  );
  const drafts = named.map((noun) => nounDraft(view, clause, noun, 'named noun'));
  return drafts.filter((draft) => draft.participants.length > 0 || hasPlace(view, draft)).slice(0, 1);
}

/** "the assault on the plant": a place close behind the noun. */
function hasPlace(view: SentenceView, { last, clause }: Draft): boolean {
  return between(view.places, view.sentence, last + 1, Math.min(clause.end, last + 7)).length > 0;
}

const REAL_TYPES: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE', 'PROTEST', 'SANCTION']);

/** "fears of an attack", "no attack", "any attack", "future attacks": not said to have been. */
function isUnreal(view: SentenceView, noun: NounTrigger): boolean {
  return holdsWord(view.sentence.tokens, UNREAL_WORDS, Math.max(0, noun.first - 5), noun.first);
}

function opensPhrase(view: SentenceView, noun: NounTrigger): boolean {
  const before = view.sentence.tokens.slice(Math.max(0, noun.first - 4), noun.first);
  const at = before.findLastIndex(({ pos }) => pos === 'ADP' || pos === 'SCONJ');
  return (
    at >= 0 &&
    SETTING_PREPOSITIONS.has(before[at]?.norm ?? '') &&
    !before.slice(at).some(({ pos }) => pos === 'VERB' || pos === 'PUNCT')
  );
}

function hasOwnDate(view: SentenceView, noun: NounTrigger): boolean {
  const { tokens } = view.sentence;
  const start = tokens[noun.first]?.start ?? 0;
  if (view.actors.some(({ span }) => span.start <= start && start < span.end)) return false;
  for (let i = noun.first - 1; i >= Math.max(0, noun.first - 4); i--) {
    const token = tokens[i];
    if (!token || token.pos === 'VERB' || token.pos === 'ADP' || token.pos === 'DET' || token.norm === ',') break;
    if (view.times.some((time) => time.interval !== null && overlaps(time.span, token))) return true;
  }
  const next = tokens[noun.last + 1];
  const after = tokens[noun.last + 2];
  const isIn = next?.norm === 'in' || next?.norm === 'of';
  return (
    isIn &&
    after !== undefined &&
    view.times.some(({ interval, anchor, span }) => interval !== null && anchor === null && span.start === after.start)
  );
}
