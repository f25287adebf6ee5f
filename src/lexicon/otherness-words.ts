/** Words of a sentence that tells of another event than the one told before: "in a separate raid", "meanwhile", "the rest died in accidents". */
export const OTHERNESS_WORDS: ReadonlySet<string> = new Set([
  'addition',
  'additional',
  'also',
  'elsewhere',
  'meanwhile',
  'moreover',
  'rest',
  'second',
  'separate',
  'separately',
  'third',
]);

/** What stands before "another" where it means another event ("in another attack"), not one victim more ("and another was wounded"); the empty text is the start of a sentence. */
export const BEFORE_ANOTHER: ReadonlySet<string> = new Set(['', 'in', 'during', 'launched', 'staged']);

/** Numbers before "more": "two more soldiers died", not "dozens more were wounded" nor "more than 40". */
export const BEFORE_MORE: ReadonlySet<string> = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]);

/** Words that turn to other news, at the head of a sentence or within it. */
export const TURNING_WORDS: ReadonlySet<string> = new Set(['meanwhile', 'elsewhere', 'separately']);

/** Words of a clause that tells of what went before the event told: "a target of previous raids", "the initial offensive". */
export const PREVIOUS_WORDS: ReadonlySet<string> = new Set(['initial', 'initially', 'previous', 'previously']);
