import { CATEGORY } from './categories.ts';

/** A pattern for pieces of text, and the category of what it finds. */
export interface Rule {
  readonly pattern: RegExp;
  readonly category: number;
}

/** How texts without spaces are cut into words and marks. */
export interface CuttingRules {
  /** What whole pieces look like, each rule with its category. */
  readonly whole: readonly Rule[];
  /** What to look for within pieces that are none of these, one rule after the other. */
  readonly within: readonly Rule[];
  /** A piece with a mark at its end. */
  readonly markAfter: RegExp;
  readonly markBefore: RegExp;
  readonly marksAround: RegExp;
  /** First and last parts that keep a word with hyphens whole. */
  readonly prefixes: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
}

/** The category of a whole piece; unknown where it looks like none. */
export function categoryOf(text: string, { whole }: CuttingRules): number {
  for (const { pattern, category } of whole) if (pattern.test(text)) return category;
  return CATEGORY.unknown;
}
