import type { Shaped } from './phrase-tree.ts';

/** The numbers of the values of phrases that end at one node, as plain data: each shape before the values that have it. */
export type PackedEndings = readonly (string | number)[];

/** Packs what ends at one node; a shape is written once for all in a row that have it. */
export function packEndings(here: readonly Shaped<number>[]): PackedEndings {
  return here.flatMap(({ shape, value }, i) => (here[i - 1]?.shape === shape ? [value] : [shape, value]));
}

/** What packed endings say, in their order. */
export function unpackEndings(packed: PackedEndings): readonly Shaped<number>[] {
  const here: Shaped<number>[] = [];
  let shape = '';
  for (const entry of packed) {
    if (typeof entry === 'string') shape = entry;
    else here.push({ shape, value: entry });
  }
  return here;
}
