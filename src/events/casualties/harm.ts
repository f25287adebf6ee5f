import {
  BEFORE_HARM,
  CAPTIVES,
  HARM_NOUNS,
  HARM_STATES,
  HARM_VERBS,
  SUFFERING_VERBS,
} from '../../lexicon/harm-words.ts';
import type { Harm } from '../../model/event.ts';
import type { Token } from '../../text/document.ts';
import { singularOf } from './person-noun.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { MODALS, NEGATIONS } from './verb-of-harm.ts';

/** The harm done to a number of people, and by what pattern it was read. */
export interface ReadHarm {
  readonly harm: Harm;
  readonly rule: string;
}

const AUXILIARIES: ReadonlySet<string> = new Set('was were have has had been be are is being got get'.split(' '));
const PARTS: ReadonlySet<string> = new Set(
  'including among mostly most some many both all nearly mainly and'.split(' '),
);

/** What the words after a quantity say: "… were killed", "… dead", "… died", "… lost their lives". */
export function harmAfter(tokens: readonly Token[], quantity: Quantity): ReadHarm | null {
  // "neither of the two soldiers was hurt"
  if (/^(?:neither|none)$/.test(tokens[quantity.from - 2]?.norm ?? '') && tokens[quantity.from - 1]?.norm === 'of')
    return null;
  const head = quantity.head === null ? undefined : HARM_NOUNS.get(quantity.head);
  const noun = head ?? HARM_NOUNS.get(tokens[quantity.to]?.norm ?? '');
  if (noun) return { harm: noun, rule: 'count-noun' };
  const described = stateWithin(tokens, quantity);
  if (described) return { harm: described, rule: 'victims-reduced' };
  let hasAuxiliary = false;
  let inPhrase = false;
  let inPart = false;
  let inReport = false;
  for (let at = quantity.to; at < tokens.length && at < quantity.to + 24; at++) {
    const token = tokens[at];
    if (!token || NEGATIONS.has(token.norm) || MODALS.has(token.norm)) return null;
    const state = HARM_STATES.get(token.norm);
    if (SUFFERING_VERBS.has(token.lemma) && token.pos === 'VERB') return { harm: 'killed', rule: 'victims-died' };
    if (hasAuxiliary && isToDeath(tokens, at)) return { harm: 'killed', rule: 'victims-passive' };
    if (token.lemma === 'lose' && isLives(tokens, at + 1)) return { harm: 'killed', rule: 'victims-died' };
    if (token.lemma === 'flee' && isHomes(tokens, at + 1)) return { harm: 'displaced', rule: 'victims-fled' };
    if (state) {
      if (hasAuxiliary) return { harm: state, rule: 'victims-passive' };
      return inPhrase || hasObject(tokens, at, token.norm) ? null : { harm: state, rule: 'victims-reduced' };
    }
    const end = endOfInsertion(tokens, at, hasAuxiliary);
    if (end < 0) return null;
    if (end > at) at = end;
    else if (AUXILIARIES.has(token.norm)) hasAuxiliary = true;
    else if (token.norm === 'taken' && (hasAuxiliary || tokens[at + 2]?.norm === 'custody')) {
      const isCustody = tokens[at + 1]?.norm === 'into' && tokens[at + 2]?.norm === 'custody';
      const isCaptive = isCustody || CAPTIVES.has(quantity.head ?? '') || CAPTIVES.has(tokens[at + 1]?.norm ?? '');
      return isCaptive ? { harm: 'captured', rule: 'victims-passive' } : null;
    } else if (token.norm === 'among' && hasAuxiliary) return amongThe(tokens, at + 2);
    else if (isRelative(token) || token.pos === 'ADV' || BEFORE_HARM.has(token.norm)) inReport ||= isSaying(token);
    // "a spokesman said ten soldiers were killed": the soldiers were.
    else if (inReport && isOfPhrase(token)) return null;
    else if (token.norm === 'including') inPart = true;
    else if (
      !hasAuxiliary &&
      (isOfPhrase(token) || (inPhrase && token.norm === ',') || (inPart && token.norm === 'and'))
    )
      inPhrase = true;
    else return null;
  }
  return null;
}

/** The last token of what is passed over from a token on, between those harmed and the harm; the token's own index where nothing is; -1 where it does not end. */
function endOfInsertion(tokens: readonly Token[], at: number, hasAuxiliary: boolean): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token && isRelative(token)) {
    // "ten rebels who slipped into Zenda were killed": what the relative clause tells.
    if (next?.pos !== 'VERB' || isHarm(next)) return at;
    const verb = behindRelative(tokens, at + 1);
    return verb < 0 ? -1 : verb - 1;
  }
  if (token?.norm !== ',') return at;
  if (PARTS.has(next?.norm ?? '') || countsPart(tokens, at + 1)) return closingComma(tokens, at + 1);
  return !hasAuxiliary && isApposition(tokens, at + 1) ? closingComma(tokens, at + 1) : at;
}

/** "…, 37 of them children, …", "…, a quarter of them minors, …": how many of those were what. */
function countsPart(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 5)
    .some(({ norm }, i, part) => norm === 'of' && /^(?:them|whom|those)$/.test(part[i + 1]?.norm ?? ''));
}

/** "three aid workers, a Bordurian and two Ruritanians, were …": who they were, between commas before the verb. */
function isApposition(tokens: readonly Token[], from: number): boolean {
  const close = closingComma(tokens, from);
  if (close < 0 || tokens[close + 1]?.pos !== 'AUX') return false;
  return tokens.slice(from, close).every(({ pos }) => /^(?:DET|NUM|ADJ|NOUN|PROPN|CCONJ|ADP|PUNCT|PART)$/.test(pos));
}

/** "were shot dead", "was hacked to death", "were gunned down". */
function isToDeath(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  if (verb?.pos !== 'VERB') return false;
  const next = tokens[at + 1]?.norm;
  const further = tokens[at + 2]?.norm;
  return (
    (next === 'dead' && verb.norm === 'shot') ||
    (next === 'to' && further === 'death') ||
    (next === 'down' && /^(?:gunned|mown|mowed|cut|shot)$/.test(verb.norm)) ||
    (next === 'alive' && /^(?:burned|burnt|buried)$/.test(verb.norm))
  );
}

function isSaying({ pos, norm }: Token): boolean {
  return !/^(?:ADV|PART|ADP)$/.test(pos) && BEFORE_HARM.has(norm);
}

function isRelative({ norm }: Token): boolean {
  return norm === 'who' || norm === 'that' || norm === 'which';
}

function isHarm({ norm, lemma }: Token): boolean {
  return HARM_STATES.has(norm) || HARM_VERBS.has(lemma) || SUFFERING_VERBS.has(lemma);
}

const LONGEST_RELATIVE = 14;

/** The helper or verb of dying behind a noun, to which a relative clause leads back; -1 where none follows before a mark. */
function behindRelative(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length && i < from + LONGEST_RELATIVE; i++) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT') return -1;
    const isBehindNoun = /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '');
    if (isBehindNoun && (AUXILIARIES.has(token.norm) || SUFFERING_VERBS.has(token.lemma))) return i;
  }
  return -1;
}

/** "two dead civilians", "one wounded soldier": the state stands within the name. */
function stateWithin(tokens: readonly Token[], quantity: Quantity): Harm | null {
  const isOne = /^an?$/.test(tokens[quantity.from]?.norm ?? '');
  for (let at = quantity.from; at < quantity.to; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (/^(?:dead|slain)$/.test(norm) || (!isOne && /^(?:wounded|injured|missing)$/.test(norm)))
      return HARM_STATES.get(norm) ?? null;
  }
  return null;
}

/** Whether a participle without auxiliary has an object, and so is a verb whose subject did it ("12 gunmen killed six guards"). */
function hasObject(tokens: readonly Token[], at: number, norm: string): boolean {
  if (!norm.endsWith('ed')) return false;
  const next = tokens[at + 1];
  if (!next || next.pos === 'PUNCT' || next.pos === 'CCONJ' || next.pos === 'ADV')
    return isQuantityAfter(tokens, at + 2, next);
  if (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'PROPN' || next.pos === 'NOUN')
    return !/^(?:today|yesterday|overnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.norm);
  return readQuantity(tokens, at + 1) !== null;
}

/** "killed at least 12": the adverb opens the object. */
function isQuantityAfter(tokens: readonly Token[], at: number, adverb: Token | undefined): boolean {
  return adverb?.pos === 'ADV' && readQuantity(tokens, at) !== null;
}

function isOfPhrase(token: Token): boolean {
  return /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|PART)$/.test(token.pos) || token.norm === '-' || token.norm === "'s";
}

/** "were among the dead", "was among those killed". */
function amongThe(tokens: readonly Token[], at: number): ReadHarm | null {
  const harm = HARM_STATES.get(tokens[at]?.norm ?? '') ?? HARM_STATES.get(tokens[at + 1]?.norm ?? '');
  return harm ? { harm, rule: 'victims-passive' } : null;
}

function closingComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at < from + 20; at++) if (tokens[at]?.norm === ',') return at;
  return -1;
}

function isLives(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 2).some((token) => token.norm === 'lives' || token.norm === 'life');
}

function isHomes(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some((token) => /^(?:home|house)$/.test(singularOf(token.norm)));
}
