import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayInterval } from '../../src/model/interval.ts';
import { fromDayNumber } from '../../src/model/calendar-date.ts';
import { parseEdtf, toEdtf } from '../../src/model/edtf.ts';
import type { TimeExpression } from '../../src/model/time-expression.ts';
import { readText } from '../../src/text/read-text.ts';
import { loadTagger, type Tagger } from '../../src/text/tagger.ts';
import { findTimes, resolveTimes } from '../../src/time/index.ts';
import { LISTED_WORDS } from '../../src/time/words/kinds.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

function timesOf(text: string, published: number | null): readonly TimeExpression[] {
  const document = readText(text, { start: 0, end: text.length }, tagger);
  const interval = published === null ? null : dayInterval(fromDayNumber(published));
  return resolveTimes(document, findTimes(document), { published: interval, likely: interval, genre: 'auto' });
}

const long = (piece: string): string => piece.repeat(Math.ceil(100_000 / piece.length));

const VALUE =
  /^(?:(?:PAST|PRESENT|FUTURE)_REF|P(?:T?(?:\d+(?:\.\d+)?|X)[A-Z]{1,2})(?:T?\d+[MSH])?|(?:BC)?[\dX]{1,4}(?:-(?:W(?:\d\d|XX)(?:-(?:WE|[1-7]))?|Q[1-4X]|H[12]|SP|SU|FA|WI|(?:\d\d|XX)(?:-(?:\d\d|XX))?))?(?:T(?:[A-Z]{2}|\d\d:\d\d(?:Z|[+-]\d\d)?))?)$/;

const MARKS = [
  'May',
  'March',
  'Sunday',
  'Feb.',
  '31',
  '30',
  '29',
  '1900',
  '2018',
  '5:30',
  'p.m.',
  '13th',
  "'89",
  '1980s',
  '-',
  ',',
  '/',
];
const OTHERS = [
  'BC',
  "'s",
  'Christmas',
  'Easter',
  'said',
  'will',
  'Ruritania',
  'two',
  'several',
  '499',
  '$',
  '9/11',
  '7/8/07',
];
const LISTED = Object.values(LISTED_WORDS).flatMap((words) => Object.keys(words));
const word = fc.constantFrom(...LISTED, ...MARKS, ...OTHERS);
const babble = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`);

describe('laws of time expressions', () => {
  const day = fc.option(fc.integer({ min: -40_000, max: 40_000 }), { nil: null });

  it('finds spans in order, none overlapping, whose values and dates are well formed', () => {
    fc.assert(
      fc.property(babble, day, (text, published) => {
        let last = 0;
        for (const time of timesOf(text, published)) {
          expect(time.span.start).toBeGreaterThanOrEqual(last);
          expect(time.span.end).toBeGreaterThan(time.span.start);
          expect(time.timex.value).toMatch(VALUE);
          if (time.interval)
            expect(toEdtf(parseEdtf(toEdtf(time.interval)) ?? time.interval)).toBe(toEdtf(time.interval));
          last = time.span.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it('reads any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), day, (text, published) => {
        timesOf(text, published);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on where in the text a sentence stands', () => {
    fc.assert(
      fc.property(babble, (text) => {
        const alone = timesOf(text, 17_681).map((time) => time.timex.value);
        const moved = timesOf(`Nothing was said.\n\n${text}`, 17_681).map((time) => time.timex.value);
        expect(moved).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['1 1 1 1', long('1 ')],
    ['aaaa', long('a')],
    ['1/1/1/1/', long('1/')],
    ['1:1:1:1', long('1:11')],
    ['nested quotes', long('"\'“‘')],
    ['May May May', long('May ')],
    ['2018 2018', long('2018-')],
    ['last last last', long('last the ')],
    ['year-year-year', long('year-')],
    ['and and and', long('one and ')],
    ['words without end, then a date', `${'word '.repeat(20_000)} on 24 May 2018.`],
  ])(
    '100 kB of %s is read in reasonable time',
    (_name, text) => {
      expect(timesOf(text, 17_681).length).toBeGreaterThanOrEqual(0);
    },
    8000,
  );
});
