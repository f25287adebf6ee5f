/**
 * Words that tell whether a description ("the rebels", "other militants") means somebody spoken of, somebody new, or anybody.
 */

/** Before a noun that means somebody spoken of. */
export const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their']);

/** Before a noun that brings in somebody new. */
export const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'any', 'no', 'every']);

/** First words of phrases that bring in somebody new: "unidentified gunmen". */
export const NEWCOMERS: ReadonlySet<string> = new Set(
  'other unknown unidentified rival various several foreign different some'.split(' '),
);

/** Nouns for members that point back to a group when they stand alone: "the fighters", not "the members". */
export const POINTING: ReadonlySet<string> = new Set(['fighter', 'leader', 'commander', 'combatant', 'guard']);

/** Officials who, unless something says otherwise, are those of the country written about. */
export const HOME_OFFICIALS: ReadonlySet<string> = new Set([
  'official',
  'minister',
  'governor',
  'mayor',
  'president',
  'premier',
  'king',
]);

/** What says otherwise: "western officials". */
export const FOREIGN: ReadonlySet<string> = new Set(
  'western european foreign international arab african asian latin regional allied coalition diplomatic un nato'.split(
    ' ',
  ),
);

/** "it is a group that": what is said of somebody refers to nobody. */
export const PREDICATE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'as',
  'become',
  'became',
]);

/** Bare plurals under which newspapers put those nobody knows: "militants attacked" may be anyone. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'militant militants terrorist terrorists extremist extremists jihadists jihadis'.split(' '),
);

/** Nouns for forces that are somebody's own, never the country's by themselves: "by force". */
export const VAGUE_FORCES: ReadonlySet<string> = new Set(
  'force command troop marine marines commandos personnel contingent'.split(' '),
);

/** Parts of a government that a text speaks of again by their noun: "the ministry" is the one just named, whosever it is. */
export const OFFICES: ReadonlySet<string> = new Set(['ministry', 'embassy', 'parliament', 'department']);
