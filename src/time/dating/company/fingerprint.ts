import everyday from '../../../lexicon/everyday-words.json' with { type: 'json' };
import type { TextDocument } from '../../../text/document.ts';
import { once } from '../../../text/memory.ts';

/** The words of an article that few articles have, each with how often it stands there: what it is about. */
export type Fingerprint = ReadonlyMap<string, number>;

const SHORTEST = 4;

const everydayWords = once(() => new Set(everyday.words.flatMap((line) => line.split(' '))));

/** The fingerprint of a text: the norms of its words, but for short ones and those common in news of war. */
export function fingerprintOf({ sentences }: TextDocument): Fingerprint {
  const usual = everydayWords();
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const { norm } of tokens) {
      if (norm.length < SHORTEST || !isLetter(norm.charCodeAt(0)) || usual.has(norm)) continue;
      counts.set(norm, (counts.get(norm) ?? 0) + 1);
    }
  }
  return counts;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
