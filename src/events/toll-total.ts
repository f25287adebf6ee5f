import type { Casualty } from '../model/event.ts';
import type { Found } from '../model/span.ts';
import { addBounds } from './casualties/count.ts';
import type { Draft } from './draft.ts';
import { between, type SentenceView } from './sentence-view.ts';

const PART_OF = /\b(?:including|include[sd]?|among|of whom|of them|between)\b/i;
const FARTHEST = 60;

/**
 * The tolls of one clause with a total ahead (`who` null) wherever it counts different victims of one harm beside each other: "17 civilians and
 * 12 rebels" is 29 in all. Tolls of a period, and victims that are part of a number named before ("including"), are not added up.
 */
export function withTotals(tolls: readonly Found<Casualty>[], text: string): readonly Found<Casualty>[] {
  if (tolls.length < 2) return tolls;
  const totals: Found<Casualty>[] = [];
  for (const harm of new Set(tolls.map((toll) => toll.value.harm))) {
    const parts = tolls.filter(
      (toll) => toll.value.harm === harm && (toll.value.who !== null || isOthers(toll, text)) && !isOfPeriod(toll),
    );
    const [first] = parts;
    if (!first || parts.length < 2 || !parts.every((part, i) => i === 0 || isBeside(parts[i - 1] ?? part, part, text)))
      continue;
    const sum = (bound: 'min' | 'max'): number | null =>
      parts.reduce<number | null>((total, { value }) => addBounds(total, value[bound]), 0);
    totals.push({ value: { harm, min: sum('min'), max: sum('max'), who: null }, span: first.span, rule: 'total' });
  }
  return [...totals, ...tolls];
}

/** "a guard and at least five others". */
function isOthers({ span }: Found<Casualty>, text: string): boolean {
  return /\b(?:others|more)$/i.test(text.slice(span.start, span.end));
}

function isBeside(before: Found<Casualty>, after: Found<Casualty>, text: string): boolean {
  const gap = text.slice(before.span.end, after.span.start);
  return (
    gap.length <= FARTHEST && !PART_OF.test(gap) && before.value.who?.toLowerCase() !== after.value.who?.toLowerCase()
  );
}

/** Whether a toll is that of a year or a war, and of no one event. */
export function isOfPeriod({ rule }: Found<Casualty>): boolean {
  return rule === 'period-toll';
}

/** Whether all that a telling counts are the dead of a longer time: "the deaths bring the toll since the coup to 440". */
export function tellsPeriod(view: SentenceView, { clause, end }: Draft): boolean {
  const tolls = between(view.casualties, view.sentence, clause.first, end);
  return tolls.length > 0 && tolls.every(isOfPeriod);
}
