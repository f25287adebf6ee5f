import everyday from '../../../lexicon/everyday-words.json' with { type: 'json' };
import type { TextDocument, Token } from '../../../text/document.ts';
import { once } from '../../../text/memory.ts';
import { rememberingWords } from '../../../text/word-numbers.ts';

/** The words of an article that few articles have, each with how often it stands there: what it is about. */
export type Fingerprint = ReadonlyMap<string, number>;

const SHORTEST = 4;
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;

/** Whether a word is neither short nor common in news of war. */
const isRare = once((): ((token: Token) => boolean) => {
  const usual = new Set(everyday.words.flatMap((line) => line.split(' ')));
  return rememberingWords((norm) => {
    const code = norm.charCodeAt(0);
    return norm.length >= SHORTEST && code >= FIRST_LETTER && code <= LAST_LETTER && !usual.has(norm);
  });
});

/** The fingerprint of a text: the norms of its words, but for short ones and those common in news of war. */
export function fingerprintOf({ sentences }: TextDocument): Fingerprint {
  const rare = isRare();
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token && rare(token)) counts.set(token.norm, (counts.get(token.norm) ?? 0) + 1);
    }
  }
  return counts;
}
