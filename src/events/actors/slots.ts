import {
  ACTING,
  ADDRESSING,
  AGENTIVES,
  BEFORE_COUNTRY,
  DEALINGS,
  LOCATIVES,
  MOVING,
  LAND_NOUNS,
  PARTS_OF_LAND,
  POLICIES,
} from '../../lexicon/actor-slots.ts';
import { isCapital } from '../../text/letters.ts';
import type { Token } from '../../text/document.ts';

const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/**
 * Whether a country's name acts or is acted on where it stands ("Ruritania began", "with Ruritania", "accused Ruritania"),
 * or is only a place ("in Ruritania", "left Ruritania", "Ruritania's capital").
 */
export function countryActs(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (isPossessive(next) && isPart(tokens, to + 1)) return false;
  const before = beforePhrase(tokens, from);
  const previous = tokens[before];
  if (!previous) return !next || next.norm !== '-';
  if (previous.norm === ',') return !closesPlace(tokens, before, to);
  if (previous.pos === 'VERB' && MOVING.has(previous.lemma)) return false;
  if (AGENTIVES.has(previous.norm)) return true;
  if (isDealingPreposition(previous)) return hasDealing(tokens, before) || isPossessive(next);
  if (LOCATIVES.has(previous.norm)) return isPossessive(next) && !isPart(tokens, to + 1) && previous.norm === 'over';
  return true;
}

/** Whether a seat of government ("the Kremlin", "State Department") speaks or acts, or is only a house one stands in. */
export function seatActs(tokens: readonly Token[], from: number): boolean {
  const before = tokens[beforePhrase(tokens, from)];
  return !before || !LOCATIVES.has(before.norm);
}

/**
 * Whether a town's name stands for its government: before a verb of saying or acting ("Moscow has denied"), behind "between" or
 * "with", or as the owner of a deed. A town is a place unless the words say otherwise.
 */
export function townActs(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[beforePhrase(tokens, from)];
  if (before && AGENTIVES.has(before.norm) && before.norm !== 'against' && before.norm !== 'among') {
    return !isCommaPlace(tokens, to);
  }
  if (before && isDealingPreposition(before))
    return (
      before.norm !== 'on' &&
      before.norm !== 'for' &&
      hasDealing(tokens, beforePhrase(tokens, from)) &&
      !isDestination(tokens, beforePhrase(tokens, from))
    );
  if (before && (LOCATIVES.has(before.norm) || before.pos === 'ADP')) return false;
  if (before?.pos === 'VERB' && ADDRESSING.has(before.lemma)) return true;
  if (isPossessive(tokens[to]) && POLICIES.has(tokens[to + 1]?.norm ?? '')) return true;
  const verb = verbAfter(tokens, behindList(tokens, to));
  return verb !== null && ACTING.has(verb.lemma);
}

/** "Strelsau | and Szohod | agreed": behind the names that stand beside this one, three at most. */
function behindList(tokens: readonly Token[], to: number): number {
  let at = to;
  for (let names = 0; names < 3 && BESIDES.has(tokens[at]?.norm ?? ''); names++) {
    const next = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
    if (!isCapital(tokens[next])) break;
    at = next + 1;
  }
  return at;
}

const BESIDES: ReadonlySet<string> = new Set(['and', '&', ',']);

/** The main verb right behind a phrase, adverbs and auxiliaries skipped; null where none stands there. */
export function verbAfter(tokens: readonly Token[], to: number): Token | null {
  for (let i = to; i < tokens.length && i < to + 5; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (token.pos === 'PART' && isPossessive(token)) return null;
    if (token.norm === 'to') return i > to && tokens[i - 1]?.pos === 'AUX' ? (tokens[i - 1] ?? null) : null;
    if (token.pos === 'VERB') return token;
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART') {
      return i > to && VERBAL.has(tokens[i - 1]?.pos ?? '') ? (tokens[i - 1] ?? null) : null;
    }
  }
  return null;
}

/** Whether the token is a possessive ending. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === "'s" || token.norm === "'");
}

/** Whether a part of a country is what it owns: "'s capital", "'s Upper Karev province". */
function isPart(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (PARTS_OF_LAND.has(norm)) return true;
  if (tokens[at + 1]?.norm === '-' && PARTS_OF_LAND.has(`${norm}-${tokens[at + 2]?.norm ?? ''}`)) return true;
  let to = at;
  while (to < at + 4 && isCapital(tokens[to])) to++;
  return to > at && LAND_NOUNS.has(tokens[to]?.norm ?? '');
}

/** The token before the phrase, "neighbouring", "the" and the like skipped. */
function beforePhrase(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && at > from - 7 && (BEFORE_COUNTRY.has(tokens[at]?.norm ?? '') || isInner(tokens, at))) at--;
  return at;
}

/** "southern | and | eastern Ruritania", "north | - | eastern Ruritania". */
function isInner(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm;
  return (norm === 'and' || norm === '-') && [at - 1, at + 1].every((i) => BEFORE_COUNTRY.has(tokens[i]?.norm ?? ''));
}

const DEALING_PREPOSITIONS: ReadonlySet<string> = new Set(['from', 'to', 'of', 'on', 'for', 'upon']);

function isDealingPreposition(token: Token): boolean {
  return DEALING_PREPOSITIONS.has(token.norm);
}

function hasDealing(tokens: readonly Token[], preposition: number): boolean {
  for (let i = preposition - 1; i >= 0 && i >= preposition - 4; i--) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT') return false;
    if (DEALINGS.has(token.norm)) return true;
  }
  return false;
}

/** "sent envoys to Moscow": the town is where they go. */
function isDestination(tokens: readonly Token[], preposition: number): boolean {
  return tokens[preposition]?.norm === 'to' && tokens[preposition - 1]?.pos !== 'NOUN';
}

/** "Strelsau, Ruritania," and "Zenda province, Ruritania.": a comma, a capital before it, and an end after. */
function closesPlace(tokens: readonly Token[], comma: number, to: number): boolean {
  const before = tokens[comma - 1];
  const after = tokens[to];
  if (!before) return false;
  const named = isCapital(before) || PARTS_OF_LAND.has(before.norm);
  return named && (!after || after.pos === 'PUNCT') && !isListed(tokens, to);
}

/** Whether the phrase goes on as a list: ", China and Pakistan". */
function isListed(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < tokens.length && i < to + 8; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.norm === 'and' || token.norm === 'or') return isCapital(tokens[i + 1]);
    if (token.norm !== ',' && !isCapital(token)) return false;
  }
  return false;
}

function isCommaPlace(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.norm === ',' && isCapital(tokens[to + 1]) && tokens[to + 2]?.norm === ',';
}
