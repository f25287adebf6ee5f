import { describe, expect, it } from 'vitest';
import { inOneSource } from '../../src/chronology/company.ts';
import { type Telling, tellingsOf } from '../../src/chronology/tellings.ts';
import { article, readArticle } from '../events/invented-world.ts';

/** The two tellings of a text, as if nothing of either spoke of the other and neither came first. */
function twoOf(text: string): readonly [Telling, Telling] {
  const { article: read, mentions } = readArticle(article(text));
  const [one, other] = tellingsOf(read, mentions, read.id);
  if (!one || !other) throw new Error(`not two tellings: ${text}`);
  const alone = { again: null, isTitle: false, isLead: false, peers: 2 };
  return [
    { ...one, ...alone },
    { ...other, ...alone },
  ];
}

const [ATTACK, STORM] = twoOf('Gunmen attacked police in Zenda. Soldiers stormed a school in Strelsau.');

describe('two of one source', () => {
  it.each<readonly [why: string, one: Partial<Telling>, other: Partial<Telling>, isAlike: boolean, worth: number]>([
    ['of few', { peers: 7 }, { peers: 7 }, false, 0],
    ['of many that nothing joins', { peers: 8 }, { peers: 8 }, false, -1.5],
    ['of many, joined', { peers: 8 }, { peers: 8 }, true, 0],
    ['the first sentence told again', { isLead: true, peers: 8 }, { peers: 8 }, false, 0.5],
    ['the other by its name', {}, { text: 'the attack hit only a bus' }, false, 1],
  ])('%s', (_, one, other, isAlike, worth) => {
    expect(inOneSource({ ...ATTACK, ...one }, { ...STORM, ...other }, false, isAlike)).toBe(worth);
  });

  it.each<readonly [text: string, worth: number]>([
    ['Gunmen attacked police in Zenda and soldiers stormed a school in Strelsau.', 1],
    ['Gunmen attacked police in Zenda and soldiers attacked a school in Strelsau.', -6],
  ])('in one sentence: %s', (text, worth) => {
    expect(inOneSource(...twoOf(text), false, false)).toBe(worth);
  });

  it('in one clause', () => {
    const clause = { start: ATTACK.mention.clause.start, end: STORM.mention.clause.end };
    expect(inOneSource({ ...ATTACK, mention: { ...ATTACK.mention, clause } }, STORM, false, false)).toBe(2.5);
  });

  it('by one word in one sentence, where one speaks of the other again', () => {
    const [one, other] = twoOf('Gunmen attacked police in Zenda and soldiers attacked a school in Strelsau.');
    expect(inOneSource(one, other, true, false)).toBe(1);
  });
});
