import type { TimeRule } from '../expressions/rule.ts';
import { letterOf } from './kinds.ts';
import { once } from '../../text/memory.ts';
import { compile, type Pattern } from './pattern.ts';
import type { Line } from './word.ts';

/** A rule with its pattern compiled. */
export interface CompiledRule {
  readonly rule: TimeRule;
  readonly pattern: Pattern;
}

/** The rules of a layer, found by the kinds of words that they cannot do without. */
export interface RuleIndex {
  readonly rules: readonly CompiledRule[];
  /** For each letter, the places of the rules that are worth a look where a line holds it. */
  readonly byLetter: ReadonlyMap<string, readonly number[]>;
}

/** Compiles and indexes rules; each stands under the letters of its smallest need. */
export function indexRules(rules: readonly TimeRule[]): RuleIndex {
  const compiled = rules.map((rule) => ({ rule, pattern: compile(rule.pattern) }));
  const byLetter = new Map<string, number[]>();
  for (const [place, { rule, pattern }] of compiled.entries()) {
    const [key] = pattern.needs.toSorted((a, b) => commonness(a) - commonness(b));
    if (!key) throw new RangeError(`the rule ${rule.name} matches lines that hold nothing in particular`);
    for (const letter of key) byLetter.set(letter, [...(byLetter.get(letter) ?? []), place]);
  }
  return { rules: compiled, byLetter };
}

/** Kinds of words that most lines hold. */
const COMMON = once(
  (): ReadonlySet<string> => new Set(['the', 'a', 'of', 'in', 'and', 'to', 'comma', 'other'].map(letterOf)),
);

/** How often lines hold one of these letters, roughly: the rarest need keeps a rule from being looked at in vain. */
function commonness(letters: ReadonlySet<string>): number {
  let sum = 0;
  for (const letter of letters) sum += COMMON().has(letter) ? 20 : 1;
  return sum;
}

/** The rules that may match in a line, in their order. */
export function rulesFor(index: RuleIndex, line: Line): readonly CompiledRule[] {
  const likely = new Uint8Array(index.rules.length);
  for (const letter of line.kinds) for (const place of index.byLetter.get(letter) ?? []) likely[place] = 1;
  return index.rules.filter(
    ({ pattern }, place) => likely[place] === 1 && pattern.needs.every((need) => holdsOne(line, need)),
  );
}

function holdsOne(line: Line, need: ReadonlySet<string>): boolean {
  for (const letter of need) if (line.kinds.has(letter)) return true;
  return false;
}
