import type { TimeForm } from '../../model/time-expression.ts';
import type { Word } from '../words/word.ts';
import { numberOf, type TimeRule, wordOf } from './rule.ts';
import { unitOf } from './values.ts';

const WHOLE = '(Month|Year|Years|Season|Quarter|Unit)';

/** Units counted within another time: "the last week of August", "the first two months of 1939", "the second week of May", "three weeks of June". */
export const portions: readonly TimeRule[] = [
  { name: 'portion', pattern: `Duration of ${WHOLE}`, form: portionOf },
  { name: 'nth-portion', pattern: `the? ordinal unit of ${WHOLE}`, form: nthOf },
];

function portionOf(words: readonly Word[]): TimeForm | null {
  const [part, , whole] = words;
  const form = part?.form;
  if (!form || !whole?.form) return null;
  const first = /\b(?:first|opening)\b/.test(part.norm);
  const last = /\b(?:last|final|closing)\b/.test(part.norm);
  if (form.kind !== 'duration') return null;
  return first || last ? portion(form.amount, form.unit, first ? 'start' : 'end', 0, whole.form) : form;
}

function nthOf(words: readonly Word[]): TimeForm | null {
  const nth = numberOf(words, 'ordinal');
  const unit = unitOf(words);
  const whole = words.at(-1)?.form;
  if (whole?.kind === 'years' && unit === 'decade') return decadeOf(nth, whole);
  if (nth === null || !whole || !wordOf(words, 'unit') || (unit !== 'day' && unit !== 'week' && unit !== 'month'))
    return null;
  return nth < 0 ? portion(1, unit, 'end', 0, whole) : portion(1, unit, 'start', nth - 1, whole);
}

/** "the first decade of the 21st century" is the 2000s; of eras before ours, and of decades, none is told. */
function decadeOf(nth: number | null, of: Extract<TimeForm, { kind: 'years' }>): TimeForm | null {
  if (nth === null || nth > 10 || of.count !== 100 || of.first < 1) return null;
  return { kind: 'years', first: of.first - 1 + 10 * ((nth < 0 ? 10 : nth) - 1), count: 10, part: null };
}

type Portion = Extract<TimeForm, { kind: 'portion' }>;

function portion(
  amount: number | null,
  unit: Portion['unit'],
  end: Portion['end'],
  skip: number,
  of: TimeForm,
): Portion {
  return { kind: 'portion', amount, unit, end, skip, of };
}
