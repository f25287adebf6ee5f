import { HARM_NOUNS, MANY_PEOPLE, TAKING_VERBS } from '../../lexicon/harm-words.ts';
import type { Harm } from '../../model/event.ts';
import type { Token } from '../../text/document.ts';
import { isNoun } from '../clauses/token-range.ts';
import { harmOfWord, isAsserted, isPassive } from './verb-of-harm.ts';
import { isPerson, singularOf } from './person-noun.ts';
import { isWithinName, readQuantity } from './quantity.ts';

/** A victim without a number: somebody named or described, or people in the plural. */
export interface Victim {
  readonly harm: Harm;
  readonly min: number;
  readonly max: number | null;
  readonly from: number;
  readonly to: number;
  /** Null where only a pronoun stands for the victim. */
  readonly isNamed: boolean;
  readonly rule: string;
}

/** The victim without a number that a harm word at a token tells of: "killed the commander", "X was killed", "the arrest of X", "killing him". */
export function victimAt(tokens: readonly Token[], at: number): Victim | null {
  const token = tokens[at];
  if (!token) return null;
  const noun = HARM_NOUNS.get(token.norm);
  if (noun && tokens[at + 1]?.norm === 'of' && !/^(?:casualt|bod|corpse)/.test(token.norm))
    return objectAt(tokens, at + 2, noun, false, noun === 'captured');
  const harm = harmOfWord(token);
  if (!harm || !isAsserted(tokens, at)) return null;
  const mayTakeThings = TAKING_VERBS.has(token.lemma);
  if (isPassive(tokens, at)) return subjectBefore(tokens, at, harm, mayTakeThings);
  // "the kidnapped mayor", "the recently kidnapped mayor": who he is, and no news.
  const before = tokens[at - 1];
  if (/^(?:DET|NUM|ADJ)$/.test((before?.pos === 'ADV' ? tokens[at - 2] : before)?.pos ?? '')) return null;
  if (isReduced(tokens, at)) return subjectBefore(tokens, at, harm, mayTakeThings);
  const isPast = token.norm.endsWith('ed');
  return objectAt(tokens, at + 1, harm, isPast, mayTakeThings);
}

/** "Commander killed in the north": a participle after a noun, with nothing it could be done to. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!tokens[at]?.norm.endsWith('ed') || !isNoun(tokens[at - 1])) return false;
  return (
    next === undefined ||
    next.text === '.' ||
    (/^(?:in|by|at|near|on|during|after|outside)$/.test(next.norm) && readQuantity(tokens, at + 1) === null)
  );
}

/** The noun phrase that begins at a token, as the one harmed. */
function objectAt(
  tokens: readonly Token[],
  from: number,
  harm: Harm,
  isPast: boolean,
  needsPerson: boolean,
): Victim | null {
  const first = tokens[from];
  if (!first) return null;
  if (first.norm === 'him' || (first.norm === 'her' && !isNoun(tokens[from + 1])))
    return { harm, min: 1, max: 1, from, to: from + 1, isNamed: false, rule: 'one-victim' };
  const hasArticle = /^(?:the|its|his|their|her)$/.test(first.norm);
  const phrase = phraseFrom(tokens, hasArticle ? from + 1 : from);
  if (!phrase) return null;
  return victimOf(tokens, phrase, harm, { needsPerson, plural: hasArticle || isPast });
}

interface Phrase {
  readonly from: number;
  readonly to: number;
}

function phraseFrom(tokens: readonly Token[], from: number): Phrase | null {
  let to = from;
  for (let at = from; at < from + 9; at++) {
    const token = tokens[at];
    if (isNoun(token) || (token !== undefined && isPerson(singularOf(token.norm)))) to = at + 1;
    else if (token?.pos !== 'ADJ' && token?.norm !== '-' && token?.norm !== "'s") break;
  }
  return to > from ? { from, to } : null;
}

/** The subject of a passive: back over auxiliaries, adverbs and an apposition between commas. */
function subjectBefore(tokens: readonly Token[], participle: number, harm: Harm, needsPerson: boolean): Victim | null {
  let at = participle - 1;
  let isPlural = false;
  for (let token = tokens[at]; token && isBeforeParticiple(token); token = tokens[at]) {
    if (/^(?:were|have|are)$/.test(token.norm)) isPlural = true;
    at -= 1;
  }
  if (tokens[at]?.norm === 'who') at -= 1;
  if (tokens[at]?.norm === ',') {
    const opening = commaBefore(tokens, at);
    at = opening < 0 && isNoun(tokens[at - 1]) ? at - 1 : opening - 1;
  }
  const pronoun = tokens[at]?.norm;
  if (pronoun === 'he' || pronoun === 'she')
    return { harm, min: 1, max: 1, from: at, to: at + 1, isNamed: false, rule: 'one-victim' };
  if (!isNoun(tokens[at])) return null;
  let from = at;
  while (
    from > 0 &&
    at - from < 9 &&
    (isNoun(tokens[from - 1]) ||
      tokens[from - 1]?.pos === 'ADJ' ||
      tokens[from - 1]?.norm === '-' ||
      tokens[from - 1]?.norm === "'s" ||
      isWithinName(tokens, from - 1))
  )
    from -= 1;
  const before = tokens[from - 1]?.norm;
  // "More reporters were killed there than in the war" tells of none.
  if (/^(?:more|fewer)$/.test(tokens[from]?.norm ?? '')) return null;
  if (before === 'of' || before === 'in' || before === 'and' || tokens[from - 1]?.pos === 'NUM') return null;
  return victimOf(tokens, { from, to: at + 1 }, harm, { needsPerson, plural: isPlural });
}

/** Helpers, adverbs and further verbs of harm: "was abducted and | killed". */
function isBeforeParticiple(token: Token): boolean {
  if (token.pos === 'AUX' || token.pos === 'ADV') return true;
  return (
    /^(?:was|were|been|has|have|had|is|are|and)$/.test(token.norm) ||
    (token.pos === 'VERB' && harmOfWord(token) !== null)
  );
}

/** The comma shortly before another, with which it may set off an apposition; -1 where none stands there. */
function commaBefore(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 1; at >= 0 && at > comma - 22; at--) if (tokens[at]?.norm === ',') return at;
  return -1;
}

function victimOf(
  tokens: readonly Token[],
  phrase: Phrase,
  harm: Harm,
  asks: { readonly needsPerson: boolean; readonly plural: boolean },
): Victim | null {
  const last = tokens[phrase.to - 1];
  if (!last) return null;
  const inside = tokens.slice(phrase.from, phrase.to);
  const isSingularPerson = isPerson(last.norm) && !MANY_PEOPLE.has(last.norm);
  const hasPerson = inside.some((token) => isPerson(token.norm) && !MANY_PEOPLE.has(token.norm));
  const isName =
    last.pos === 'PROPN' && (!asks.needsPerson || hasPerson) && (hasPerson || inside.length > 1 || !asks.needsPerson);
  if (isSingularPerson || (isName && !isPluralWord(last.norm)))
    return { harm, min: 1, max: 1, ...phrase, isNamed: true, rule: 'one-victim' };
  if (!asks.plural || !isPerson(singularOf(last.norm))) return null;
  return { harm, min: 2, max: null, ...phrase, isNamed: true, rule: 'some-victims' };
}

function isPluralWord(norm: string): boolean {
  return norm.endsWith('s') && isPerson(singularOf(norm));
}
