/** How much newspapers wrote on a conflict in a stretch of time, against 1 for a quiet year. EDTF dates. */
export interface ConflictPeriod {
  readonly from: string;
  readonly to: string | null;
  readonly level: number;
}

/** When a war, uprising or siege of a conflict began, and the nouns that newspapers count its age with. */
export interface ConflictStart {
  /** EDTF: a day or month. */
  readonly date: string;
  readonly called: readonly string[];
}

/** A country or region at war as newspapers follow it: the words that show the topic, busy periods, and beginnings. */
export interface ConflictEntry {
  readonly id: string;
  /** Names of the country, its people, warring parties and scenes. A capital in a word must be a capital in the text. */
  readonly words: readonly string[];
  readonly periods: readonly ConflictPeriod[];
  readonly starts: readonly ConflictStart[];
  readonly source: string;
}

/** The conflicts of the world since 1975 as newspapers followed them. */
export async function loadConflicts(): Promise<readonly ConflictEntry[]> {
  const { default: entries } = await import('./conflicts.json', { with: { type: 'json' } });
  return entries;
}
