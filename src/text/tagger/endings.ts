import { TAG } from './tags.ts';

const OF_ENDING: ReadonlyMap<string, number> = new Map([
  ...['ing', 'ed'].map((ending) => [ending, TAG.VERB] as const),
  ...['ly'].map((ending) => [ending, TAG.ADV] as const),
  ...['able', 'tish', 'like', 'ous', 'ful', 'ary', 'less', 'ier', 'est', 'fy', 'ky'].map(
    (ending) => [ending, TAG.ADJ] as const,
  ),
  ...['es', 'er', 'or', 'ity', 'ion'].map((ending) => [ending, TAG.NOUN] as const),
  ...['llah', 'stan', 'gton', 'abad', 'land', 'pur', 'tnam'].map((ending) => [ending, TAG.PROPN] as const),
]);

const OF_BEGINNING: ReadonlyMap<string, number> = new Map([
  ['anti', TAG.ADJ],
  ['post', TAG.ADJ],
  ['non', TAG.ADJ],
  ['cross', TAG.NOUN],
]);

/** The likely tag of an unknown word in small letters, by its longest known ending, else by its beginning; a noun where neither is known. */
export function tagByEnding(word: string): number {
  for (const length of [4, 3, 2]) {
    const tag = OF_ENDING.get(word.slice(-length));
    if (tag !== undefined) return tag;
  }
  for (const length of [5, 4, 3]) {
    const tag = OF_BEGINNING.get(word.slice(0, length));
    if (tag !== undefined) return tag;
  }
  return TAG.NOUN;
}
