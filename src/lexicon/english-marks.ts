/** Words that every few sentences of English hold and that are rare in the languages written with the same letters. */
export const ENGLISH_MARKS: ReadonlySet<string> = new Set(
  'the of and to that with were by said from their has have been which after'.split(' '),
);
