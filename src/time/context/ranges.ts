import type { RangeEnd } from '../../model/time-expression.ts';
import type { Word } from '../words/word.ts';

/** For each word, whether it is the first or last end of a range: "1996-2001", "from May to July", "between 1936 and 1939". */
export function rangeEnds(words: readonly Word[]): readonly RangeEnd[] {
  const ends: RangeEnd[] = words.map(() => null);
  words.forEach((word, at) => {
    const joint = words[at + 1];
    const other = words[at + 2];
    if (!joint || !other || !isPoint(word) || !isPoint(other) || ends[at] === 'to') return;
    const opener = words[at - 1]?.kind;
    const joins =
      joint.kind === 'hyphen' ||
      (joint.kind === 'to' && opener === 'from') ||
      (joint.kind === 'and' && opener === 'between');
    const through = joint.norm === 'through' || joint.norm === 'thru';
    if (!joins && !through) return;
    ends[at] = 'from';
    ends[at + 2] = 'to';
  });
  return ends;
}

function isPoint(word: Word): boolean {
  const kind = word.form?.kind;
  return kind !== undefined && kind !== 'duration' && kind !== 'set' && kind !== 'vague';
}
