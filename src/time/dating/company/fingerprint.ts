import everyday from '../../../lexicon/everyday-words.json' with { type: 'json' };
import type { TextDocument } from '../../../text/document.ts';
import { once } from '../../../text/memory.ts';

/** The words of an article that few articles have, each with how often it stands there: what it is about. */
export type Fingerprint = ReadonlyMap<string, number>;

const SHORTEST = 4;
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;

const everydayWords = once(() => new Set(everyday.words.flatMap((line) => line.split(' '))));

/** The fingerprint of a text: the norms of its words, but for short ones and those common in news of war. */
export function fingerprintOf({ sentences }: TextDocument): Fingerprint {
  const usual = everydayWords();
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const norm = tokens[i]?.norm ?? '';
      if (norm.length < SHORTEST) continue;
      const code = norm.charCodeAt(0);
      if (code < FIRST_LETTER || code > LAST_LETTER || usual.has(norm)) continue;
      counts.set(norm, (counts.get(norm) ?? 0) + 1);
    }
  }
  return counts;
}
