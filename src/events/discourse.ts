import type { EventMention } from '../model/event.ts';
import type { Sentence, Token } from '../text/document.ts';
import type { Draft } from './draft.ts';
import { DEFINITE } from '../lexicon/pointing-words.ts';
import { VIOLENT_SUBTYPES } from '../lexicon/violent-subtypes.ts';
import { between, nounsBetween, type SentenceView } from './sentence-view.ts';
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

/**
 * The earlier mention that a clause speaks of again: by a definite event noun ("the attack had killed twelve", "rejected the offer"),
 * or by telling only a toll right after an attack ("Six officers were killed"). Null where there is none.
 */
export function antecedentOf(view: SentenceView, draft: Draft, told: readonly Told[]): EventMention | null {
  let from = told.length;
  while (from > 0 && view.sentence.index - (told[from - 1]?.sentence.index ?? 0) <= SENTENCES_BACK) from--;
  const recent = told.slice(from);
  if (recent.length === 0 || tellsPeriod(view, draft)) return null;
  for (const noun of nounsBetween(view, draft.clause.first, draft.clause.end)) {
    if (!isDefinite(view, noun) || (noun.first === draft.first && draft.rule === 'dated noun')) continue;
    const fitting = recent.filter(({ mention }) => isCalled(mention, noun) || answers(mention, noun));
    const found = fitting.findLast(({ mention }) => isCalled(mention, noun)) ?? nearestIn(fitting, noun);
    if (found) return found.mention;
  }
  return tollOf(view, draft, recent);
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
  return trigger.value.lemma === noun.entry.words.join(' ');
}

/** "the blasts" are rather a bombing or an attack than a killing told in passing, and never a fight of two sides. */
function nearestIn(fitting: readonly Told[], { entry }: NounTrigger): Told | undefined {
  const of = (subtype: string): Told | undefined =>
    fitting.findLast(({ mention, mainLine }) => mainLine && mention.trigger.value.subtype === subtype);
  return (
    of(entry.subtype) ??
    (SUDDEN.has(entry.subtype) ? of('attack') : undefined) ??
    fitting.findLast(({ mention }) => mention.trigger.value.subtype !== 'clash') ??
    (SUDDEN.has(entry.subtype) ? undefined : fitting.at(-1))
  );
}

function answers(mention: EventMention, noun: NounTrigger): boolean {
  const { type, subtype } = mention.trigger.value;
  if (type !== noun.entry.type) return false;
  return type !== 'ASSAULT' || VIOLENT_SUBTYPES.has(subtype);
}

function tollOf(view: SentenceView, draft: Draft, recent: readonly Told[]): EventMention | null {
  if (draft.type !== 'ASSAULT' || draft.subtype !== 'killing') return null;
  if (isOfItsOwn(view, draft)) return null;
  const last = recent.findLast(
    ({ mention }) => VIOLENT_SUBTYPES.has(mention.trigger.value.subtype) && mention.trigger.value.type === 'ASSAULT',
  );
  return last && view.sentence.index - last.sentence.index <= 1 ? last.mention : null;
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
