/** Words that refer to two parties at once, before "sides", "groups", "rivals". */
export const BOTH: ReadonlySet<string> = new Set(['two', 'both', 'warring', 'opposing', 'rival']);

/** Words with which a reference to somebody spoken of begins. */
export const PRONOUNS: ReadonlySet<string> = new Set([
  'they',
  'them',
  'he',
  'she',
  'his',
  'it',
  'its',
  'their',
  ...BOTH,
]);
