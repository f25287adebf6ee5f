import { VIOLENT_SUBTYPES } from '../lexicon/violent-subtypes.ts';
import { LASTING_ATTACKS } from '../lexicon/war-words.ts';
import type { EventMention } from '../model/event.ts';
import type { Sentence } from '../text/document.ts';
import { isDefinite } from './definite-noun.ts';
import type { Draft } from './draft.ts';
import { isOfOthers } from './noun-complements.ts';
import { nounsBetween, type SentenceView } from './sentence-view.ts';
import { attackBefore, tellsToll } from './toll-antecedent.ts';
import { tellsPeriod } from './toll-total.ts';
import type { NounTrigger } from './trigger/noun-trigger.ts';

const SENTENCES_BACK = 12;

/** Kinds of single acts that are attacks by another name. */
const SUDDEN: ReadonlySet<string> = new Set(['bombing', 'airstrike', 'shelling', 'shooting']);

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
  const nouns = nounsBetween(view, draft.clause.first, draft.clause.end);
  if (nouns.length === 0 && !tellsToll(draft)) return null;
  let from = told.length;
  while (from > 0 && view.sentence.index - (told[from - 1]?.sentence.index ?? 0) <= SENTENCES_BACK) from--;
  const recent = told.slice(from);
  if (recent.length === 0 || tellsPeriod(view, draft)) return null;
  for (const noun of nouns) {
    if (!isDefinite(view, noun) || (noun.first === draft.first && draft.rule === 'dated noun')) continue;
    const fitting = recent.filter(({ mention }) => isCalled(mention, noun) || answers(mention, noun));
    const found = fitting.findLast(({ mention }) => isCalled(mention, noun)) ?? nearestIn(fitting, noun);
    if (found) return isOfOthers(view, noun, found.mention) ? null : { mention: found.mention, isNamed: true };
  }
  const attack = attackBefore(view, draft, recent);
  return attack && { mention: attack, isNamed: false };
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
    (attack && !LASTING_ATTACKS.has(attack.mention.trigger.value.lemma) ? attack : undefined) ??
    fitting.findLast(({ mention }) => mention.trigger.value.subtype !== 'clash') ??
    (SUDDEN.has(entry.subtype) ? undefined : fitting.at(-1))
  );
}

function answers(mention: EventMention, noun: NounTrigger): boolean {
  const { type, subtype } = mention.trigger.value;
  if (type !== noun.entry.type) return false;
  return type !== 'ASSAULT' || VIOLENT_SUBTYPES.has(subtype);
}
