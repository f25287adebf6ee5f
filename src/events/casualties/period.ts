import type { Token } from '../../text/document.ts';

const PERIODS: ReadonlySet<string> = new Set(
  'year years decade decades war conflict uprising unrest violence rebellion insurgency revolt fighting invasion'.split(
    ' ',
  ),
);

/** Whether a sentence counts over a year, a war or a longer time: "this year", "since unrest began", "over the past decade", "so far". */
export function isOverPeriod(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) {
    if (OPENERS.has(tokens[at]?.norm ?? '') && opensPeriod(tokens, at)) return true;
  }
  return false;
}

const OPENERS: ReadonlySet<string> = new Set('this so since past last every per each annually'.split(' '));

function opensPeriod(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  const after = tokens[at + 2]?.norm ?? '';
  switch (tokens[at]?.norm) {
    case 'this':
      return next === 'year';
    case 'so':
      return next === 'far';
    case 'since':
      return (
        PERIODS.has(next) ||
        PERIODS.has(after) ||
        /^\d{4}$/.test(next) ||
        /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(next)
      );
    case 'past':
    case 'last':
      return tokens[at - 1]?.norm === 'the' && (PERIODS.has(next) || PERIODS.has(after) || /^months?$/.test(after));
    case 'every':
    case 'per':
    case 'each':
      return next === 'year' || next === 'month';
    default:
      return true;
  }
}
