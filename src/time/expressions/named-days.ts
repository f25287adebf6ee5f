import namedDays from '../../knowledge/named-days.json' with { type: 'json' };
import type { TimeForm } from '../../model/time-expression.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Line, Word } from '../words/word.ts';
import { type TimeRule, wordOf } from './rule.ts';
import { whichOf, yearOf } from './values.ts';

/** Days known by name: "Christmas", "9/11", "D-Day", "last Thanksgiving", "Easter 1916". */
export const namedDayRules: readonly TimeRule[] = [
  { name: 'named-day', pattern: 'holiday ((of|comma)? year)?', form: namedDay },
  { name: 'pointed-named-day', pattern: '(last|next|this) holiday', form: namedDay },
];

function namedDay(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const id = wordOf(words, 'holiday')?.value;
  if (typeof id !== 'string' || isPartOfName(line, first + words.length)) return null;
  const own = namedDays.days.find((day) => day.id === id)?.year ?? null;
  return { kind: 'named-day', id, year: yearOf(words) ?? own, which: whichOf(words) };
}

/** "the Christmas Accord": a day that names something else. */
function isPartOfName(line: Line, after: number): boolean {
  const word = line.words[after];
  return word?.kind === 'other' && word.pos === 'PROPN' && isCapitalised(word);
}
