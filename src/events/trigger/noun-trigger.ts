import type { ActorMention } from '../../model/event.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { beginsWithLetter } from '../../text/letters.ts';
import { isAct } from '../clauses/acts.ts';
import { nextSign, SIGN, type SentenceSigns } from '../signs/signs.ts';
import type { NounEntry, TriggerLexicon } from './trigger-lexicon.ts';

/** An event noun found in a sentence; token indices, `last` inclusive. */
export interface NounTrigger {
  readonly entry: NounEntry;
  readonly first: number;
  readonly last: number;
  /** Whether nothing beside the noun shows its military sense ("the operation"): it counts only as what forces launch or carry out. */
  readonly unsure: boolean;
}

/** The event nouns of a sentence, in order; a noun that only modifies another ("attack helicopter") is none. */
export function nounTriggers(
  { tokens }: Sentence,
  signs: SentenceSigns,
  actors: readonly ActorMention[],
  lexicon: TriggerLexicon,
): readonly NounTrigger[] {
  const found: NounTrigger[] = [];
  for (let i = nextSign(signs, SIGN.eventNoun, 0); i < tokens.length; i = nextSign(signs, SIGN.eventNoun, i + 1)) {
    const token = tokens[i];
    if (!token || !(isNominal(token, tokens[i - 1], tokens[i + 1]) || isAct(tokens, i)) || tokens[i - 1]?.norm === '-')
      continue;
    const entries =
      lexicon.nouns.get(token.lemma) ?? lexicon.nouns.get(token.norm) ?? lexicon.nouns.get(singularOf(token.norm));
    if (!entries) continue;
    for (let n = 0; n < entries.length; n++) {
      const entry = entries[n];
      if (!entry) break;
      const last = matchWords(tokens, entry.words, i, tokens.length);
      if (last === null || isModifier(tokens, last)) continue;
      const fits = senseFits({ tokens, actors, lexicon }, entry, i, last);
      if (!fits && entry.sense !== 'military') continue;
      found.push({ entry, first: i, last, unsure: !fits });
      i = last;
      break;
    }
  }
  return found;
}

/** Nouns, and what stands behind an article whatever its tag ("the strikes"), or before "of" ("the army's killing of a mayor"). */
function isNominal(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') return true;
  if (token.pos !== 'VERB') return false;
  const isGerund =
    token.norm.endsWith('ing') &&
    before?.pos !== 'AUX' &&
    (after?.norm === 'of' || /^(?:is|are|was|were|has|have|had|will)$/.test(after?.norm ?? ''));
  return isGerund || before?.pos === 'DET' || before?.norm === "'s" || before?.norm === "'";
}

function matchWords(tokens: readonly Token[], words: readonly string[], at: number, end: number): number | null {
  let i = at;
  for (let w = 1; w < words.length; w++) {
    i++;
    if (tokens[i]?.norm === '-') i++;
    const token = tokens[i];
    if (
      i >= end ||
      !token ||
      (token.lemma !== words[w] && token.norm !== words[w] && singularOf(token.norm) !== words[w])
    )
      return null;
  }
  return i;
}

/** For words whose lemma the tagger does not know ("airstrikes"). */
function singularOf(norm: string): string {
  return norm.endsWith('s') ? norm.slice(0, -1) : norm;
}

function isModifier(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (!next) return false;
  if (next.norm === '-') return true;
  return (next.pos === 'NOUN' || next.pos === 'PROPN') && beginsWithLetter(next.text);
}

interface Setting {
  readonly tokens: readonly Token[];
  readonly actors: readonly ActorMention[];
  readonly lexicon: TriggerLexicon;
}

function senseFits({ tokens, actors, lexicon }: Setting, entry: NounEntry, first: number, last: number): boolean {
  const before = tokens[first - 1];
  const beforeIs = (name: string): boolean => {
    const words = lexicon.classes.get(name);
    for (let i = Math.max(0, first - 3); i < first; i++) {
      const token = tokens[i];
      if (token && words && (words.has(token.norm) || words.has(token.lemma))) return true;
    }
    return false;
  };
  switch (entry.sense) {
    case 'military':
      return (
        beforeIs('military') ||
        actors.some((m) => m.span.end <= (tokens[first]?.start ?? 0) && (tokens[first]?.start ?? 0) - m.span.end <= 12)
      );
    case 'labour':
      return beforeIs('workers') || before?.norm === 'hunger' || before?.norm === 'general';
    case 'not-labour':
      return !beforeIs('workers') && before?.norm !== 'hunger' && before?.norm !== 'general';
    case 'police':
      return before?.norm === 'police';
    case 'of-place':
    case 'of-deal':
    case 'of-talks':
      return tokens[last + 1]?.norm === 'of';
    case 'for':
      return tokens[last + 1]?.norm === 'for' || tokens[last + 1]?.norm === 'to';
    default:
      return before?.norm !== 'heart';
  }
}

/** Whether the noun names an event only where its verb or a date of its own says so ("violence", "war"). */
export function isWeak(trigger: NounTrigger): boolean {
  return trigger.entry.sense === 'weak';
}
