import { VIOLENT_SUBTYPES } from '../lexicon/violent-subtypes.ts';
import { ACTS_AND_WEAPONS } from '../lexicon/war-words.ts';
import type { EventMention } from '../model/event.ts';
import { contains, overlaps } from '../model/span.ts';
import { spanOf } from './clauses/clauses.ts';
import { isDefinite } from './definite-noun.ts';
import type { Told } from './discourse.ts';
import type { Draft } from './draft.ts';
import { nounsBetween, type SentenceView } from './sentence-view.ts';
import { turnsAway } from './turns-away.ts';

const CLAUSE_RULES: ReadonlySet<Draft['rule']> = new Set(['verb', 'light verb', 'toll']);

/** So many who "have been killed", with no more said, are the dead of a war. */
const MASS = 100;

/** Whether a draft tells of deaths, which may be those of an attack told before. */
export function tellsToll({ type, subtype }: Draft): boolean {
  return type === 'ASSAULT' && subtype === 'killing';
}

/** The attack told just before, for a clause that tells what it cost and no more ("Six officers were killed"); null for other clauses. */
export function attackBefore(view: SentenceView, draft: Draft, recent: readonly Told[]): EventMention | null {
  if (!tellsToll(draft)) return null;
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
  return isOfItsOwn(view, draft) ? null : last.mention;
}

/** Whether a toll tells its own act too: where it turns to other news, or says when, by whom and where, by what or in what they died. */
function isOfItsOwn(view: SentenceView, draft: Draft): boolean {
  return (
    turnsAway(view.sentence) ||
    hasWhenClause(view, draft) ||
    namesAuthorAndPlace(view, draft) ||
    namesAct(view, draft) ||
    namesMeans(view, draft)
  );
}

/** "three children died | when a shell went off". */
function hasWhenClause({ clauses }: SentenceView, { clause }: Draft): boolean {
  return clauses.some(({ link, parent, kind }) => link === 'when' && parent === clause.index && kind === 'subordinate');
}

/** "Gunmen killed a mayor in Zenda". */
function namesAuthorAndPlace({ sentence, places }: SentenceView, { clause, participants }: Draft): boolean {
  const span = spanOf(sentence.tokens, clause.first, clause.end);
  const isActive = participants.some((one) => one.role === 'source' && contains(span, one.span));
  return isActive && places.some((place) => contains(span, place.span));
}

/** "killed in an ambush", "killed by shelling": an event noun other than that of an act told before. */
function namesAct(view: SentenceView, { last, clause }: Draft): boolean {
  return nounsBetween(view, last + 1, clause.end).some(
    (noun) => VIOLENT_SUBTYPES.has(noun.entry.subtype) && noun.entry.subtype !== 'killing' && !isDefinite(view, noun),
  );
}

/** "killed by a car bomb", "in another blast", "in a separate raid": also what is no event noun, and up to the end of the telling. */
function namesMeans({ sentence: { tokens } }: SentenceView, { clause, end }: Draft): boolean {
  const from = (clause.verb?.last ?? clause.first) + 1;
  return tokens.slice(from, end).some(({ norm }, i, rest) => {
    if (norm !== 'by' && norm !== 'in') return norm === 'separate';
    const isNew = /^(?:an?|another|separate)$/.test(rest[i + 1]?.norm ?? '');
    return isNew && rest.slice(i + 2, i + 5).some((word) => ACTS_AND_WEAPONS.has(word.norm));
  });
}
