import type { Phrase } from './meaning.ts';
import { isPerson } from './phrase.ts';
import type { SentenceReader } from './reader.ts';

/** Those who speak for somebody, as one phrase that means him: "a spokesman for President X". */
export function servedBy({ tokens }: SentenceReader, left: Phrase, right: Phrase): Phrase | null {
  const word = tokens[left.to]?.norm;
  if (left.title?.kind === 'role' && !left.owned && (word === 'for' || word === 'of') && right.from === left.to + 1) {
    const isServed = isPerson(right.meaning) && !right.bare;
    return isServed ? { ...left, to: right.to, meaning: right.meaning, owned: true, stands: true, open: false } : null;
  }
  return null;
}
