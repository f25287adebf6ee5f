/** How a running total that newspapers repeat ("more than 100,000 people have died since …") grew in time. */
export interface TollEntry {
  /** Words of which the text must use one: the country, people, parties. A capital in a word must be a capital in the text. */
  readonly conflict: readonly string[];
  /** What is counted, as newspapers write it after the figure. */
  readonly of: readonly string[];
  /** Day and total from that day on, in order of both. */
  readonly points: readonly (readonly [date: string, total: number])[];
  readonly source: string;
}

type LoosePoint = readonly (string | number)[];

/** The running totals of the world's conflicts; points that are not a date and a number are left out. */
export async function loadTolls(): Promise<readonly TollEntry[]> {
  const { default: entries } = await import('./tolls.json', { with: { type: 'json' } });
  return entries.map((entry) => ({ ...entry, points: entry.points.flatMap(pointOf) }));
}

function pointOf([date, total]: LoosePoint): (readonly [string, number])[] {
  return typeof date === 'string' && typeof total === 'number' ? [[date, total]] : [];
}
