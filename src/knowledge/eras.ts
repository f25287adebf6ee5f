/** Words that newspapers have used only since, or only until, a known time. */
export interface EraEntry {
  /** A capital in a word must be a capital in the text. */
  readonly words: readonly string[];
  /** EDTF dates; `from` null for words that were always there, `to` null for those still in use. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

/** Things and names that came into newspapers, or left them, at a known time; the data is read when first asked for. */
export async function loadEras(): Promise<readonly EraEntry[]> {
  const { default: entries } = await import('./eras.json', { with: { type: 'json' } });
  return entries;
}
