/** Marks between which a clause of its own stands. */
export const STRONG_MARKS: ReadonlySet<string> = new Set([';', ':', '—', '--', '–', '…']);
/** "The army — whose chief is X — | entered": behind the second dash the sentence goes on. */
export const DASHES: ReadonlySet<string> = new Set(['—', '--', '–']);
/** Marks that open and close what somebody says. */
export const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”']);
/** Marks that open what somebody says. */
export const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '“']);
