import { CAPTIVES, HARM_NOUNS, HARM_STATES, TAKING_VERBS } from '../../lexicon/harm-words.ts';
import type { Harm } from '../../model/event.ts';
import type { Token } from '../../text/document.ts';
import type { ReadHarm } from './harm.ts';
import { harmOfWord, isAsserted, isPassive } from './verb-of-harm.ts';
import type { Quantity } from './quantity.ts';

const TOLL_LINKS: ReadonlySet<string> = new Set('of to at is was reached hit passed topped exceeded'.split(' '));

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
  // "had taken captive 37 people"
  if (CAPTIVES.has(token.norm) && (verb?.lemma === 'take' || verb?.lemma === 'hold')) return 'captured';
  const harm = harmOfWord(token);
  if (!harm || isPassive(tokens, at)) return null;
  return TAKING_VERBS.has(token.lemma) && !quantity.arePeople ? null : harm;
}

/** The token before a quantity and the words that only introduce it ("killing another …", "killed the …"). */
function beforeName(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && INTRODUCING.test(tokens[at]?.norm ?? '')) at -= 1;
  return at;
}

const INTRODUCING = /^(?:the|another|also|reportedly|possibly|some|their|its|his|these|those|all)$/;

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
  if (
    !harm ||
    noun.startsWith('casualt') ||
    (/^(?:bod|corpse)/.test(noun) && !quantity.arePeople) ||
    (harm === 'captured' && !quantity.arePeople)
  )
    return null;
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
    // "put the number of rebels killed at 500"
    const counted = tokens.slice(i + 2, at).find((token) => HARM_STATES.has(token.norm));
    const harm = counted && norm === 'number' ? HARM_STATES.get(counted.norm) : undefined;
    if (harm && tokens[i + 1]?.norm === 'of') return { harm, rule: 'toll' };
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
