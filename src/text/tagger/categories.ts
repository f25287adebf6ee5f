import { TAG } from './tags.ts';

/** The numbers the model gives to what a piece of text looks like: a word, a number, a mark … Others stand in its rules only. */
export const CATEGORY = { unknown: 0, word: 1, punctuation: 12, wordAndMark: 15 } as const;

/** The tag of a piece that the lexicon does not have, by its category; 0 where its letters decide. */
export const TAG_OF_CATEGORY: readonly number[] = [
  TAG.X,
  0,
  TAG.NUM,
  TAG.SYM,
  TAG.SYM,
  TAG.PROPN,
  TAG.SYM,
  TAG.SYM,
  TAG.SYM,
  TAG.SYM,
  TAG.PRON,
  TAG.SYM,
  TAG.PUNCT,
  TAG.SYM,
  TAG.SPACE,
  0,
  0,
  0,
  TAG.NUM,
  0,
];
