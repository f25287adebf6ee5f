import type { TimeForm } from '../../model/time-expression.ts';
import type { Line, Word } from '../words/word.ts';
import type { TimeRule } from './rule.ts';

/** The time told before, by no name: "at that time", "from that period", "by that date"; "by this time" is the story's present. */
export const toldTimes: readonly TimeRule[] = [
  {
    name: 'that-date',
    pattern: '(this|that) calendarday',
    form: () => ({ kind: 'anaphor', unit: 'day', shift: 0, part: null }),
  },
  { name: 'that-time', pattern: '(this|that|the) time | that period', form: thatTime },
];

const LEADING = /^(?:at|by|during|around|throughout|until|since|from)$/;

/** Without such a word before it, "this time" is an occasion; "the time" is only "at the time", and of nothing named after it. */
function thatTime(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const before = line.words[first - 1]?.norm ?? '';
  const after = line.words[first + words.length];
  if (!LEADING.test(before) || after?.kind === 'of' || after?.norm === 'when') return null;
  const [pointer, noun] = words;
  if (pointer?.kind === 'the' && (before !== 'at' || noun?.kind !== 'time' || !closes(after))) return null;
  return pointer?.kind === 'this' && noun?.kind === 'time'
    ? { kind: 'vague', to: 'present' }
    : { kind: 'then', years: 0 };
}

function closes(after: Word | undefined): boolean {
  return after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP' || after.pos === 'CCONJ';
}
