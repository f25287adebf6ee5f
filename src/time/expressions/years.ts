import { numberOf, type TimeRule } from './rule.ts';
import { partOf } from './values.ts';
import type { Line, Word } from '../words/word.ts';

/** Years alone, decades and centuries: "2011", "the year 1950", "the late 1990s", "the nineties", "the 4th century BC". */
export const years: readonly TimeRule[] = [
  {
    name: 'year',
    pattern: '(the anyunit)? year',
    form: (words, line, first) => {
      const year = numberOf(words, 'year');
      if (year === null || (words.length === 1 && isAmount(line, first))) return null;
      if (words.length > 1 && words[1]?.value !== 'year') return null;
      return { kind: 'date', year, month: null, day: null, weekday: null, part: null };
    },
  },
  {
    name: 'year-in-words',
    pattern: 'the unit num',
    form: (words) => {
      const year = numberOf(words, 'num');
      if (words[1]?.value !== 'year' || year === null || year < 1000 || year > 2999) return null;
      return { kind: 'date', year, month: null, day: null, weekday: null, part: null };
    },
  },
  {
    name: 'decade',
    pattern: 'the? (early hyphen?)? decade era?',
    form: (words) => {
      const named = numberOf(words, 'decade');
      if (named === null) return null;
      const first = named < 100 ? 1900 + named : named;
      return {
        kind: 'years',
        first: words.at(-1)?.kind === 'era' ? -first - 8 : first,
        count: 10,
        part: partOf(words),
      };
    },
  },
  {
    name: 'century',
    pattern: 'the? (early hyphen? | comparative)? (ordinal|nth) hyphen? unit era?',
    form: (words) => {
      const nth = numberOf(words, 'ordinal', 'nth');
      if (nth === null || nth < 1 || !words.some((word) => word.value === 'century')) return null;
      const bc = words.at(-1)?.value === -1 && words.at(-1)?.kind === 'era';
      return { kind: 'years', first: bc ? 1 - nth * 100 : nth * 100 - 99, count: 100, part: partOf(words) };
    },
  },
];

/** Marks and words before a number that make it a price, a score or a count, and words after it that it counts. */
const COUNTED_BEFORE = /^(?:[$£€#]|than|least|resolution|article|section|no|nos|number|room|flight|route|page|pp|rs)$/;

function isAmount(line: Line, first: number): boolean {
  const before = line.words[first - 1];
  const after = line.words[first + 1];
  if (before && (COUNTED_BEFORE.test(before.norm) || before.norm.endsWith('$'))) return true;
  return countedThing(after) && !namesThing(before);
}

/** "the 1614 rules", "its 2006 highs", "in 1990 troops": a year, whatever follows. */
function namesThing(before: Word | undefined): boolean {
  if (!before) return false;
  return (
    before.kind === 'in' ||
    before.kind === 'of' ||
    before.kind === 'the' ||
    /^(?:its|his|her|their|our)$/.test(before.norm)
  );
}

/** "1500 people", "1990 shares": a plural noun after it, and not "the 1989 elections". */
function countedThing(after: Word | undefined): boolean {
  if (!after) return false;
  if (after.kind === 'units' || after.norm === '%' || after.norm === 'percent') return true;
  return (
    after.kind === 'other' && after.pos === 'NOUN' && /[^s]s$|^(?:people|men|women|children|troops)$/.test(after.norm)
  );
}
