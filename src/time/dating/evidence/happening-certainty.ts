import type { Evidence } from '../evidence.ts';
import type { ToldHappening } from '../told-happenings.ts';

/** A name that one happening has for itself makes it so much likelier to be the news, and the less so the more happenings share it. */
const RARE = 4;
const WEAR = 0.3;

/** How much likelier it is the news where its words stand in one sentence with its name, and where they do not. */
const TOGETHER = 1.35;
const APART = 0.55;

/** The same where they are met around the name once, twice, more often. */
const AGAIN = [1, 1.7, 3];

/** How long it is the news, in days. */
const NEWS = 14;

/** What each doubling of the happenings of one name adds to the weight of all days: the words may tell of something else there. */
const OTHER = 0.001;

/**
 * The weights of the days around a happening, by how surely its words tell it, by what backs it, and by how many happenings are known by the
 * name it was met by: what is told of a rare name is mostly that happening, what is told of a common one may be any other.
 */
export function byCertainty(
  { steps, base }: Pick<Evidence, 'steps' | 'base'>,
  told: ToldHappening,
  backing: number,
): Pick<Evidence, 'steps' | 'base'> {
  const {
    namesakes,
    tellings,
    isTogether,
    happening: { from, to },
  } = told;
  const sure = (isTogether ? TOGETHER : APART) * (AGAIN[Math.min(tellings, AGAIN.length) - 1] ?? 1);
  const gain = Math.max(1, RARE * namesakes ** -WEAR) * sure * backing;
  const other = OTHER * Math.log2(namesakes);
  const weighted = steps.map((step) => {
    const isNews = step.from >= from && step.from <= to + NEWS;
    return { ...step, weight: step.weight * (isNews ? gain : 1) + other };
  });
  return { steps: weighted, base: base + other };
}
