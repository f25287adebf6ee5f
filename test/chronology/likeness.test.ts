import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/chronology/same-event.ts';
import { type Telling, tellingsOf } from '../../src/chronology/tellings.ts';
import { commonIn, hashesOf } from '../../src/chronology/word-hash.ts';
import { article, readArticle } from '../events/invented-world.ts';

const SENTENCES = [
  'The Red Lanterns attacked police in Zenda on Monday, killing six.',
  'Six police were killed on Monday when the Red Lanterns attacked a post in Zenda.',
  'The Red Lanterns attacked police in Zenda on Monday, killing eight.',
  'Gunmen attacked police in Strelsau on Monday.',
  'Gunmen attacked police, killing six.',
  'The army arrested General Sapt in Zenda.',
  'General Sapt was arrested.',
  'The Red Lanterns went to war on Ruritania in Zenda.',
  'Police said the Red Lanterns would attack Zenda next week.',
  'The Red Lanterns demanded that soldiers leave Zenda.',
  'The Red Lanterns urged soldiers to leave Zenda by Friday.',
  'Soldiers withdrew from Zenda.',
  // All that can speak for one event does, but the days of the reports and the words.
  'The Red Lanterns assassinated General Sapt and six guards in Zenda.',
  'Six guards and General Sapt were shot dead in Zenda by Red Lanterns.',
  'Rebels of the Red Lanterns killed General Sapt in Zenda along with six people.',
  'In Zenda the Red Lanterns have murdered General Sapt.',
  'General Sapt was assassinated by the Red Lanterns.',
];

/** Each sentence as a report of its own, printed on one of some days. */
const TELLINGS: readonly Telling[] = SENTENCES.flatMap((text, n) =>
  ['2012-05-15', '2012-05-18', '2012-05-28'].flatMap((published) => {
    const { article: read, mentions } = readArticle(article(text, published, `${n}-${published}.txt`));
    return tellingsOf(read, mentions, read.id);
  }),
);

const PAIRS = TELLINGS.flatMap((one) =>
  TELLINGS.filter((other) => other.source !== one.source).map((other) => [one, other] as const),
);

describe('what it takes to be of one event', () => {
  it('is seen early only where it cannot be reached', () => {
    for (const [one, other] of PAIRS) {
      const whole = likeness(one, other);
      expect([whole, -Infinity]).toContain(likeness(one, other, 0));
      if (whole >= 0) expect(likeness(one, other, 0)).toBe(whole);
    }
  });

  it('is reached by some of these reports and not by others', () => {
    const reached = PAIRS.filter(([one, other]) => likeness(one, other, 0) >= 0);
    expect(reached.length).toBeGreaterThan(20);
    expect(reached.length).toBeLessThan(PAIRS.length / 2);
  });

  it('is the same whichever comes first', () => {
    for (const [one, other] of PAIRS) expect(likeness(one, other)).toBe(likeness(other, one));
  });
});

describe('two tellings of one report', () => {
  it('are less alike where one is a war and the other an act in it', () => {
    const [one, other] = twoOf('Gunmen attacked police in Zenda. Gunmen attacked a school in Zenda.');
    expect(likeness(one, { ...other, isWar: true })).toBe(likeness(one, other) - 2);
  });

  it('are less alike where they tell two demands without a word in common', () => {
    const [one, other] = twoOf('Gunmen demanded a ransom in Zenda. Gunmen demanded weapons in Zenda.');
    expect(likeness(one, other)).toBe(likeness(one, { ...other, details: one.details }) - 1);
  });

  it('lose nothing by others who act, or a place from elsewhere, where one speaks of the other again', () => {
    const [one, other] = twoOf('Gunmen attacked a camp in Zenda. Soldiers attacked a mill in Strelsau.');
    const again = { ...other, again: one.text, isPlaceTold: false };
    const nowhere = { ...again, place: null };
    const nobody = { ...nowhere, sources: new Set<string>(), ownSources: new Set<string>() };
    expect(likeness(one, again)).toBe(likeness(one, nowhere));
    expect(likeness(one, nowhere)).toBe(likeness(one, nobody));
  });
});

/** The tellings of a report of two sentences, as if neither spoke of the other. */
function twoOf(text: string): readonly [Telling, Telling] {
  const { article: read, mentions } = readArticle(article(text));
  const [one, other] = tellingsOf(read, mentions, read.id);
  if (!one || !other) throw new Error(`not two tellings: ${text}`);
  return [
    { ...one, again: null, isTitle: false },
    { ...other, again: null, isTitle: false },
  ];
}

describe('words in common', () => {
  it.each<readonly [one: string, other: string, common: number]>([
    ['gunmen stormed a school', 'gunmen stormed a school', 4],
    ['gunmen stormed a school', 'a school a school', 2],
    ['gunmen', 'soldiers', 0],
    ['', 'soldiers', 0],
  ])('%s | %s', (one, other, common) => {
    expect(commonIn(hashesOf(one.split(' ')), hashesOf(other.split(' ')))).toBe(common);
  });
});
