import { describe, expect, it } from 'vitest';
import { actorsText, told } from './invented-world.ts';

type Row = readonly [text: string, name: string | null, verb: string | null, status: string, actors: string];

const ATTACK = 'Gunmen attacked Zenda on Monday';

/** Who says so, with what verb, and whether the writer vouches for it. */
const SAYINGS: readonly Row[] = [
  [`${ATTACK}.`, null, null, 'happened', 'Gunmen'],
  [`${ATTACK}, Borduria said.`, 'Borduria', 'say', 'happened', 'Gunmen said Borduria'],
  [`${ATTACK}, President Karev said.`, 'Rudolf Karev', 'say', 'happened', 'Gunmen said Rudolf Karev'],
  [`"${ATTACK}," President Karev told reporters.`, 'Rudolf Karev', 'tell', 'happened', 'Gunmen said Rudolf Karev'],
  ['Borduria said on Tuesday that gunmen had attacked Zenda.', 'Borduria', 'say', 'claimed', 'Gunmen said Borduria'],
  ['Witnesses said gunmen attacked Zenda on Monday.', 'Witnesses', 'say', 'claimed', 'Gunmen'],
  ['Borduria claimed that gunmen had attacked Zenda.', 'Borduria', 'claim', 'claimed', 'Gunmen said Borduria'],
  ['Borduria insisted that gunmen had attacked Zenda.', 'Borduria', 'insist', 'claimed', 'Gunmen said Borduria'],
  ['Borduria confirmed that gunmen had attacked Zenda.', 'Borduria', 'confirm', 'happened', 'Gunmen said Borduria'],
  ['The Red Lanterns said they had captured Zenda on Monday.', 'Red Lanterns', 'say', 'claimed', 'Red Lanterns'],
  ['Gunmen were said to have attacked Zenda on Monday.', null, null, 'claimed', 'Gunmen'],
  // Those who only report are no party and no speaker.
  ['The Morning Courier reported that gunmen had attacked Zenda.', 'Morning Courier', 'report', 'claimed', 'Gunmen'],
  [`${ATTACK}, the Morning Courier reported.`, 'Morning Courier', 'report', 'happened', 'Gunmen'],
];

describe('attribution', () => {
  it.each(SAYINGS)('%s', (text, name, verb, status, actors) => {
    const found = told(text).map((mention) => ({
      name: mention.attribution?.name ?? null,
      verb: mention.attribution?.verb ?? null,
      status: mention.status,
      actors: actorsText(mention),
    }));
    expect(found).toEqual([{ name, verb, status, actors }]);
  });

  it('those of whom something is said to have happened are in its telling', () => {
    const found = told('Ten guards were said to have died in Zenda.').map(({ casualties, summary, status }) => [
      casualties.map(({ value: { min } }) => min),
      summary,
      status,
    ]);
    expect(found).toEqual([[[10], 'Ten guards were said to have died in Zenda', 'claimed']]);
  });

  it('"according to" names its source and keeps a distance', () => {
    for (const text of [
      `According to Borduria, gunmen attacked Zenda on Monday.`,
      `${ATTACK}, according to Borduria.`,
    ]) {
      const found = told(text).map(({ attribution, status }) => [attribution?.name, attribution?.verb, status]);
      expect(found).toEqual([['Borduria', 'according to', 'claimed']]);
    }
  });

  it('quotes what is said in so many words', () => {
    const [mention] = told(`"${ATTACK} and fled," President Karev told reporters.`);
    expect(mention?.attribution?.quote).toContain(`${ATTACK} and fled`);
  });
});
