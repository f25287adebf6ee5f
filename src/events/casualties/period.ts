import { MONTH_WORDS } from '../../lexicon/months.ts';
import { PERIOD_NOUNS } from '../../lexicon/war-words.ts';
import type { Token } from '../../text/document.ts';

/** Whether a sentence counts over a year, a war or a longer time: "this year", "since unrest began", "over the past decade", "so far". */
export function isOverPeriod(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) {
    if (OPENERS.has(tokens[at]?.norm ?? '') && opensPeriod(tokens, at)) return true;
  }
  return false;
}

const OPENERS: ReadonlySet<string> = new Set('this so since past last every per each annually in during'.split(' '));

function opensPeriod(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  const after = tokens[at + 2]?.norm ?? '';
  switch (tokens[at]?.norm) {
    case 'this':
      return next === 'year';
    case 'so':
      return next === 'far';
    case 'in':
    case 'during':
      return isWholeWar(tokens, at) || isUpToNow(tokens, at);
    case 'since':
      return PERIOD_NOUNS.has(next) || PERIOD_NOUNS.has(after) || /^\d{4}$/.test(next) || MONTH_WORDS.has(next);
    case 'past':
    case 'last':
      return (
        tokens[at - 1]?.norm === 'the' && (PERIOD_NOUNS.has(next) || PERIOD_NOUNS.has(after) || /^months?$/.test(after))
      );
    case 'every':
    case 'per':
    case 'each':
      return next === 'year' || next === 'month';
    default:
      return true;
  }
}

/** "have died in the war": the perfect counts up to now. */
function isUpToNow(tokens: readonly Token[], at: number): boolean {
  const isWar = tokens
    .slice(at + 1, at + 4)
    .some(({ norm }) => /^(?:war|conflict|uprising|insurgency|rebellion)$/.test(norm));
  return (
    isWar && tokens[at + 1]?.pos === 'DET' && tokens.slice(0, at).some(({ norm }) => norm === 'have' || norm === 'has')
  );
}

/** "in the three-year-old rebellion", "during the nine-month war": a war with its length counted. */
function isWholeWar(tokens: readonly Token[], at: number): boolean {
  let counts = false;
  for (let i = at + 1; i < tokens.length && i < at + 9; i++) {
    const { norm, pos } = tokens[i] ?? { norm: '', pos: 'X' };
    if (/^(?:years?|months?|decades?)$/.test(norm)) counts = true;
    else if (PERIOD_NOUNS.has(norm)) return counts;
    else if (pos === 'VERB' || pos === 'AUX' || pos === 'CCONJ') return false;
  }
  return false;
}
