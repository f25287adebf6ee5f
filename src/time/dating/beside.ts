import type { Span } from '../../model/span.ts';
import { isByDay, publicationFrom } from './anchored.ts';
import { bestSteps } from './days.ts';
import type { DatingContext, Step } from './evidence.ts';

/** How far a time may stand from the name it dates, in characters. */
const REACH = 60;

/** A stretch of days on which something happened. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The days of publication from which happenings of known date, named at `name`, are told with the times beside the name ("three months
 * ago"; "on Thursday" where nothing tells a distance); null where no time beside it bears on them.
 */
export function publicationBeside(
  happened: readonly Stretch[],
  name: Span,
  sentence: number,
  { timesIn }: DatingContext,
): readonly Step[] | null {
  const near = (timesIn.get(sentence) ?? []).filter(({ span }) => gapBetween(span, name) <= REACH);
  for (const byDay of [false, true]) {
    const forms = near.flatMap(({ form }) => (isByDay(form) === byDay ? [form] : []));
    const steps = happened.flatMap(({ from, to }) => forms.flatMap((form) => publicationFrom(from, to, form) ?? []));
    if (steps.length > 0) return bestSteps(steps);
  }
  return null;
}

function gapBetween(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}
