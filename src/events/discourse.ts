import type { Actor, ActorMention, EventMention, Participant } from '../model/event.ts';
import type { Sentence, Token } from '../text/document.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { gradeOf } from './place-grade.ts';
import { spanOf } from './clauses/clauses.ts';
import type { Draft } from './draft.ts';
import { DEFINITE } from '../lexicon/pointing-words.ts';
import { VIOLENT_SUBTYPES } from '../lexicon/violent-subtypes.ts';
import { between, nounsBetween, type SentenceView } from './sentence-view.ts';
import type { NounTrigger } from './trigger/noun-trigger.ts';

const SENTENCES_BACK = 12;

/** So many who "have been killed", with no more said, are the dead of a war. */
const MASS = 100;

/** Kinds of single acts that are attacks by another name. */
const SUDDEN: ReadonlySet<string> = new Set(['bombing', 'airstrike', 'shelling', 'shooting']);

/** Attacks of days and months, which one blast is not. */
const LASTING: ReadonlySet<string> = new Set(
  'campaign counteroffensive insurgency invasion occupation offensive siege uprising war'.split(' '),
);

/** A mention told before, and how far back. */
export interface Told {
  readonly mention: EventMention;
  readonly sentence: Sentence;
  /** Whether it carries the story on, rather than giving background. */
  readonly mainLine: boolean;
}

/** The earlier mention that a clause speaks of again, and whether the clause names it. */
export interface Antecedent {
  readonly mention: EventMention;
  readonly isNamed: boolean;
}

/**
 * The earlier mention that a clause speaks of again: by a definite event noun ("the attack had killed twelve", "rejected the offer"),
 * or by telling only a toll right after an attack ("Six officers were killed"). Null where there is none.
 */
export function antecedentOf(view: SentenceView, draft: Draft, told: readonly Told[]): Antecedent | null {
  let from = told.length;
  while (from > 0 && view.sentence.index - (told[from - 1]?.sentence.index ?? 0) <= SENTENCES_BACK) from--;
  const recent = told.slice(from);
  if (recent.length === 0 || tellsPeriod(view, draft)) return null;
  for (const noun of nounsBetween(view, draft.clause.first, draft.clause.end)) {
    if (!isDefinite(view, noun) || (noun.first === draft.first && draft.rule === 'dated noun')) continue;
    const fitting = recent.filter(({ mention }) => isCalled(mention, noun) || answers(mention, noun));
    const found = fitting.findLast(({ mention }) => isCalled(mention, noun)) ?? nearestIn(fitting, noun);
    if (found) return isOfAnother(view, noun, found.mention) ? null : { mention: found.mention, isNamed: true };
  }
  const attack = tollOf(view, draft, recent);
  return attack && { mention: attack, isNamed: false };
}

/** "the deaths bring the toll since the coup to 440": all that the clause counts are the dead of a longer time. */
function tellsPeriod(view: SentenceView, { clause, end }: Draft): boolean {
  const tolls = between(view.casualties, view.sentence, clause.first, end);
  return tolls.length > 0 && tolls.every(({ rule }) => rule === 'period-toll');
}

/** "the attack", "the two-day siege": an article or demonstrative opens the noun phrase. */
function isDefinite(view: SentenceView, noun: NounTrigger): boolean {
  const { tokens } = view.sentence;
  for (let i = noun.first - 1; i >= Math.max(0, noun.first - 4); i--) {
    const { norm, pos } = tokens[i] ?? { norm: '', pos: 'PUNCT' };
    if (DEFINITE.has(norm)) return norm !== 'that' || pos === 'DET';
    if (!/^(?:ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(pos)) return false;
  }
  return false;
}

/** The same word names it. */
function isCalled({ trigger }: EventMention, noun: NounTrigger): boolean {
  const name = noun.entry.words.join(' ');
  return trigger.value.lemma === name || trigger.value.lemma === `air ${name}` || trigger.value.lemma === `air${name}`;
}

/** "the blasts" are rather a bombing or an attack than a killing told in passing, and never a fight of two sides. */
function nearestIn(fitting: readonly Told[], { entry }: NounTrigger): Told | undefined {
  const of = (subtype: string): Told | undefined =>
    fitting.findLast(({ mention, mainLine }) => mainLine && mention.trigger.value.subtype === subtype);
  const attack = SUDDEN.has(entry.subtype) ? of('attack') : undefined;
  return (
    of(entry.subtype) ??
    (attack && !LASTING.has(attack.mention.trigger.value.lemma) ? attack : undefined) ??
    fitting.findLast(({ mention }) => mention.trigger.value.subtype !== 'clash') ??
    (SUDDEN.has(entry.subtype) ? undefined : fitting.at(-1))
  );
}

/** Words that a noun is told more closely by. */
const COMPLEMENTS: ReadonlySet<string> = new Set('of by between against in at near on outside around'.split(' '));
/** Tokens that may stand between such a word and the name behind it, and before a noun that belongs to a name. */
const NEAR = 3;

/** "the murder of | Ana Karev", "the Bordurians' | attack", "the unrest in | Ruritania": somebody, or some place, of whom the telling before says nothing. */
function isOfAnother(view: SentenceView, { first, last }: NounTrigger, before: EventMention): boolean {
  const { tokens } = view.sentence;
  const parties = before.participants.filter(({ role }) => role !== 'speaker');
  const owner = spanOf(tokens, ownerStart(tokens, first), first);
  const owners = view.actors.filter(({ span }) => contains(owner, span));
  const doers = parties.filter(({ role }) => role !== 'target');
  if (areOthers(owners, doers)) return true;
  if (!COMPLEMENTS.has(tokens[last + 1]?.norm ?? '')) return false;
  const behind = spanOf(tokens, last + 2, Math.min(tokens.length, last + 2 + NEAR));
  const startsIn = ({ span }: { readonly span: Span }): boolean =>
    span.start >= behind.start && span.start < behind.end;
  if (
    areOthers(
      view.actors.filter((one) => startsIn(one)),
      parties,
    )
  )
    return true;
  const place = view.places.find((one) => startsIn(one));
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

function answers(mention: EventMention, noun: NounTrigger): boolean {
  const { type, subtype } = mention.trigger.value;
  if (type !== noun.entry.type) return false;
  return type !== 'ASSAULT' || VIOLENT_SUBTYPES.has(subtype);
}

const CLAUSE_RULES: ReadonlySet<Draft['rule']> = new Set(['verb', 'light verb', 'toll']);

/** The attack told just before, for a clause that tells what it cost and no more. */
function tollOf(view: SentenceView, draft: Draft, recent: readonly Told[]): EventMention | null {
  if (draft.type !== 'ASSAULT' || draft.subtype !== 'killing') return null;
  if (isOfItsOwn(view, draft)) return null;
  const { verb } = draft.clause;
  const isMany = view.casualties.some(({ value: { min } }) => min !== null && min >= MASS);
  if (isMany && verb?.perfect && verb.tense === 'present') return null;
  if (!CLAUSE_RULES.has(draft.rule) && !view.casualties.some((toll) => overlaps(toll.span, draft.clause.span)))
    return null;
  const start = view.sentence.tokens[draft.first]?.start ?? 0;
  const last = recent.findLast(
    ({ mention: { trigger } }) =>
      VIOLENT_SUBTYPES.has(trigger.value.subtype) && trigger.value.type === 'ASSAULT' && trigger.span.start <= start,
  );
  if (!last || view.sentence.index - last.sentence.index > 1) return null;
  return tellsMore(view, draft) ? null : last.mention;
}

/** "Gunmen killed a mayor in Zenda" names by whom and where, "killed in a bombing" by what. */
function tellsMore(view: SentenceView, draft: Draft): boolean {
  const { tokens } = view.sentence;
  const span = spanOf(tokens, draft.clause.first, draft.clause.end);
  const isActive = draft.participants.some((one) => one.role === 'source' && contains(span, one.span));
  if (isActive && view.places.some((place) => contains(span, place.span))) return true;
  return nounsBetween(view, draft.last + 1, draft.clause.end).some(
    (noun) => VIOLENT_SUBTYPES.has(noun.entry.subtype) && noun.entry.subtype !== 'killing' && !isDefinite(view, noun),
  );
}

const APART: ReadonlySet<string> = new Set(['elsewhere', 'separately', 'meanwhile']);

/** "three children died when a shell went off", "five were hurt in an ambush", "by a car bomb", "in a separate raid": the dead of another act. */
function isOfItsOwn({ sentence: { tokens }, clauses }: SentenceView, { clause, end }: Draft): boolean {
  if (APART.has(tokens[0]?.norm ?? '')) return true;
  if (clauses.some(({ link, parent, kind }) => link === 'when' && parent === clause.index && kind === 'subordinate'))
    return true;
  const from = (clause.verb?.last ?? clause.first) + 1;
  return tokens.slice(from, end).some(({ norm }, i, rest) => {
    const article = rest[i + 1]?.norm ?? '';
    if (norm === 'by' || norm === 'in')
      return /^(?:an?|another|separate)$/.test(article) && isActOrWeapon(rest.slice(i + 2, i + 5));
    return norm === 'separate';
  });
}

function isActOrWeapon(words: readonly Token[]): boolean {
  return words.some(({ norm }) => ACTS_AND_WEAPONS.has(norm));
}

const ACTS_AND_WEAPONS: ReadonlySet<string> = new Set(
  'attack ambush bombing blast explosion raid shooting clash strike airstrike shelling bomb mine shell rocket missile grenade landmine ied firefight battle'.split(
    ' ',
  ),
);
