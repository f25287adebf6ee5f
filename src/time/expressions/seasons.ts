import { OF_ANY_SEASON } from '../../lexicon/named-after-times.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Line, Word } from '../words/word.ts';
import { numberOf, type TimeRule, wordOf } from './rule.ts';
import { seasonOf, whichOf, yearOf } from './values.ts';

/** Seasons, quarters and halves of years: "the spring of 1789", "last winter", "the fiscal second quarter", "the latter half of 2008". */
export const seasons: readonly TimeRule[] = [
  {
    name: 'season',
    pattern: 'the early? season',
    form: (words, line, first) => (qualifies(line.words[first + words.length]) ? null : bareSeason(words, line, first)),
  },
  { name: 'season', pattern: 'early? season', form: bareSeason },
  {
    name: 'season-year',
    pattern: 'the? early? season (of|in|comma)? ((the? other)? year (hyphen (day|num))?|(num|day) era|year era|yy)',
    form: seasonForm,
  },
  {
    name: 'pointed-season',
    pattern:
      '(last|past|next|this|this past|this coming|that|(that|this) same|the (last|next|following|previous|same|coming)) season',
    form: seasonForm,
  },
  { name: 'year-season', pattern: 'the? year season', form: seasonForm },
  {
    name: 'quarter',
    pattern:
      'the? (fiscal hyphen?)? (ordinal|last) unit ((of|in) the? fiscal? year)? | (fiscal hyphen?)? (ordinal|last) hyphen unit',
    form: quarterForm,
  },
  { name: 'quarter-name', pattern: 'the? (fiscal? year)? quartername (of? fiscal? year)?', form: quarterForm },
  { name: 'year-quarter', pattern: 'the? year (fiscal hyphen?)? ordinal hyphen? unit', form: quarterForm },
  { name: 'half', pattern: 'the? (ordinal|last|latest|other) half (of|in) year', form: halfForm },
  {
    name: 'fiscal-year',
    pattern: 'fiscal hyphen? year | the? (current|latest|last|next)? fiscal unit year?',
    form: fiscalForm,
  },
];

function seasonForm(words: readonly Word[]): TimeForm | null {
  const season = seasonOf(words);
  return season && { kind: 'season', season, year: yearOf(words), which: whichOf(words.toReversed()) };
}

/** "the spring offensive": the article belongs to the noun. */
function qualifies(after: Word | undefined): boolean {
  return after?.kind === 'other' && (after.pos === 'NOUN' || after.pos === 'PROPN');
}

/** "Prague Spring", "Operation Peace Spring", but "the German Spring Offensive". */
function isName(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (!isCapitalised(word) || before?.kind !== 'other' || before.pos === 'ADJ' || !isCapitalised(before)) return false;
  return !isCapitalised(after);
}

const AFTER_FALL = /^(?:campaigns?|offensives?|elections?|harvests?|rains|semester)$/;
const BEFORE_FALL = /^(?:in|during|throughout|until|by|since|over)$/;

/** "fall" and "spring" are verbs and other nouns too: they need "the", "in" or a part before them, or a thing of seasons after ("the fall campaign"), and no "of" and no object. */
function bareSeason(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const word = wordOf(words, 'season');
  if (!word) return null;
  const before = line.words[first - 1];
  const after = line.words[first + words.length];
  if (isName(word, line.words[first + words.indexOf(word) - 1], after)) return null;
  const verbal = word.norm === 'fall' || word.norm === 'spring';
  if (word.pos === 'VERB' || (after?.kind === 'of' && verbal)) return null;
  if (before?.kind === 'a' && verbal && after?.pos !== 'NOUN' && after?.pos !== 'ADJ') return null;
  if (word.norm === 'fall' && !BEFORE_FALL.test(before?.norm ?? '') && !AFTER_FALL.test(after?.norm ?? '')) return null;
  const form = seasonForm(words);
  return form && after && OF_ANY_SEASON.has(after.norm)
    ? { kind: 'set', unit: 'year', every: 1, of: form, rate: false }
    : form;
}

/** "the second quarter of the 17th century". */
function isOfCentury(line: Line, after: number): boolean {
  return (
    line.words[after]?.kind === 'of' && line.words.slice(after, after + 6).some((word) => word.value === 'century')
  );
}

function quarterForm(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const named = numberOf(words, 'quartername');
  if (named === null && !words.some((word) => word.kind === 'unit' && word.value === 'quarter')) return null;
  if (isOfCentury(line, first + words.length)) return null;
  const nth = named ?? numberOf(words, 'ordinal') ?? 0;
  const fiscal = wordOf(words, 'fiscal') !== null;
  const quarter = nth === -1 ? 4 : nth;
  if (quarter !== 1 && quarter !== 2 && quarter !== 3 && quarter !== 4) return null;
  return { kind: 'quarter', quarter, year: yearOf(words), fiscal };
}

function halfForm(words: readonly Word[]): TimeForm | null {
  const nth = numberOf(words, 'ordinal');
  const half = nth === 1 || words.some((word) => word.norm === 'former') ? 1 : 2;
  if (nth !== null && nth > 2) return null;
  return { kind: 'half', half, year: yearOf(words) };
}

function fiscalForm(words: readonly Word[]): TimeForm | null {
  const year = yearOf(words);
  if (year !== null) return { kind: 'date', year, month: null, day: null, weekday: null, part: null };
  if (wordOf(words, 'unit')?.value !== 'year') return null;
  const which = wordOf(words, 'latest') ? -1 : (whichOf(words) ?? 0);
  return { kind: 'unit', unit: 'year', which, part: null };
}
