import { describe, expect, it } from 'vitest';
import { tellingsOf } from '../../src/chronology/tellings.ts';
import { article, readArticle } from '../events/invented-world.ts';

/** What each telling below the first sentence speaks of again, where the reader of events has left that open. */
function againIn(text: string): readonly (string | null)[] {
  const { article: read, mentions } = readArticle(article(text));
  const open = mentions.map((mention) => ({ ...mention, continues: null }));
  return tellingsOf(read, open, read.id)
    .filter(({ mention }) => mention.sentence.start > 0)
    .map(({ again }) => again);
}

const TALKS = 'Ruritania and Borduria held talks in Zenda in April.';
const ATTACK = 'The Red Lanterns attacked Zenda in April.';
const DEATHS = 'Six villagers were killed in Zenda in April.';
const ASIDE = 'Schools in the valley stay closed until the end of the month. ';

describe('what is spoken of again', () => {
  it.each<readonly [first: string, between: string, again: string]>([
    [TALKS, '', 'The talks ended without a result.'],
    [TALKS, '', 'These long talks ended without a result.'],
    [TALKS, ASIDE, 'The talks ended without a result.'],
    [ATTACK, ASIDE, 'The attack shocked Borduria.'],
    [DEATHS, '', 'The bodies of those killed lay in the street.'],
  ])('%s … %s%s', (first, between, again) => {
    expect(againIn(`${first} ${between}${again}`)).toEqual([first.slice(0, -1).toLowerCase()]);
  });

  it.each<readonly [why: string, text: string]>([
    ['too far above', `${TALKS} ${ASIDE.repeat(10)}The talks ended without a result.`],
    ['of another type', `${ATTACK} The talks with Borduria ended without a result.`],
    ['not pointed at', `${TALKS} Talks with Borduria ended without a result.`],
    ['a day of its own', `${TALKS} The talks on Friday ended without a result.`],
    ['a place of its own', `${TALKS} The talks in Strelsau ended without a result.`],
    ['a toll of its own', `${ATTACK} Nine villagers were wounded in the attack.`],
    ['many attacks', `${ATTACK} The attacks shocked Borduria.`],
    ['a verb', `${ATTACK} They attacked Borduria.`],
    ['the dead by name', `${DEATHS} The bodies of the Red Lanterns killed lay in the street.`],
  ])('nothing: %s', (_, text) => {
    const again = againIn(text);
    expect(again.length).toBeGreaterThan(0);
    expect(again.filter((one) => one !== null)).toEqual([]);
  });
});

describe('the noun that is spoken of again', () => {
  it.each<readonly [text: string, isAgain: boolean]>([
    [`${ATTACK} They staged the raid on Zenda.`, true],
    [`${ATTACK} They staged their long, bloody raid on Zenda.`, true],
    [`${ATTACK} They staged the U.R. raid on Zenda.`, true],
    [`${ATTACK} They staged raids on Strelsau.`, false],
    [`${ATTACK} Six villagers were killed.`, true],
  ])('is pointed at: %s', (text, isAgain) => {
    const { article: read, mentions } = readArticle(article(text));
    const [first] = mentions;
    if (!first) throw new Error('nothing is told');
    const told = mentions.map((one) =>
      one === first ? one : { ...one, continues: { clause: first.clause, isTold: true } },
    );
    expect(tellingsOf(read, told, read.id).at(-1)?.again !== null).toBe(isAgain);
  });
});

describe('another event than the one told before', () => {
  it.each<readonly [text: string, isOther: boolean]>([
    ['Then another car bomb killed two villagers in Zenda.', true],
    ['In another attack gunmen killed two villagers in Zenda.', true],
    ['In addition, gunmen killed two villagers in Zenda.', true],
    ['Moreover, gunmen killed two villagers in Zenda.', true],
    ['Gunmen killed a villager and wounded another in Zenda.', false],
    ['A bomb killed one villager and another soldier in Zenda.', false],
  ])('%s', (text, isOther) => {
    const { article: read, mentions } = readArticle(article(text));
    expect(tellingsOf(read, mentions, read.id).map((one) => one.isOther)).toContain(isOther);
  });
});
