import type { PartOfSpeech } from '../document.ts';

/** Tags by their number in the model; SPACE is for line breaks, UNK for none. */
export const TAGS = [
  'UNK',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SPACE',
  'SYM',
  'VERB',
  'X',
  'SCONJ',
] as const satisfies readonly (PartOfSpeech | 'SPACE' | 'UNK')[];

/** The numbers of tags that rules speak of. */
export const TAG = {
  ADJ: 1,
  ADV: 3,
  NOUN: 8,
  NUM: 9,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SPACE: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
} as const;

/** The bit of a tag in a set of tags. */
export function bitOf(tag: number): number {
  return 1 << tag;
}
