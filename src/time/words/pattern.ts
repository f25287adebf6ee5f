import { letterOf } from './kinds.ts';
import { type Needs, needsOf } from './needs.ts';
import type { Line, Word } from './word.ts';

/** Names for several kinds at once, so that patterns read like the phrases they match. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  number: ['num', 'day'],
  anyunit: ['unit', 'units'],
  dayunit: ['unit', 'daypart', 'noon'],
  anyday: ['day', 'nth', 'ordinal'],
  hour: ['num', 'day'],
  back: ['last', 'past', 'previous'],
  ahead: ['next', 'coming', 'following'],
  pointer: ['last', 'past', 'previous', 'next', 'coming', 'following'],
  deictic: ['next', 'coming', 'last', 'this', 'past'],
  shift: ['ago', 'before', 'after', 'comparative'],
  link: ['of', 'in'],
  joint: ['hyphen', 'and', 'or', 'to'],
};

/** Words that a pattern matched, and the place of the first among the words of the line. */
export interface Match {
  readonly first: number;
  readonly words: readonly Word[];
}

/** A compiled pattern. */
export interface Pattern {
  readonly regex: RegExp;
  readonly needs: Needs;
}

/**
 * Compiles a pattern over kinds of words: "the? early? month (comma? year)?". Names are kinds or groups of kinds; `? ( | ) {1,3}` as in
 * regular expressions; spaces do not count. Repetitions must be bounded.
 */
export function compile(pattern: string): Pattern {
  const source = pattern.replaceAll(/[A-Za-z]+/g, classOf).replaceAll(' ', '');
  return { regex: new RegExp(source, 'g'), needs: needsOf(pattern, lettersOf) };
}

function lettersOf(name: string): string {
  const kinds = Object.hasOwn(GROUPS, name) ? (GROUPS[name] ?? []) : [name];
  return kinds.map(letterOf).join('');
}

function classOf(name: string): string {
  const letters = lettersOf(name);
  return letters.length === 1 ? letters : `[${letters}]`;
}

/** Every place where the pattern matches, left to right, none overlapping the one before. */
export function matches(line: Line, regex: RegExp): Match[] {
  const found: Match[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(line.letters); match; match = regex.exec(line.letters)) {
    const { index, 0: letters } = match;
    if (letters.length === 0) regex.lastIndex++;
    else found.push({ first: index, words: line.words.slice(index, index + letters.length) });
  }
  return found;
}
