import {
  BEGINNING_PARTICLES,
  BEGINNING_VERBS,
  BEGINNINGS,
  COMING_TO,
  PASSING_FIGHTS,
  STRETCHING,
} from '../../lexicon/age-words.ts';
import type { TimeUnit } from '../../model/time-expression.ts';
import type { Token } from '../../text/document.ts';

/** A length or place in time counted in the tokens from `first` to `last`: "three-month", "five years ago", "sixth week". */
export interface Counted {
  readonly first: number;
  readonly last: number;
  readonly unit: TimeUnit;
  /** Which of the units it is, where it is one ("sixth week"); null for so many of them. */
  readonly nth: number | null;
}

/** How many words may stand between the age and the noun it counts: "the six-year Ruritanian civil war". */
const MODIFIERS = 4;

/** How far before the age its noun may stand: "the war, which has lasted five years", "the conflict is in its third week". */
const BEFORE = 10;

/** How far before "over the past five weeks" that lasted so long. */
const NEAR = 5;

/** The noun whose age is counted: "revolt" in "nearly three-month revolt", "war" in "two years into the war"; null where the words count something else. */
export function nounOfAge(
  tokens: readonly Token[],
  counted: Counted,
  isConflict: (noun: string) => boolean,
): number | null {
  if (tokens[counted.last]?.norm === 'ago') return begunBefore(tokens, counted.first, isConflict);
  if (counted.nth !== null) return nounOfNth(tokens, counted, counted.nth, isConflict);
  // "the first week of the uprising" is told long after.
  if (tokens.slice(counted.first, counted.last).some(({ norm }) => norm === 'first')) return null;
  return nounBehind(tokens, counted, isConflict) ?? nounOfLasting(tokens, counted, isConflict);
}

/** "since the war began three years ago", "the invasion five years ago". */
function begunBefore(tokens: readonly Token[], first: number, isConflict: (noun: string) => boolean): number | null {
  let at = first - 1;
  while (BEGINNING_PARTICLES.has(tokens[at]?.norm ?? '')) at--;
  const word = tokens[at]?.norm ?? '';
  if (BEGINNINGS.has(word) && isConflict(word)) return at;
  return BEGINNING_VERBS.has(word) ? lastNounBefore(tokens, at, BEFORE, isConflict) : null;
}

/** "in its sixth week", "the sixth week of the revolt", "day 123 of the invasion"; the first days are told long after. */
function nounOfNth(
  tokens: readonly Token[],
  { first, last, unit }: Counted,
  nth: number,
  isConflict: (noun: string) => boolean,
): number | null {
  const isComing = tokens.slice(Math.max(0, first - 2), first).some(({ norm }) => COMING_TO.has(norm));
  if (tokens[last + 1]?.norm === 'of') {
    const noun = nounFrom(tokens, last + 2, isConflict);
    const isEarly = nth < 3 && !isComing;
    return noun === null || isEarly || isPassing(tokens[noun], unit) ? null : noun;
  }
  return isComing && nth > 1 ? lastNounBefore(tokens, first, BEFORE, isConflict) : null;
}

/** "three-month revolt", "six months of civil war", "two years into the war", "two months since the uprising began". */
function nounBehind(
  tokens: readonly Token[],
  { first, last, unit }: Counted,
  isConflict: (noun: string) => boolean,
): number | null {
  const link = tokens[last + 1]?.norm ?? '';
  const isLinked = link === 'of' || link === 'into' || link === 'since';
  const noun = nounFrom(tokens, last + (isLinked ? 2 : 1), isConflict);
  if (noun === null) return null;
  if (link === 'into') return noun;
  if (link === 'since') return isSingle(tokens[last - 1]) ? null : noun;
  if (link === 'of' && isRecent(tokens, first, last)) return null;
  return isPassing(tokens[noun], unit) && (link === 'of' || isNew(tokens[first - 1])) ? null : noun;
}

/** "the war has lasted five years", "protests that have shaken the country for more than two weeks", "violence over the past ten months". */
function nounOfLasting(
  tokens: readonly Token[],
  { first, last }: Counted,
  isConflict: (noun: string) => boolean,
): number | null {
  let at = first - 1;
  while (BEGINNING_PARTICLES.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === 'the') at--;
  const link = tokens[at]?.norm ?? '';
  if (isRecent(tokens, first, last) && STRETCHING.has(link)) return lastNounBefore(tokens, at, NEAR, isConflict);
  if (link !== 'for' && link !== 'lasted') return null;
  const around = tokens.slice(Math.max(0, at - BEFORE), first + BEFORE);
  const isGoingOn = around.some(({ norm }) => norm === 'has' || norm === 'have');
  return isGoingOn || link === 'lasted' ? lastNounBefore(tokens, at, BEFORE, isConflict) : null;
}

/** "the past five weeks". */
function isRecent(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ norm }) => norm === 'past' || norm === 'last');
}

/** The noun of conflict behind no more than its modifiers: "the country's brutal civil war". */
function nounFrom(tokens: readonly Token[], from: number, isConflict: (noun: string) => boolean): number | null {
  let words = 0;
  for (let at = from; words <= MODIFIERS; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (isConflict(token.norm) && tokens[at + 1]?.pos !== 'NOUN') return at;
    if (token.norm === '-' || token.norm === "'s" || token.norm === "'" || token.norm === '’') continue;
    if (!isModifier(token) && token.pos !== 'DET' && token.pos !== 'PRON') return null;
    words++;
  }
  return null;
}

function isModifier(token: Token | undefined): boolean {
  return token !== undefined && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.pos);
}

function lastNounBefore(
  tokens: readonly Token[],
  end: number,
  reach: number,
  isConflict: (noun: string) => boolean,
): number | null {
  for (let at = end - 1; at >= Math.max(0, end - reach); at--) if (isConflict(tokens[at]?.norm ?? '')) return at;
  return null;
}

/** Whether some days or weeks of it are one bout of many. */
function isPassing(noun: Token | undefined, unit: TimeUnit): boolean {
  return (unit === 'day' || unit === 'week') && PASSING_FIGHTS.has(noun?.norm ?? '');
}

/** "the most in a single day since the war began". */
function isSingle(before: Token | undefined): boolean {
  return before?.norm === 'single' || before?.norm === 'one';
}

/** "a two-day campaign" is told for the first time. */
function isNew(before: Token | undefined): boolean {
  return before?.norm === 'a' || before?.norm === 'an';
}
