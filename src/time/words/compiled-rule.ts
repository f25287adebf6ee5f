import type { TimeRule } from '../expressions/rule.ts';
import { once } from '../../text/memory.ts';
import { type KindSet, kindSetOf, shareOne } from './kind-set.ts';
import { letterOf } from './kinds.ts';
import { compile } from './pattern.ts';
import type { Line } from './word.ts';

/** A rule made ready: its pattern as a regular expression over the letters of a line, and what a line must hold for it. */
export interface CompiledRule {
  readonly rule: TimeRule;
  readonly regex: RegExp;
  /** Kinds of words, one of each set of which a line must hold; the set that fewest lines meet first. */
  readonly needs: readonly KindSet[];
}

/** Compiles the rules of a layer. */
export function compileRules(rules: readonly TimeRule[]): readonly CompiledRule[] {
  return rules.map((rule) => {
    const { regex, needs } = compile(rule.pattern);
    if (needs.length === 0) throw new RangeError(`the rule ${rule.name} matches lines that hold nothing in particular`);
    const rarestFirst = needs.toSorted((a, b) => commonness(a) - commonness(b));
    return { rule, regex, needs: rarestFirst.map((letters) => kindSetOf([...letters].join(''))) };
  });
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

/** Whether a line holds what the rule cannot do without. */
export function mayMatch({ needs }: CompiledRule, { kinds }: Line): boolean {
  for (let i = 0; i < needs.length; i++) {
    const need = needs[i];
    if (need && !shareOne(need, kinds)) return false;
  }
  return true;
}
