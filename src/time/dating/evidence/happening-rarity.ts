import type { Evidence } from '../evidence.ts';

/** A name that one happening has for itself makes it so much likelier to be the news, and the less so the more happenings share it. */
const RARE = 4;
const WEAR = 0.3;

/** How long it is the news, in days. */
const NEWS = 14;

/** What each doubling of the happenings of one name adds to the weight of all days: the words may tell of something else there. */
const OTHER = 0.001;

/**
 * The weights of the days around a happening, by how many happenings are known by the name it was met by: what is told of a rare name is
 * mostly that happening, what is told of a common one may be any other.
 */
export function byRarity(
  { steps, base }: Pick<Evidence, 'steps' | 'base'>,
  { from, to }: { readonly from: number; readonly to: number },
  namesakes: number,
): Pick<Evidence, 'steps' | 'base'> {
  const gain = Math.max(1, RARE * namesakes ** -WEAR);
  const other = OTHER * Math.log2(namesakes);
  const weighted = steps.map((step) => {
    const isNews = step.from >= from && step.from <= to + NEWS;
    return { ...step, weight: step.weight * (isNews ? gain : 1) + other };
  });
  return { steps: weighted, base: base + other };
}
