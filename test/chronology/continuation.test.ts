import { describe, expect, it } from 'vitest';
import { continuation } from '../../src/chronology/continuation.ts';
import { type Telling, tellingsOf } from '../../src/chronology/tellings.ts';
import { article, readArticle } from '../events/invented-world.ts';

/** The first telling of a text and its last. */
function endsOf(text: string): readonly [Telling, Telling] {
  const { article: read, mentions } = readArticle(article(text, '2012-05-16'));
  const tellings = tellingsOf(read, mentions, read.id);
  const [first, last] = [tellings[0], tellings.at(-1)];
  if (!first || !last || first === last) throw new Error(`not two tellings: ${text}`);
  return [first, last];
}

const [ATTACK, STORM] = endsOf('Gunmen attacked police in Zenda. Soldiers stormed a school in Strelsau.');
const ALONE = { again: null, isTitle: false } as const;

describe('one that goes on with the other', () => {
  it.each<readonly [why: string, one: Partial<Telling>, other: Partial<Telling>, worth: number]>([
    ['neither', {}, {}, 0],
    ['both speak again of a third', { again: 'gunmen fired' }, { again: 'gunmen fired' }, 1],
    ['each speaks again of another', { again: 'gunmen fired' }, { again: 'gunmen fled' }, 0],
    ['the title sums it up', { isTitle: true }, {}, 1.5],
    ['one by its place behind the other', {}, { again: ATTACK.text }, 2],
    ['one act in the war that is the other', { isWar: true }, { again: ATTACK.text }, 0],
    ['what came before the other', {}, { again: ATTACK.text, text: 'after his men had killed five' }, 0],
  ])('%s', (_, one, other, worth) => {
    expect(continuation({ ...ATTACK, ...ALONE, ...one }, { ...STORM, ...ALONE, ...other })).toBe(worth);
  });
});

describe('what is told of an event again', () => {
  it.each<readonly [why: string, text: string, worth: number]>([
    ['by its name', 'The Red Lanterns attacked Zenda. The attack killed six villagers.', 2.5],
    ['by its toll alone', 'The Red Lanterns attacked Zenda. Six villagers were killed.', 2],
    ['by a toll, of a siege', 'The siege of Zenda began in March. Six villagers were killed.', 0],
    ['with its day', 'The Red Lanterns attacked Zenda on Monday. The attack on Monday killed six villagers.', 2.5],
    ['with a day of its own', 'The Red Lanterns attacked Zenda this week. The attack on Monday killed six.', 1],
    ['with its place', 'The Red Lanterns attacked Zenda. The attack in Zenda killed six villagers.', 2.5],
    ['as what went before', 'The Red Lanterns attacked Zenda. A mill was destroyed in the initial attack.', 0],
    ['as what the war did', 'The Red Lanterns attacked Zenda. Zenda was ravaged by the war.', 0],
    [
      'as violence in general',
      'Gunmen killed a guard in Zenda. The violence in Zenda occurred days before the talks.',
      0,
    ],
    ['as the dead and the word for it', 'Among the dead were six villagers killed in Zenda.', 5],
  ])('%s: %s', (_, text, worth) => {
    expect(continuation(...endsOf(text))).toBe(worth);
  });

  it('with a place, where the first has none', () => {
    const [first, last] = endsOf('The Red Lanterns attacked Zenda. The attack in Zenda killed six villagers.');
    expect(continuation({ ...first, place: null }, last)).toBe(1.5);
  });
});
