import type { TimeForm, TimeUnit } from '../../model/time-expression.ts';
import type { Line, Word } from '../words/word.ts';
import { numberOf, type TimeRule, wordOf } from './rule.ts';
import { isAtEdge, unitOf, whichOf } from './values.ts';

/** Units pointed at: "last week", "this year", "the next month", "the current quarter"; and pointed at from a time told before: "that month", "the same day", "the following year". */
export const units: readonly TimeRule[] = [
  { name: 'this-unit', pattern: '(this|the? current) unit', form: (words) => unitForm(words, 0) },
  { name: 'last-unit', pattern: 'the? (last|past) unit | this past unit', form: lastUnit },
  { name: 'next-unit', pattern: '(next|the? coming) unit | this coming unit', form: (words) => unitForm(words, 1) },
  { name: 'that-unit', pattern: '(that|the? same|that same|this same) unit', form: (words) => anaphor(words, 0) },
  {
    name: 'following-unit',
    pattern:
      'the? (next|following|previous) unit | the unit (following|before|after|previous) (?! (the|a|last|next|weekday|month))',
    form: followingUnit,
  },
  {
    name: 'two-steps',
    pattern: 'the unit (after (relday|next) | before (relday|last)) (?! (weekday|unit|season|month))',
    form: twoSteps,
  },
  {
    name: 'unit-end',
    pattern: 'the? unit (poss|hyphen)? edge',
    form: (words) => (wordOf(words, 'edge')?.value === 'late' ? anaphorEnd(words) : null),
  },
  {
    name: 'latest-period',
    pattern: 'the latest period',
    form: () => ({ kind: 'anaphor', unit: 'quarter', shift: 0, part: null }),
  },
  { name: 'edge-unit', pattern: 'the (ordinal|edge|closing) unit (?= of)', form: edgeUnit },
  { name: 'the-unit', pattern: 'the (latest|more)? unit', form: theUnit },
];

/** "the first year of the war", "the opening week of the siege": so long, at its beginning or end. */
function edgeUnit(words: readonly Word[]): TimeForm | null {
  const unit = unitOf(words);
  const long = unit !== null && unit !== 'day' && unit !== 'quarter' && unit !== 'decade';
  return long && isAtEdge(words) ? { kind: 'duration', amount: 1, unit } : null;
}

/** "the day after tomorrow", "the week before last". */
function twoSteps(words: readonly Word[]): TimeForm | null {
  const unit = pointable(words);
  const one = numberOf(words, 'relday', 'next', 'last');
  const steps = wordOf(words, 'before') ? -1 : 1;
  const fits = wordOf(words, 'relday') ? unit === 'day' : true;
  return unit && fits && one === steps ? { kind: 'unit', unit, which: 2 * steps, part: null } : null;
}

/** "the day before he left", "the year after leaving": counted from what follows. */
function namesEvent(after: Word): boolean {
  const goesOn = after.pos === 'PUNCT' || after.pos === 'ADP' || after.pos === 'AUX' || after.pos === 'CCONJ';
  return !goesOn && !(after.pos === 'VERB' && !after.norm.endsWith('ing'));
}

/** "the following year"; but "for the next year" is how long something lasts. */
function followingUnit(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const which = whichOf(words) ?? afterOf(words);
  const unit = unitOf(words);
  const after = line.words[first + words.length];
  if (words.at(-1)?.kind !== 'unit' && after?.kind === 'other' && namesEvent(after)) return null;
  const lasts = which === 1 && line.words[first - 1]?.kind === 'for' && wordOf(words, 'next') !== null;
  return lasts && unit ? { kind: 'duration', amount: 1, unit } : anaphor(words, which);
}

function afterOf(words: readonly Word[]): number {
  return wordOf(words, 'before') ? -1 : 1;
}

/** "last week"; but "the last week of the war" is a length of time at its end. */
function lastUnit(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const unit = unitOf(words);
  if (words[0]?.kind !== 'the' || line.words[first + words.length]?.kind !== 'of') return unitForm(words, -1);
  return unit && { kind: 'duration', amount: 1, unit };
}

/** Units too small or too large to point at with one word. */
function pointable(words: readonly Word[]): TimeUnit | null {
  const unit = unitOf(words);
  return unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'millennium' ? null : unit;
}

function unitForm(words: readonly Word[], which: number): TimeForm | null {
  const unit = pointable(words);
  const long = unit === 'decade' || unit === 'century';
  if (long && wordOf(words, 'past')) return { kind: 'duration', amount: 1, unit };
  return unit && { kind: 'unit', unit, which, part: null };
}

function anaphor(words: readonly Word[], shift: number): TimeForm | null {
  const unit = pointable(words);
  return unit && { kind: 'anaphor', unit, shift, part: null };
}

/** "year-end", "month's end": the end of the one spoken of. */
function anaphorEnd(words: readonly Word[]): TimeForm | null {
  const unit = unitOf(words);
  return unit === 'year' || unit === 'month' || unit === 'quarter' || unit === 'week'
    ? { kind: 'anaphor', unit, shift: 0, part: 'late' }
    : null;
}

const WHOLE = /^(?:full|whole|entire)$/;
/** "the Year III": a year of another calendar. */
const ROMAN = /^[IVX]+$/;
const BEFORE_DAY = /^(?:in|of|during|end|ended|ending|start|started|close|closed|finish|finished|finishing)$/;

/** "the quarter", "the year": the one spoken of, "the weekend" the one just over; "the day" and "the week" more often mean no day in particular. */
function theUnit(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const unit = unitOf(words);
  if (words[1]?.kind === 'more' && !WHOLE.test(words[1].norm)) return null;
  if (unit === 'day' && !BEFORE_DAY.test(line.words[first - 1]?.norm ?? '')) return null;
  if (ROMAN.test(line.words[first + words.length]?.text ?? '')) return null;
  if (unit === 'weekend') return { kind: 'unit', unit, which: -1, part: null };
  const after = line.words[first + words.length]?.norm;
  if (unit === 'year' && words[1]?.norm === 'full') return { kind: 'unit', unit, which: 0, part: null };
  if (unit === 'year' && (after === 'ended' || after === 'ending')) return { kind: 'duration', amount: 1, unit };
  const told = unit === 'quarter' || unit === 'year' || unit === 'day' || unit === 'week' || unit === 'month';
  return told ? { kind: 'anaphor', unit, shift: 0, part: null } : null;
}
