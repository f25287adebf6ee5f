import type { TimeRule } from '../expressions/rule.ts';
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
    const [key] = pattern.needs.toSorted((a, b) => a.size - b.size);
    if (!key) throw new RangeError(`the rule ${rule.name} matches lines that hold nothing in particular`);
    for (const letter of key) byLetter.set(letter, [...(byLetter.get(letter) ?? []), place]);
  }
  return { rules: compiled, byLetter };
}

/** The rules that may match in a line, in their order. */
export function rulesFor(index: RuleIndex, line: Line): readonly CompiledRule[] {
  const places = new Set<number>();
  for (const letter of line.kinds) for (const place of index.byLetter.get(letter) ?? []) places.add(place);
  const inOrder = [...places].toSorted((a, b) => a - b);
  return inOrder.flatMap((place) => {
    const rule = index.rules[place];
    return rule?.pattern.needs.every((need) => holdsOne(line, need)) ? [rule] : [];
  });
}

function holdsOne(line: Line, need: ReadonlySet<string>): boolean {
  for (const letter of need) if (line.kinds.has(letter)) return true;
  return false;
}
