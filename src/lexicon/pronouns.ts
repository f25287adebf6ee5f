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

/** Verbs, by lemma, whose "it" is an organisation that speaks of itself: "it said", "announced that it would". */
export const SAYING_OF_ITSELF: ReadonlySet<string> = new Set(
  'say add tell announce claim deny vow warn report note insist state confirm accuse urge reject call'.split(' '),
);

/** Before "of them": those who were counted. */
export const SHARES: ReadonlySet<string> = new Set(
  'most some many all half none several two three four five dozens'.split(' '),
);
