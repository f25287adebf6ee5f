import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/time/dating/answer.ts';
import { dateInCompany } from '../../../src/time/dating/company/date-in-company.ts';
import type { Evidence } from '../../../src/time/dating/evidence.ts';
import { fingerprintOf } from '../../../src/time/dating/company/fingerprint.ts';
import { neighboursOf } from '../../../src/time/dating/company/likeness.ts';
import { dayNumber, parseCalendarDate } from '../../../src/model/calendar-date.ts';
import { toEdtf } from '../../../src/model/edtf.ts';
import { loadTagger } from '../../../src/text/tagger.ts';
import { readText } from '../../../src/text/read-text.ts';
import { publishedTogether } from './ruritania.ts';

const tagger = await loadTagger();

const SINKING =
  'The ferry Krasnaya sank off Lubetka with the smuggler Odovran aboard; divers searched the wreck near Ostrogwin.';
const DATED = [
  { name: 'first.txt', text: SINKING, stated: '2008-05-14' },
  { name: 'second.txt', text: `${SINKING} Nobody lived.`, stated: '2008-05-15' },
  { name: 'third.txt', text: `${SINKING} Ferrymen wept.`, stated: '2008-05-15' },
];
const SAME = {
  name: 'same.txt',
  text: 'President Rudolf Elphberg of Ruritania mourned on 13 May. Divers found Odovran in the wreck of the Krasnaya; Lubetka and Ostrogwin were closed, Ruritanian officials said.',
};
const OTHER = {
  name: 'other.txt',
  text: 'Ruritanian farmers met in Tarnhelm. Ruritania promised seed, wagons and a new mill to the growers of Wolfram.',
};

/** A clue that fits the days from one to another and few others. */
function fromTo(from: string, to: string): Evidence {
  const [first, last] = [parseCalendarDate(from), parseCalendarDate(to)];
  const steps = first && last ? [{ from: dayNumber(first), to: dayNumber(last), weight: 1 }] : [];
  return { kind: 'invented', steps, base: 0.000001, weekdays: null, says: 'invented', quote: null, span: null };
}

/** The answers as EDTF, by name. */
function answers(texts: Parameters<typeof publishedTogether>[0]): Readonly<Record<string, string | null>> {
  const published = publishedTogether(texts);
  return Object.fromEntries(texts.map(({ name }, i) => [name, published[i] ? toEdtf(published[i].interval) : null]));
}

describe('articles of one run', () => {
  it('date each other where they tell of the same', () => {
    const words = new Map(['krasnaya', 'odovran', 'lubetka'].map((word) => [word, 1]));
    const known = publishedTogether(DATED).map((published, i) => ({
      name: DATED[i]?.name ?? '',
      words,
      answer: { published, written: published?.interval ?? null },
      evidence: null,
    }));
    const evidence = [fromTo('2007-11-20', '2009-02-20')];
    const own = { name: 'same.txt', words, answer: answerOf(evidence), evidence };
    expect(own.answer.published).toBeNull();
    const answer = dateInCompany([...known, own]).at(-1);
    expect(answer?.published && toEdtf(answer.published.interval)).toBe('2008-01-26/2008-08-31');
    expect(answer?.published?.evidence.map(({ says }) => says)).toContain(
      'tells much the same as first.txt, published 2008-05-14',
    );
    expect(dateInCompany([own, ...known])[0]).toEqual(answer);
  });

  it('say nothing of those that tell of something else', () =>
    expect(answers([...DATED, OTHER])['other.txt']).toEqual(answers([OTHER])['other.txt']));

  it('leave stated dates alone', () => expect(answers([...DATED, SAME])['first.txt']).toBe('2008-05-14'));

  it('give the same answers in any order', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...DATED, SAME, OTHER], { minLength: 5, maxLength: 5 }), (texts) => {
        expect(answers(texts)).toEqual(answers([...DATED, SAME, OTHER]));
      }),
      { numRuns: 20 },
    ));
});

describe('what an article is about', () => {
  it('are its rare words, in any case, with how often they stand there', () => {
    const text = 'KRASNAYA sank. The Krasnaya was a ferry, officials said.';
    const print = fingerprintOf(readText(text, { start: 0, end: text.length }, tagger));
    expect(Object.fromEntries(print)).toEqual({ ferry: 1, krasnaya: 2, sank: 1 });
  });

  it('makes articles alike as far as they share it', () => {
    const words = (...all: string[]) => new Map(all.map((word) => [word, 1]));
    const near = neighboursOf([
      { name: 'a', words: words('ferry', 'krasnaya', 'odovran') },
      { name: 'b', words: words('ferry', 'krasnaya', 'odovran') },
      { name: 'c', words: words('ferry', 'mill', 'seed', 'wagon') },
      { name: 'd', words: words('harvest') },
    ]);
    expect(near[0]?.map(({ index }) => index)).toEqual([1, 2]);
    expect(near[0]?.[0]?.likeness).toBeCloseTo(1);
    expect(near[3]).toEqual([]);
  });
});

describe('a headline', () => {
  it.each([
    ['STRELSAU, 26 JAN 07 (KBC) -- quarrel', '2007-01-26'],
    [undefined, null],
  ])('dates the text below it: %s', (title, date) => {
    const [found] = publishedTogether([{ name: 'a.txt', text: 'Ruritania spoke.', ...(title && { title }) }]);
    expect(found ? toEdtf(found.interval) : null).toBe(date);
  });
});
