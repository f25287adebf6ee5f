import { COUNTED_BODIES, COUNTED_IN_ONE, SHORT_MEASURES } from '../../lexicon/named-after-times.ts';
import { isCapital } from '../../text/letters.ts';
import type { Line, Word } from '../words/word.ts';

/** Marks and words before a number that make it a price, a score, a count or a label. */
const COUNTED_BEFORE =
  /^(?:[$£€#]|than|least|resolution|article|section|no|nos|number|room|flight|route|page|pp|rs|apt|suite|chapter|channel|bus|highway|hill|model|mark|unit|psalm)$/;
/** The only words of measure that years take: "about 1910". */
const ABOUT = /^(?:about|around|circa|ca|c)$/;
/** Years before this one are told as years only after "in", "of", "since" or "by". */
const EARLIEST_BARE = 1300;

/** Whether the number at a place, which looks like a year, counts something instead: "$1990", "Resolution 1483", "more than 1000 soldiers". */
export function isAmount(line: Line, at: number): boolean {
  const before = line.words[at - 1];
  const own = line.words[at];
  if (before && (COUNTED_BEFORE.test(before.norm) || before.norm.endsWith('$'))) return true;
  if (before?.kind === 'of' && COUNTED_BODIES.has(line.words[at - 2]?.norm ?? '')) return true;
  if (before?.kind === 'approx' && !ABOUT.test(before.norm)) return true;
  if (typeof own?.value === 'number' && own.value < EARLIEST_BARE && before?.pos !== 'ADP' && before?.kind !== 'approx')
    return true;
  if (before?.kind === 'comma' && DAY.has(line.words[at - 2]?.kind ?? '')) return false;
  if (line.words[at + 1]?.kind === 'hyphen' && COUNTED_IN_ONE.has(line.words[at + 2]?.norm ?? '')) return true;
  if (isEndOfRange(line, at) || isPrefixed(line, at)) return false;
  if (isPartOfName(before, line.words[at + 1])) return true;
  return countsThings(line.words.slice(at + 1, at + 5)) && !namesThing(before);
}

/** "from 1965 to 1968 bombs fell": a year after a year. */
function isEndOfRange(line: Line, at: number): boolean {
  const joint = line.words[at - 1]?.kind;
  const joins = joint === 'to' || joint === 'hyphen' || joint === 'and';
  return joins && line.words[at - 2]?.kind === 'year' && line.words[at - 3]?.pos === 'ADP';
}

/** "post-1959 plans". */
function isPrefixed(line: Line, at: number): boolean {
  return line.words[at - 1]?.kind === 'hyphen' && /^(?:post|pre)$/.test(line.words[at - 2]?.norm ?? '');
}

/** Kinds of days that a comma and their year follow: "April 5 and 6, 1992". */
const DAY: ReadonlySet<string> = new Set(['day', 'nth']);

/** "the Borduria 2000 Index": a number between two capitals. */
function isPartOfName(before: Word | undefined, after: Word | undefined): boolean {
  return [before, after].every((word) => word?.kind === 'other' && word.pos === 'PROPN' && isCapital(word));
}

/** "1500 people", "1990 shares", "1200 Bordurian soldiers": a plural noun close after it. */
function countsThings(after: readonly Word[]): boolean {
  const [next] = after;
  if (!next) return false;
  if (next.kind === 'units' || next.norm === '%' || next.norm === 'percent' || SHORT_MEASURES.has(next.norm))
    return true;
  if (after.some(isStreet)) return true;
  const noun = after.find((word) => word.kind !== 'other' || !isAttribute(word));
  return noun?.kind === 'other' && noun.pos === 'NOUN' && PLURAL.test(noun.norm) && !MEASURED.test(noun.norm);
}

/** Nouns that a year tells apart rather than counts: "1913 levels", "1990 earnings". */
const MEASURED = /^(?:levels|earnings|results|figures|prices|borders|elections|rules)$/;
/** "1600 Borduria Avenue". */
function isStreet(word: Word): boolean {
  return isCapital(word) && /^(?:street|avenue|road|lane|boulevard)$/.test(word.norm);
}

const PLURAL = /[^s]s$|^(?:people|men|women|children|police|personnel)$/;

function isAttribute(word: Word): boolean {
  return word.pos === 'ADJ' || word.pos === 'PROPN' || (word.pos === 'NOUN' && !PLURAL.test(word.norm));
}

const NAMING = /^(?:in|as|since|until|during|before|its|his|her|their|our)$/;

/** "the 1614 rules", "its 2006 highs", "in 1990 troops": a year, whatever follows. */
function namesThing(before: Word | undefined): boolean {
  if (!before) return false;
  return before.kind === 'the' || before.kind === 'poss' || NAMING.test(before.norm);
}
