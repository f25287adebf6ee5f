import { FIRST_HASH, HASH_FACTOR } from '../text/hash.ts';

/** A text boiled down to be compared with others: for each of a fixed number of buckets the least hash of the word groups that fall into it; -1 for an empty one. */
export type Sketch = readonly number[];

const BUCKETS = 64;
const LONGEST = 200_000;
/** A letter or digit beyond ASCII. */
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The sketch of a text, of its first 200,000 characters: the same for the same words whatever stands between them. Four words in a row
 * are hashed together.
 */
export function sketchOf(text: string): Sketch {
  const least = Array.from({ length: BUCKETS }, () => -1);
  const words = text.slice(0, LONGEST).toLowerCase();
  let first = 0;
  let second = 0;
  let third = 0;
  let count = 0;
  let hash = FIRST_HASH;
  let isWithin = false;
  for (let at = 0; at <= words.length; at++) {
    const unit = at < words.length ? words.charCodeAt(at) : BLANK;
    const isAscii = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
    if (isAscii || (unit >= 128 && isLetterAt(words, at))) {
      hash = Math.imul(hash ^ unit, HASH_FACTOR);
      isWithin = true;
    } else if (isWithin) {
      if (++count >= 4) note(least, mixed(mixed(mixed(mixed(0, first), second), third), hash) >>> 0);
      first = second;
      second = third;
      third = hash;
      hash = FIRST_HASH;
      isWithin = false;
    }
  }
  return least;
}

const BLANK = 32;

/** Whether a UTF-16 unit beyond ASCII is a letter or digit, or half of one. */
function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const from = unit >= 0xdc00 && unit < 0xe000 && at > 0 ? at - 1 : at;
  const whole = text.codePointAt(from) ?? 0;
  return LETTER.test(String.fromCodePoint(whole > 0xffff ? whole : unit));
}

function note(least: number[], hash: number): void {
  const bucket = hash % BUCKETS;
  const rest = Math.floor(hash / BUCKETS);
  const known = least[bucket] ?? -1;
  if (known < 0 || rest < known) least[bucket] = rest;
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
