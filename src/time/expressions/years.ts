import { isAmount } from './amounts.ts';
import { numberOf, type TimeRule } from './rule.ts';
import { partOf } from './values.ts';

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
