import type { Phrase } from './meaning.ts';
import { isPerson, onlyModifiers } from './phrase.ts';
import type { SentenceReader } from './reader.ts';

/** Those who speak or fight for somebody, as one phrase that means him: "a spokesman for President X", "soldiers loyal to General X". */
export function servedBy({ tokens }: SentenceReader, left: Phrase, right: Phrase): Phrase | null {
  const [word, link] = [tokens[left.to]?.norm, tokens[left.to + 1]?.norm];
  if (left.title?.kind === 'role' && !left.owned && (word === 'for' || word === 'of') && right.from === left.to + 1) {
    const isServed = isPerson(right.meaning) && !right.bare;
    return isServed ? { ...left, to: right.to, meaning: right.meaning, owned: true, stands: true, open: false } : null;
  }
  const areForces = left.title === null && (left.meaning.kind === 'body' || left.meaning.kind === 'entry');
  if (word !== 'loyal' || link !== 'to' || !areForces || right.bare || !right.stands) return null;
  if (!onlyModifiers(tokens, left.to + 2, right.from)) return null;
  return { ...right, from: left.from, title: null, titleWord: null, open: false };
}
