import { hashOf } from './word-hash.ts';

/** A text boiled down to be compared with others: for each of a fixed number of buckets the least hash of the word groups that fall into it; -1 for an empty one. */
export type Sketch = readonly number[];

const BUCKETS = 64;
/** Words in a row that are hashed together. */
const GROUP = 4;
const WORD = /[\p{L}\p{N}]+/gu;
const LONGEST = 200_000;

/** The sketch of a text, of its first 200,000 characters: the same for the same words whatever stands between them. */
export function sketchOf(text: string): Sketch {
  const least = Array.from({ length: BUCKETS }, () => -1);
  const recent: number[] = [];
  for (const [word] of text.slice(0, LONGEST).toLowerCase().matchAll(WORD)) {
    recent.push(hashOf(word));
    if (recent.length < GROUP) continue;
    const hash = recent.reduce(mixed, 0) >>> 0;
    recent.shift();
    const bucket = hash % BUCKETS;
    const rest = Math.floor(hash / BUCKETS);
    const known = least[bucket] ?? -1;
    if (known < 0 || rest < known) least[bucket] = rest;
  }
  return least;
}

/** How much of two texts is the same, estimated: 1 for the same text, 0 for texts that share no four words in a row, or that are not the same and too short to tell. */
export function sharedPart(a: Sketch, b: Sketch): number {
  let same = 0;
  let all = 0;
  for (const [bucket, one] of a.entries()) {
    const other = b[bucket] ?? -1;
    if (one < 0 && other < 0) continue;
    all += 1;
    if (one === other) same += 1;
  }
  return all < FEWEST && same < all ? 0 : same / Math.max(1, all);
}

const FEWEST = 8;

/** Mixes another hash in, with the finishing steps of MurmurHash3. */
function mixed(sum: number, hash: number): number {
  let mix = Math.imul(sum, 31) + hash;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}
