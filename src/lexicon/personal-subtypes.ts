/** Everyday words of acts that a person does or suffers once within a few weeks: the arrest, release or death of one person told twice is one event. */
export const PERSONAL_SUBTYPES: ReadonlySet<string> = new Set([
  'abduction',
  'arrest',
  'assassination',
  'capture',
  'ceasefire',
  'concession',
  'flight',
  'killing',
  'release',
]);
