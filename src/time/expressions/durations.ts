import type { TimeForm, TimeUnit } from '../../model/time-expression.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Line, Word } from '../words/word.ts';
import { type TimeRule, wordOf } from './rule.ts';
import { isAtEdge, unitOf } from './values.ts';

/** Lengths of time: "three-day", "at least 40 years", "the past two weeks", "several months", "years". */
export const durations: readonly TimeRule[] = [
  {
    name: 'amount-of-time',
    pattern: 'approx? (number|a? (few|single)) (more|other)? anyunit long?',
    form: durationForm,
  },
  {
    name: 'hyphened-amount',
    pattern: 'approx? (number|few|single) hyphen (and hyphen a hyphen half hyphen)? unit (hyphen? (old|long))?',
    form: durationForm,
  },
  { name: 'period-of-time', pattern: '(a|the) same? number hyphen? unit period', form: durationForm },
  { name: 'unit-long', pattern: 'unitlong | unit hyphen long | units hyphen long', form: asLongAs },
  {
    name: 'pointed-amount',
    pattern:
      '(the|those)? (pointer|ordinal|latest|same|last) (a? number|few|(few|num)? other) more? units | the number pointer units',
    form: durationForm,
  },
  { name: 'a-unit', pattern: 'approx? (a|half|half a) (more|half)? unit (and a half)?', form: oneUnit },
  { name: 'vague-amount', pattern: 'units ((or|and) units)?', form: vagueUnits },
  { name: 'vague-units', pattern: '(the|those|more|approx)? coming? units', form: vagueUnits },
  {
    name: 'edge-units',
    pattern: 'the? (ordinal|early|last|closing|edge|following|previous) units',
    form: edgeUnits,
  },
  {
    name: 'the-amount',
    pattern: 'the number units',
    form: (words, line, first) => (isNamed(words) ? null : durationForm(words, line, first)),
  },
];

function durationForm(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const unit = unitOf(words);
  if (unit === null || isMoneyPer(line, first) || isAge(line, first + words.length, words)) return null;
  const word = wordOf(words, 'num', 'day', 'year', 'few', 'single');
  if (!word || isFraction(words, line.words[first + words.length])) return null;
  if (unit === 'day' && word.norm === 'one' && mayCome(line.words[first - 1])) return { kind: 'vague', to: 'future' };
  const amount = word.kind === 'few' || typeof word.value !== 'number' ? null : word.value;
  return lasting(amount !== null && wordOf(words, 'half') ? amount + 0.5 : amount, unit);
}

/** "six-year-old", "52 years old", "25 years of age": an age, no time. */
function isAge(line: Line, after: number, words: readonly Word[]): boolean {
  if (words.some((word) => word.kind === 'old')) return true;
  const [next, second] = line.words.slice(after, after + 2);
  if (next?.kind === 'old' || (next?.kind === 'of' && second?.kind === 'age')) return true;
  return next?.kind === 'hyphen' && second?.kind === 'old';
}

/** "three quarters of the city", but "four straight quarters of growth". */
function isFraction(words: readonly Word[], after: Word | undefined): boolean {
  return (
    unitOf(words) === 'quarter' &&
    after?.kind === 'of' &&
    !wordOf(words, 'few', 'more', 'ordinal', 'last', 'past', 'next')
  );
}

/** "will one day rule", "may one day rule". */
function mayCome(before: Word | undefined): boolean {
  return /^(?:will|would|may|might|could|shall|can)$/.test(before?.norm ?? '');
}

/** "the Seven Days": the article of a name stays outside. */
function isNamed(words: readonly Word[]): boolean {
  return isCapitalised(words.at(-1));
}

function isMoneyPer(line: Line, first: number): boolean {
  return /[$£€]/.test(line.words[first - 1]?.norm ?? '');
}

function lasting(amount: number | null, unit: TimeUnit): TimeForm {
  return { kind: 'duration', amount, unit };
}

/** "a week", "nearly an hour", "half a century", "a year and a half". */
function oneUnit(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const unit = unitOf(words);
  if (unit === null || unit === 'weekend' || unit === 'quarter') return null;
  const half = wordOf(words, 'half');
  const whole = words.at(-1)?.kind !== 'half';
  if (words[0]?.kind === 'a' && words.length === 2 && unit === 'second') return null;
  if (isRate(line, first)) return { kind: 'set', unit, every: 1, of: null, rate: true };
  return lasting(half ? (whole ? 0.5 : 1.5) : 1, unit);
}

/** "twice a day", "$200 a month": after a number, money or "times". */
function isRate(line: Line, first: number): boolean {
  const before = line.words[first - 1];
  if (!before || line.words[first]?.kind !== 'a') return false;
  return /^(?:times|once|twice|percent|%|cents|dollars|pounds|euros|people|tons|tonnes|barrels|\d[\d,.]*|million|billion)$/.test(
    before.norm,
  );
}

/** "years", "for weeks", "decades": no telling how many; "days" alone mostly means no length. */
function vagueUnits(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const unit = unitOf(words);
  if (unit === null || unit === 'second' || unit === 'quarter' || unit === 'weekend') return null;
  if (line.words[first - 1]?.kind === 'of' && line.words[first - 2]?.norm === 'matter') return null;
  if (unit === 'month' && wordOf(words, 'coming')) return null;
  if (isAge(line, first + words.length, words)) return null;
  return lasting(null, unit);
}

/** "yearlong", "a week-long siege", "the weeks-long siege". */
function asLongAs(words: readonly Word[]): TimeForm | null {
  const unit = unitOf(words);
  return unit && lasting(wordOf(words, 'units') ? null : 1, unit);
}

/** "the last days", "the first hours", "the closing weeks", "the early years", "the following months"; "the early hours" are a time of day. */
function edgeUnits(words: readonly Word[], line: Line, first: number): TimeForm | null {
  if (!isAtEdge(words)) return null;
  const part = wordOf(words, 'early');
  if (part && (part.value !== 'early' || unitOf(words) === 'hour')) return null;
  return vagueUnits(words, line, first);
}
