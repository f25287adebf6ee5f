import type { Part, TimeForm } from '../../model/time-expression.ts';
import type { Word } from '../words/word.ts';
import { type TimeRule, wordOf } from './rule.ts';
import { partOf } from './values.ts';

const CORE = '(Month|Year|Unit|Season|Years|Quarter|Weekday|Date|Clock)';

/** Parts of what another rule read: "early May", "mid-2018", "the end of last year", "late in the year", "earlier this month", "about 1910". */
export const partsOfTimes: readonly TimeRule[] = [
  { name: 'part-of', pattern: `the? early hyphen? (of|in|on)? ${CORE}`, form: inPart },
  { name: 'edge-of', pattern: `the? other? edge of ${CORE} | Unit poss edge`, form: inPart },
  { name: 'stretch-of', pattern: `the? (early|comparative|other) other of ${CORE}`, form: inStretch },
  { name: 'half-of', pattern: 'the? (ordinal|last|other) half of (Month|Years|Unit)', form: inHalf },
  { name: 'earlier-later', pattern: 'comparative (in|on)? (Unit|Year|Month|Season|Weekday|Date|Clock)', form: inPart },
  {
    name: 'about',
    pattern: 'approx (Date|Month|Year|Season)',
    form: (words) => (isAbout(words[0]) ? inner(words) : null),
  },
];

const ABOUT = /^(?:about|around|circa|ca|c|approximately|roughly)$/;

function isAbout(word: Word | undefined): boolean {
  return word !== undefined && ABOUT.test(word.norm);
}

function inner(words: readonly Word[]): TimeForm | null {
  return words.find((word) => word.form !== null)?.form ?? null;
}

function inPart(words: readonly Word[]): TimeForm | null {
  const form = inner(words);
  const part = wordOf(words, 'comparative') ? null : partOf(words);
  return form && part ? withPart(form, part) : form;
}

/** "the early part of the decade", "the latter part of 1917". */
function inStretch(words: readonly Word[]): TimeForm | null {
  const form = inner(words);
  const place = words.findIndex((word) => word.norm === 'part');
  const which = words[place - 1];
  if (!form || !which) return null;
  if (which.norm === 'latter' || which.norm === 'later') return withPart(form, 'late');
  return which.kind === 'early' ? inPart(words) : null;
}

/** "the first half of May", "the latter half of the 19th century", "the second half of last year". */
function inHalf(words: readonly Word[]): TimeForm | null {
  const form = inner(words);
  const first = wordOf(words, 'ordinal')?.value === 1;
  const year = form && (form.kind === 'unit' || form.kind === 'anaphor') && form.unit === 'year';
  if (year) return { kind: 'within', inner: { kind: 'half', half: first ? 1 : 2, year: null }, year: form };
  return form && withPart(form, first ? 'first-half' : 'second-half');
}

/** The form narrowed to a part of it; forms without parts stay as they are. */
function withPart(form: TimeForm, part: Part): TimeForm {
  switch (form.kind) {
    case 'date':
      return form.day === null ? { ...form, part } : form;
    case 'unit':
      return form.unit === 'day' ? form : { ...form, part };
    case 'named-month':
    case 'anaphor':
    case 'years':
      return { ...form, part };
    default:
      return form;
  }
}
