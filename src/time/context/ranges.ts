import type { RangeEnd } from '../../model/time-expression.ts';
import type { Word } from '../words/word.ts';

/** The words, by their places, that are the first or last end of a range: "1996-2001", "from May to July", "between 1936 and 1939". */
export function rangeEnds(words: readonly Word[]): ReadonlyMap<number, RangeEnd> {
  const ends = new Map<number, RangeEnd>();
  for (let at = 0; at + 2 < words.length; at++) {
    if (!words[at]?.form || !isPoint(words[at]) || !isPoint(words[at + 2]) || ends.get(at) === 'to') continue;
    const joint = words[at + 1];
    if (!joint || !joins(joint, words[at - 1])) continue;
    ends.set(at, 'from');
    ends.set(at + 2, 'to');
  }
  return ends;
}

function joins({ kind, norm }: Word, opener: Word | undefined): boolean {
  if (kind === 'hyphen' || norm === 'through' || norm === 'thru') return true;
  return (kind === 'to' && opener?.kind === 'from') || (kind === 'and' && opener?.kind === 'between');
}

function isPoint(word: Word | undefined): boolean {
  const kind = word?.form?.kind;
  return kind !== undefined && kind !== 'duration' && kind !== 'set' && kind !== 'vague';
}
