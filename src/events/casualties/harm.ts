import { HARM_NOUNS, HARM_STATES, HARM_VERBS, SUFFERING_VERBS, TAKING_VERBS } from '../../lexicon/harm-words.ts';
import type { Harm } from '../../model/event.ts';
import type { Token } from '../../text/document.ts';
import { type Quantity, readQuantity, singularOf } from './quantity.ts';

/** The harm done to a number of people, and by what pattern it was read. */
export interface ReadHarm {
  readonly harm: Harm;
  readonly rule: string;
}

const AUXILIARIES: ReadonlySet<string> = new Set('was were have has had been be are is being got get'.split(' '));
const MODALS: ReadonlySet<string> = new Set("could would might may can should will shall must 'll 'd".split(' '));
const NEGATIONS: ReadonlySet<string> = new Set("not n't never without neither nor".split(' '));
const REPORTED: ReadonlySet<string> = new Set(
  'reportedly also feared confirmed believed reported presumed said thought known left later already listed to who that which subsequently'.split(
    ' ',
  ),
);
const PARTS: ReadonlySet<string> = new Set(
  'including among mostly most some many both all nearly mainly including and'.split(' '),
);
const CAPTIVES: ReadonlySet<string> = new Set(['hostage', 'prisoner', 'captive']);
const TOLL_LINKS: ReadonlySet<string> = new Set('of to at is was reached hit passed topped exceeded'.split(' '));

/** What the words after a quantity say: "… were killed", "… dead", "… died", "… lost their lives". */
export function harmAfter(tokens: readonly Token[], quantity: Quantity): ReadHarm | null {
  const noun = quantity.head === null ? undefined : HARM_NOUNS.get(quantity.head);
  if (noun) return { harm: noun, rule: 'count-noun' };
  if (HARM_NOUNS.has(tokens[quantity.to]?.norm ?? '')) {
    const harm = HARM_NOUNS.get(tokens[quantity.to]?.norm ?? '');
    return harm ? { harm, rule: 'count-noun' } : null;
  }
  const described = stateWithin(tokens, quantity);
  if (described) return { harm: described, rule: 'victims-reduced' };
  let hasAuxiliary = false;
  let inPhrase = false;
  let inPart = false;
  for (let at = quantity.to; at < tokens.length && at < quantity.to + 24; at++) {
    const token = tokens[at];
    if (!token || NEGATIONS.has(token.norm) || MODALS.has(token.norm)) return null;
    const state = HARM_STATES.get(token.norm);
    if (SUFFERING_VERBS.has(token.lemma) && token.pos === 'VERB') return { harm: 'killed', rule: 'victims-died' };
    if (token.lemma === 'lose' && isLives(tokens, at + 1)) return { harm: 'killed', rule: 'victims-died' };
    if (token.lemma === 'flee' && isHomes(tokens, at + 1)) return { harm: 'displaced', rule: 'victims-fled' };
    if (state) {
      if (hasAuxiliary) return { harm: state, rule: 'victims-passive' };
      return inPhrase || hasObject(tokens, at, token.norm) ? null : { harm: state, rule: 'victims-reduced' };
    }
    if (AUXILIARIES.has(token.norm)) hasAuxiliary = true;
    else if (token.norm === 'taken' && (hasAuxiliary || tokens[at + 2]?.norm === 'custody')) {
      const isCustody = tokens[at + 1]?.norm === 'into' && tokens[at + 2]?.norm === 'custody';
      const isCaptive = isCustody || CAPTIVES.has(quantity.head ?? '') || CAPTIVES.has(tokens[at + 1]?.norm ?? '');
      return isCaptive ? { harm: 'captured', rule: 'victims-passive' } : null;
    } else if (token.norm === 'among' && hasAuxiliary) return amongThe(tokens, at + 2);
    else if (token.pos === 'ADV' || REPORTED.has(token.norm)) continue;
    else if (token.norm === ',' && PARTS.has(tokens[at + 1]?.norm ?? '')) {
      const close = closingComma(tokens, at + 1);
      if (close < 0) return null;
      at = close;
    } else if (token.norm === 'including') inPart = true;
    else if (
      !hasAuxiliary &&
      (isOfPhrase(token) || (inPhrase && token.norm === ',') || (inPart && token.norm === 'and'))
    )
      inPhrase = true;
    else return null;
  }
  return null;
}

/** "two dead civilians", "one wounded soldier": the state stands within the name. */
function stateWithin(tokens: readonly Token[], quantity: Quantity): Harm | null {
  for (let at = quantity.from; at < quantity.to; at++) {
    const norm = tokens[at]?.norm ?? '';
    const isOne = /^an?$/.test(tokens[quantity.from]?.norm ?? '');
    if (/^(?:dead|slain)$/.test(norm) || (!isOne && /^(?:wounded|injured|missing)$/.test(norm)))
      return HARM_STATES.get(norm) ?? null;
  }
  return null;
}

/** What the words before a quantity say: "killed …", "the deaths of …", "claimed … lives", "toll rose to …". */
export function harmBefore(tokens: readonly Token[], quantity: Quantity): ReadHarm | null {
  const at = beforeName(tokens, quantity.from);
  const before = tokens[at];
  if (!before) return null;
  const toll = tollBefore(tokens, at, (tokens[quantity.from]?.norm ?? '').startsWith('exceed'));
  if (toll) return toll;
  if (before.norm === 'with' || (before.norm === 'as' && tokens[at - 1]?.norm === 'well')) return alongWith(tokens, at);
  if (before.norm === 'of') return ofNoun(tokens, at, quantity);
  const isLife = quantity.head === 'live' || quantity.head === 'life';
  if (isLife)
    return before.lemma === 'claim' || before.lemma === 'cost' ? { harm: 'killed', rule: 'victims-object' } : null;
  const harm = harmOfVerb(tokens, at, quantity);
  return harm && isAsserted(tokens, at) ? { harm, rule: 'victims-object' } : null;
}

/** The harm of an active verb that ends at `at`, where the quantity can be its object; null for other verbs and for passives. */
function harmOfVerb(tokens: readonly Token[], at: number, quantity: Quantity): Harm | null {
  const token = tokens[at];
  const verb = tokens[at - 1];
  if (!token) return null;
  if (token.norm === 'dead' && verb?.lemma === 'shoot') return 'killed';
  if (token.norm === 'down' && verb?.lemma === 'gun') return 'killed';
  if (token.norm === 'up' && verb?.lemma === 'round') return quantity.arePeople ? 'captured' : null;
  if (token.lemma === 'lose' && quantity.head !== null && quantity.arePeople) return 'killed';
  if (quantity.head !== null && CAPTIVES.has(quantity.head) && /^(?:take|hold|seize|capture)$/.test(token.lemma))
    return 'captured';
  const harm = harmOfWord(token);
  if (!harm || isPassive(tokens, at)) return null;
  return TAKING_VERBS.has(token.lemma) && !quantity.arePeople ? null : harm;
}

/** The harm a verb does to its object; null for other words. */
export function harmOfWord(token: Token): Harm | null {
  const harm = HARM_VERBS.get(token.lemma) ?? (token.norm.endsWith('ed') ? HARM_STATES.get(token.norm) : undefined);
  return harm && (token.pos === 'VERB' || token.norm.endsWith('ing') || token.norm.endsWith('ed')) ? harm : null;
}

/** Whether a participle is passive: a form of "be" stands before it, over adverbs and further participles. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm.endsWith('ing')) return false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const token = tokens[i];
    if (!token || token.norm === ',') return false;
    if (/^(?:was|were|been|being|is|are|be|got)$/.test(token.norm)) return true;
    if (
      token.norm !== 'and' &&
      token.norm !== 'or' &&
      token.pos !== 'ADV' &&
      token.pos !== 'VERB' &&
      token.pos !== 'PART'
    )
      return false;
  }
  return false;
}

/** Whether a verb tells what was: no modal, negation or infinitive before it. */
export function isAsserted(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT' || token.norm === 'and' || token.norm === 'but') return true;
    if (MODALS.has(token.norm) || NEGATIONS.has(token.norm) || token.norm === "n't") return false;
    if (token.norm === 'to' && i === at - 1) return false;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') return true;
  }
  return true;
}

/** The token before a quantity and the words that only introduce it ("killing another …", "killed the …"). */
function beforeName(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (
    at >= 0 &&
    /^(?:the|another|also|reportedly|possibly|some|their|its|his|these|those|all|in|total|dead|down|up)$/.test(
      tokens[at]?.norm ?? '',
    )
  ) {
    if (/^(?:in|total|dead|down|up)$/.test(tokens[at]?.norm ?? '')) break;
    at -= 1;
  }
  return at;
}

/** "the deaths of 12 …", "the lives of 12 …", "the loss of 12 …", "the arrest of …". */
function ofNoun(tokens: readonly Token[], of: number, quantity: Quantity): ReadHarm | null {
  const noun = tokens[of - 1]?.norm ?? '';
  if (noun === 'lives' || noun === 'life' || noun === 'loss') {
    const isTaken =
      noun === 'loss' ||
      tokens.slice(Math.max(0, of - 4), of).some((token) => /^(?:claim|take|cost)$/.test(token.lemma));
    return isTaken ? { harm: 'killed', rule: 'victims-object' } : null;
  }
  const harm = HARM_NOUNS.get(noun);
  if (!harm || /^(?:casualt|bod|corpse)/.test(noun) || (harm === 'captured' && !quantity.arePeople)) return null;
  return { harm, rule: 'noun-of' };
}

/** "a death toll of …", "the toll from the attack has risen to …". */
function tollBefore(tokens: readonly Token[], at: number, exceeds: boolean): ReadHarm | null {
  const link = tokens[at]?.norm ?? '';
  if (link === 'toll') return { harm: 'killed', rule: 'toll' };
  if (/^(?:are|were|include|included|:)$/.test(link) && /^(?:deaths|dead|fatalities)$/.test(tokens[at - 1]?.norm ?? ''))
    return { harm: 'killed', rule: 'toll' };
  if (!TOLL_LINKS.has(link) && !exceeds) return null;
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const norm = tokens[i]?.norm ?? '';
    if ((norm === ',' && !exceeds) || norm === ';') return null;
    if (norm === 'toll' || norm === 'tolls')
      return {
        harm: /^(?:injury|wounded|injured)$/.test(tokens[i - 1]?.norm ?? '') ? 'wounded' : 'killed',
        rule: 'toll',
      };
  }
  return null;
}

/** "killed the commander, along with 10 of his men": the harm of the verb before. */
function alongWith(tokens: readonly Token[], at: number): ReadHarm | null {
  if (!/^(?:along|together|well)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  for (let i = at - 2; i >= 0 && i > at - 26; i--) {
    const token = tokens[i];
    const harm = token ? harmOfWord(token) : null;
    if (harm) return isAsserted(tokens, i) ? { harm, rule: 'victims-object' } : null;
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
