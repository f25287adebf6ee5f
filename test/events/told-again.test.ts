import { describe, expect, it } from 'vitest';
import { lineOf, told } from './invented-world.ts';

type Row = readonly [text: string, ...told: string[]];

/** What a sentence says only beside its verb, or by way of somebody's words. */
const BESIDE: readonly Row[] = [
  [
    'Militants fled after Bordurian air strikes on Zenda.',
    'RETREAT flight: Militants with Borduria, Zenda, 2012-05-16',
    'ASSAULT airstrike: Borduria, Zenda, 2012-05-16',
  ],
  [
    "The vote followed Borduria's killing of six villagers in Zenda.",
    'ASSAULT killing: Borduria > Civilians, Zenda, 2012-05-16',
  ],
  ['The Red Lanterns’ assault on Zenda had air support.', 'ASSAULT attack: Red Lanterns, Zenda, 2012-05-16'],
  ["Borduria's alleged attacks on Zenda angered Ruritania.", 'ASSAULT attack: Borduria, Zenda, 2012-05-16, claimed'],
  // What the clause before is called once more is no second attack.
  [
    'A bomb killed two villagers in Zenda on Monday, another attack ascribed to the Red Lanterns.',
    'ASSAULT killing: Red Lanterns > Civilians, Zenda, 2012-05-14',
  ],
  ['Borduria said that fighting had been heavy in Zenda.', 'ASSAULT clash: said Borduria, Zenda, 2012-05-16, claimed'],
  ['Fighting was heavy in Zenda on Monday.', 'ASSAULT clash: Zenda, 2012-05-14'],
  ['The Red Lanterns failed to capture Zenda in 2009.', 'ASSAULT capture: Red Lanterns, Zenda, 2009'],
  [
    'Hundreds of Bordurian troops launched a major operation in Zenda on Monday.',
    'ASSAULT attack: Bordurian army, Zenda, 2012-05-14',
  ],
  ['Borduria said the Red Lanterns were behind the attack.', 'ACCUSE accusation: Borduria > Red Lanterns, 2012-05-16'],
  [
    'Borduria said the Red Lanterns are the suspected perpetrators.',
    'ACCUSE accusation: Borduria > Red Lanterns, 2012-05-16',
  ],
  [
    '"Borduria must withdraw its troops," President Karev said.',
    'REQUEST demand: Rudolf Karev > Borduria, 2012-05-16, offered',
  ],
  [
    'Ruritania said the Red Lanterns need to lay down their arms.',
    'REQUEST demand: Ruritania > Red Lanterns, 2012-05-16, offered',
  ],
  ['Borduria told its troops to leave Zenda.', 'REQUEST demand: Borduria > Bordurian army, Zenda, 2012-05-16'],
  // What is vowed is told once, with the vow.
  ['Borduria vowed to attack Zenda.', 'THREATEN threat: Borduria, Zenda, 2012-05-16'],
  ['The Red Lanterns encircled Zenda on Monday.', 'COERCE blockade: Red Lanterns, Zenda, 2012-05-14'],
];

/** What tells nothing. */
const NOTHING: readonly string[] = [
  'There were no casualties in Zenda.',
  'A wounded soldier who returned to Strelsau recounted the battle.',
  'The commander took orders from the Red Lanterns.',
  'Borduria insisted on holding talks with the Red Lanterns.',
  'Ruritania said it must stop the war.',
  'Fears of an attack on Zenda grew.',
];

/** What the article has told already, or tells elsewhere. */
const AGAIN: readonly Row[] = [
  [
    'Bomb kills six in Zenda\n\nA bomb exploded in Zenda on Sunday, killing six people.',
    'ASSAULT killing: > Civilians, Zenda, 2012-05-13',
    'ASSAULT bombing: > Civilians, Zenda, 2012-05-13',
  ],
  [
    'Gunmen attacked Zenda on Sunday. The attack had killed six villagers, police said.',
    'ASSAULT attack: Gunmen > Civilians, Zenda, 2012-05-13',
    'ASSAULT killing: Gunmen > Civilians said Police, Zenda, 2012-05-13',
  ],
  [
    'A bomb exploded in Zenda on Sunday. The Red Lanterns claimed responsibility.',
    'ASSAULT bombing: Red Lanterns, Zenda, 2012-05-13',
    'ASSAULT attack: Red Lanterns, Zenda, 2012-05-13, claimed',
  ],
  [
    'A bomb exploded in Zenda on Sunday. Borduria blamed the Red Lanterns.',
    'ASSAULT bombing: Red Lanterns, Zenda, 2012-05-13',
    'ACCUSE accusation: Borduria > Red Lanterns, 2012-05-13',
  ],
  // Who is known to have done it stays beside those who claim it.
  [
    'Gunmen attacked Zenda on Sunday. The Red Lanterns claimed responsibility.',
    'ASSAULT attack: Gunmen + Red Lanterns, Zenda, 2012-05-13',
    'ASSAULT attack: Red Lanterns, Zenda, 2012-05-13, claimed',
  ],
];

describe('acts told beside the verb', () => {
  it.each(BESIDE)('%s', (text, ...lines) => expect(told(text).map(lineOf)).toEqual(lines));

  it.each(NOTHING)('nothing: %s', (text) => expect(told(text)).toEqual([]));
});

describe('acts told again', () => {
  it.each(AGAIN)('%s', (text, ...lines) => expect(told(text).map(lineOf)).toEqual(lines));
});
