import { describe, expect, it } from 'vitest';
import { told } from './invented-world.ts';

const NEWS = 'Gunmen attacked Zenda on Monday.';
const STORY = ['Gunmen attacked Zenda on Monday'];

type Row = readonly [kind: string, text: string, summaries: readonly string[]];

/** What is no news does not pose as news. */
const PAGES: readonly Row[] = [
  ['a dateline', `STRELSAU, May 15 (Courier) - ${NEWS}`, STORY],
  ['the hour of an entry', `(Updated 7:40 p.m. (1440 GMT)) ${NEWS}`, STORY],
  ['an update line', `Updated May 15, 2012\n\n${NEWS}`, STORY],
  ['a link to another story', `Read more: Gunmen attacked Hofbau on Sunday.\n\n${NEWS}`, STORY],
  ['a line told twice', `${NEWS}\n\n${NEWS}`, STORY],
  ['a credit', `Source: Morning Courier\n\n${NEWS}`, STORY],
  ['a byline', `By Flavia Rassendyll\n\n${NEWS}`, STORY],
];

/** The line a person reads: the clause, its subject in front, no joining word, no broken word. */
const SUMMARIES: readonly (readonly [text: string, ...summaries: string[]])[] = [
  ['Rebels attacked Zenda and fled on Monday.', 'Rebels attacked Zenda', 'Rebels fled on Monday'],
  ['Police said rebels attacked Zenda on Monday, but they fled.', 'Rebels attacked Zenda on Monday', 'They fled'],
  ['Rebels attacked Zenda on Monday, killing six policemen.', 'Rebels attacked Zenda on Monday, killing six policemen'],
  ['On Sunday, gunmen attacked Zenda and left.', 'On Sunday, gunmen attacked Zenda'],
  ['After the attack in Zenda, police arrested six men.', 'After the attack in Zenda, police arrested six men'],
  ['Since 2009, gunmen have attacked Zenda.', 'Since 2009, gunmen have attacked Zenda'],
  [
    'Gunmen fled after Bordurian air strikes on Zenda.',
    'Gunmen fled after Bordurian air strikes on Zenda',
    'Bordurian air strikes on Zenda',
  ],
  [
    'Rescuers came in the wake of strikes on Zenda that killed six villagers.',
    'Strikes on Zenda',
    'Strikes on Zenda killed six villagers',
  ],
  [
    'The plan to free the prisoners was rejected by Borduria.',
    'The plan to free the prisoners was rejected by Borduria',
  ],
  // What is said belongs to the line of a statement, behind it, in front of it, or in quotation marks; not what a new clause tells.
  ['Ruritania said on Monday that crops had failed.', 'Ruritania said on Monday that crops had failed'],
  ['But crops had failed, Ruritania said on Monday.', 'Ruritania said on Monday: crops had failed'],
  ['Ruritania said on Monday: "Crops have failed."', 'Ruritania said on Monday: "Crops have failed."'],
  ['Ruritania told Borduria on Monday, crops had failed.', 'Ruritania told Borduria on Monday'],
  ['Police fired tear gas at protesters in Zenda.', 'Police fired tear gas at protesters in Zenda'],
  [
    'Soldiers burned down the home of a villager who attacked Zenda on Monday.',
    'Soldiers burned down the home of a villager',
    'A villager attacked Zenda on Monday',
  ],
  // What was cut off in front of a bracket goes with it.
  ['(Photo by the Courier and agencies) Gunmen attacked Zenda on Monday.', 'Gunmen attacked Zenda on Monday'],
  // The words between a subject and its verb, and the act that killed, belong to the line.
  ['Rebels led by Karl Varga captured Zenda on Monday.', 'Rebels led by Karl Varga captured Zenda on Monday'],
  [
    'Rebels who had been trained in Syldavia attacked Zenda on Monday.',
    'Rebels had been trained in Syldavia',
    'Rebels who had been trained in Syldavia attacked Zenda on Monday',
  ],
  [
    'A raid on a bus driving through Zenda killed six villagers on Monday.',
    'A raid on a bus driving through Zenda killed six villagers on Monday',
  ],
  [
    'Early on Sunday a missile struck an apartment block in Zenda, killing six villagers.',
    'A missile struck an apartment block in Zenda, killing six villagers',
  ],
  [
    'ZENDA/HOFBAU, May 15 (Courier) - Rockets hit a market on Monday, killing six villagers.',
    'Rockets hit a market on Monday, killing six villagers',
  ],
  [
    'Six soldiers were wounded in ground fighting around Zenda on Monday.',
    'Six soldiers were wounded in ground fighting around Zenda on Monday',
  ],
  ['A rebel was arrested and beaten in Zenda.', 'A rebel was arrested', 'A rebel was beaten in Zenda'],
  [
    'The talks ended on Monday with Bordurian ministers pledging to leave Zenda.',
    'The talks ended on Monday',
    'The talks ended on Monday with Bordurian ministers pledging to leave Zenda',
  ],
  [
    'In the south, suspected rebels shot six villagers in Zenda.',
    'In the south, suspected rebels shot six villagers in Zenda',
  ],
  [
    'The head of the agency, Karl Varga, attacked a guard in Zenda on Monday.',
    'The head of the agency, Karl Varga, attacked a guard in Zenda on Monday',
  ],
  [
    'The rebels fled; Ruritania, Borduria and Syldavia attacked Zenda.',
    'The rebels fled',
    'Ruritania, Borduria and Syldavia attacked Zenda',
  ],
  [
    'The Red Lanterns captured and killed six soldiers in Zenda.',
    'The Red Lanterns captured and killed six soldiers in Zenda',
    'The Red Lanterns killed six soldiers in Zenda',
  ],
  ['The rebels attacked Zenda and fled.', 'The rebels attacked Zenda', 'The rebels fled'],
  [
    'The rebels attacked and soldiers killed six villagers in Zenda.',
    'The rebels attacked',
    'Soldiers killed six villagers in Zenda',
  ],
  [
    'The rebels attacked after soldiers killed six villagers in Zenda.',
    'The rebels attacked',
    'Soldiers killed six villagers in Zenda',
  ],
  ['Six soldiers were killed while on patrol in Zenda.', 'Six soldiers were killed while on patrol in Zenda'],
  [
    'Zenda came under fire on Monday while the province, where the town lies, has been shelled.',
    'Zenda came under fire on Monday',
    'The province, where the town lies, has been shelled',
  ],
  [
    'Bordurian police have been using dogs, along with water cannon, to disperse protesters in Zenda.',
    'Bordurian police have been using dogs, along with water cannon, to disperse protesters in Zenda',
  ],
  ['Gunmen killed six villagers in Zenda on Monday the police said.', 'Gunmen killed six villagers in Zenda on Monday'],
];

describe('layout', () => {
  it.each(PAGES)('%s', (_kind, text, summaries) => {
    expect(told(text).map(({ summary }) => summary)).toEqual(summaries);
  });

  it('a caption keeps its own date and is marked', () => {
    const [caption, story] = told(
      `FILE - Ruritanian soldiers take position during a battle in Hofbau, Ruritania, March 3, 2010.\n\n${NEWS}`,
    );
    expect(caption).toMatchObject({ caption: true, when: { interval: { start: '2010-03-03', end: '2010-03-03' } } });
    expect(story).toMatchObject({ caption: false, when: { interval: { start: '2012-05-14', end: '2012-05-14' } } });
  });
});

describe('summary', () => {
  it.each(SUMMARIES)('%s', (text, ...summaries) => {
    expect(told(text).map(({ summary }) => summary)).toEqual(summaries);
  });

  it('a long clause is cut between words', () => {
    const towns = Array.from({ length: 60 }, (_, i) => `quarter number ${i}`).join(' and ');
    const [mention] = told(`Gunmen attacked Zenda on Monday in ${towns}.`);
    expect(mention?.summary.length).toBeLessThanOrEqual(222);
    expect(mention?.summary).toMatch(/^Gunmen attacked Zenda on Monday in quarter .*\w …$/);
    const kept = mention?.summary.replace(/ …$/, '') ?? '';
    expect(`Gunmen attacked Zenda on Monday in ${towns}.`.startsWith(`${kept} `)).toBe(true);
  });
});
