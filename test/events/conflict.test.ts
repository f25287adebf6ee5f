import { describe, expect, it } from 'vitest';
import { lineOf, told } from './invented-world.ts';

type Row = readonly [text: string, told: string];

/** Demanding, accusing, refusing, threatening. */
const WORDS: readonly Row[] = [
  [
    'The Danube Pact urged the Red Lanterns to lay down their arms.',
    'REQUEST demand: Danube Pact > Red Lanterns, 2012-05-16',
  ],
  ['On Monday Ruritania called on Borduria to end the siege.', 'REQUEST demand: Ruritania, Borduria, 2012-05-14'],
  ['On Monday Borduria demanded an apology.', 'REQUEST demand: Borduria, 2012-05-14'],
  [
    'Ruritania accused Borduria of arming the Red Lanterns.',
    'ACCUSE accusation: Ruritania > Borduria + Red Lanterns, 2012-05-16',
  ],
  [
    'On Monday Ruritania blamed the Red Lanterns for the blast.',
    'ACCUSE accusation: Ruritania > Red Lanterns, 2012-05-14',
  ],
  [
    'On Monday Ruritania named the Red Lanterns as terrorists.',
    'ACCUSE accusation: Ruritania > Red Lanterns, 2012-05-14',
  ],
  ['A court charged two militants on Monday.', 'ACCUSE accusation: > Militants, 2012-05-14'],
  ['On Monday Ruritania condemned Borduria.', 'ACCUSE accusation: Ruritania > Borduria, 2012-05-14'],
  ['On Monday the Red Lanterns rejected the offer.', 'REJECT refusal: Red Lanterns, 2012-05-14'],
  ['Borduria refused to withdraw its troops.', 'REJECT refusal: Borduria > Bordurian army, 2012-05-16'],
  ['Borduria vetoed the resolution on Monday.', 'REJECT refusal: Borduria, 2012-05-14'],
  ['Talks between Ruritania and Borduria collapsed on Monday.', 'REJECT refusal: Ruritania + Borduria, 2012-05-14'],
  ['Borduria threatened to invade Ruritania.', 'THREATEN threat: Borduria > Ruritania, 2012-05-16, threatened'],
  ['The Red Lanterns warned Borduria on Monday.', 'THREATEN threat: Red Lanterns > Borduria, 2012-05-14'],
  ['Borduria issued an ultimatum to Ruritania on Monday.', 'THREATEN threat: Borduria > Ruritania, 2012-05-14'],
];

/** Protesting, punishing, deploying, arresting, attacking. */
const DEEDS: readonly Row[] = [
  ['Thousands of protesters marched in Strelsau on Monday.', 'PROTEST protest: Protesters, Strelsau, 2012-05-14'],
  ['Protesters took to the streets of Strelsau on Monday.', 'PROTEST protest: Protesters, Strelsau, 2012-05-14'],
  ['Teachers went on strike in Zenda on Monday.', 'PROTEST protest: Zenda, 2012-05-14'],
  ['Students demonstrated in Strelsau on Monday.', 'PROTEST protest: Strelsau, 2012-05-14'],
  ['Demonstrators blocked a road in Zenda on Monday.', 'PROTEST protest: Protesters, Zenda, 2012-05-14'],
  ['Villagers rioted in Zenda on Monday.', 'PROTEST protest: Civilians, Zenda, 2012-05-14'],
  ['Protests erupted in Strelsau on Monday.', 'PROTEST protest: Strelsau, 2012-05-14'],
  [
    'Ruritania expelled two Bordurian diplomats on Monday.',
    'SANCTION sanction: Ruritania > Bordurian government, 2012-05-14',
  ],
  ['The Danube Pact imposed sanctions on Borduria on Monday.', 'SANCTION sanction: Danube Pact > Borduria, 2012-05-14'],
  ['A court sentenced two Red Lanterns on Monday.', 'SANCTION sanction: > Red Lanterns, 2012-05-14'],
  ['The Danube Pact cut off aid to Borduria on Monday.', 'SANCTION sanction: Danube Pact > Borduria, 2012-05-14'],
  [
    'Borduria deployed 4,000 troops near Zenda on Monday.',
    'MOBILIZE deployment: Borduria > Bordurian army, Zenda, 2012-05-14',
  ],
  ['Ruritania sent troops to Zenda on Monday.', 'MOBILIZE deployment: Ruritania > Ruritanian army, Zenda, 2012-05-14'],
  ['Borduria tested a missile on Monday.', 'MOBILIZE deployment: Borduria, 2012-05-14'],
  ['Bordurian troops arrived in Zenda on Monday.', 'MOBILIZE deployment: Bordurian army, Zenda, 2012-05-14'],
  ['Borduria held military exercises near Hofbau on Monday.', 'MOBILIZE deployment: Borduria, Hofbau, 2012-05-14'],
  [
    'President Karev appointed a new defence minister on Monday.',
    'MOBILIZE appointment: Rudolf Karev > government, 2012-05-14',
  ],
  [
    'Police arrested nine Red Lanterns in Strelsau on Monday.',
    'COERCE arrest: Ruritanian police > Red Lanterns, Strelsau, 2012-05-14',
  ],
  [
    'Protesters were arrested by police in Strelsau on Monday.',
    'COERCE arrest: Ruritanian police > Protesters, Strelsau, 2012-05-14',
  ],
  ['Police seized 40 rifles in Zenda on Monday.', 'COERCE seizure: Police, Zenda, 2012-05-14'],
  ['Ruritania closed its border on Monday.', 'COERCE blockade: Ruritania, 2012-05-14'],
  ['Ruritania imposed a curfew in Zenda on Monday.', 'COERCE restriction: Ruritania, Zenda, 2012-05-14'],
  [
    'Police dispersed protesters in Strelsau on Monday.',
    'COERCE restriction: Ruritanian police > Protesters, Strelsau, 2012-05-14',
  ],
  ['Rebels cut off the road to Zenda on Monday.', 'COERCE blockade: Rebels, Zenda, 2012-05-14'],
  ['Ruritania deported 300 refugees in April.', 'COERCE restriction: Ruritania > Refugees, 2012-04'],
  ['Gunmen attacked a police station in Zenda on Monday.', 'ASSAULT attack: Gunmen > Police, Zenda, 2012-05-14'],
  [
    'Bordurian troops stormed the presidential palace in Strelsau on Tuesday.',
    'ASSAULT attack: Bordurian army, Strelsau, 2012-05-15',
  ],
  [
    'A suicide bomber blew himself up at a checkpoint in Zenda on Sunday.',
    'ASSAULT bombing: > Ruritanian security forces, Zenda, 2012-05-13',
  ],
  ['A car bomb exploded outside a mosque in Zenda on Sunday.', 'ASSAULT bombing: Zenda, 2012-05-13'],
  ['Bordurian artillery shelled Zenda on Monday.', 'ASSAULT shelling: Bordurian army, Zenda, 2012-05-14'],
  ['The Bordurian army fired rockets at Zenda on Monday.', 'ASSAULT shelling: Bordurian army, Zenda, 2012-05-14'],
  [
    'Police opened fire on protesters in Strelsau on Monday.',
    'ASSAULT shooting: Ruritanian police > Protesters, Strelsau, 2012-05-14',
  ],
  [
    'Seven villagers were massacred by Red Lanterns in Tarlenheim on Monday.',
    'ASSAULT killing: Red Lanterns > Civilians, Tarlenheim, 2012-05-14',
  ],
  [
    'Red Lanterns kidnapped two Bordurian engineers in Zenda on Monday.',
    'ASSAULT abduction: Red Lanterns, Zenda, 2012-05-14',
  ],
  ['The Red Lanterns captured the town of Zenda in March.', 'ASSAULT capture: Red Lanterns, Zenda, 2012-03'],
  ['Zenda fell to the Red Lanterns in 2011.', 'ASSAULT capture: Red Lanterns, Zenda, 2011'],
  [
    'Ruritanian soldiers clashed with the Mountain League in Zenda on Monday.',
    'ASSAULT clash: Ruritanian army + Mountain League, Zenda, 2012-05-14',
  ],
  ['Rebels set fire to a school in Zenda on Monday.', 'ASSAULT destruction: Rebels, Zenda, 2012-05-14'],
  ['Borduria launched an airstrike on Zenda on Monday.', 'ASSAULT airstrike: Borduria, Zenda, 2012-05-14'],
  ['Borduria launched an attack on Zenda on Monday.', 'ASSAULT attack: Borduria, Zenda, 2012-05-14'],
  [
    'The Ruritanian army carried out a raid on Red Lanterns in Zenda on Monday.',
    'ASSAULT attack: Ruritanian army > Red Lanterns, Zenda, 2012-05-14',
  ],
  ['The Red Lanterns lost control of Zenda in April.', 'ASSAULT capture: > Red Lanterns, Zenda, 2012-04'],
  ['A mosque in Zenda was damaged by Bordurian shells.', 'ASSAULT destruction: Bordurian army, Zenda, 2012-05-16'],
  ['A blast rocked Zenda on Tuesday.', 'ASSAULT bombing: Zenda, 2012-05-15'],
  [
    'The Ruritanian army drove the Red Lanterns out of Zenda on Monday.',
    'ASSAULT capture: Ruritanian army > Red Lanterns, Zenda, 2012-05-14',
  ],
  ['Red Lanterns besieged Zenda on Monday.', 'ASSAULT attack: Red Lanterns, Zenda, 2012-05-14'],
  ['Gunmen hijacked a bus near Zenda on Monday.', 'ASSAULT abduction: Gunmen, Zenda, 2012-05-14'],
];

describe('conflict in words', () => {
  it.each(WORDS)('%s', (text, expected) => expect(told(text).map(lineOf)).toEqual([expected]));
});

describe('conflict in deeds', () => {
  it.each(DEEDS)('%s', (text, expected) => expect(told(text).map(lineOf)).toEqual([expected]));
});
