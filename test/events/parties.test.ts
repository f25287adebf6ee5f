import { describe, expect, it } from 'vitest';
import { lineOf, told } from './invented-world.ts';

type Row = readonly [text: string, ...told: string[]];

/** Who is behind an attack and whom it hit, where another sentence says so. Published on Wednesday 2012-05-16. */
const INCIDENTS: readonly Row[] = [
  [
    'A bomb killed six villagers in Zenda on Monday. The Red Lanterns claimed responsibility.',
    'ASSAULT killing: Red Lanterns > Civilians, Zenda, 2012-05-14',
    'ASSAULT attack: Red Lanterns > Civilians, Zenda, 2012-05-14, claimed',
  ],
  [
    'A bomb killed six villagers in Zenda on Monday. Borduria blamed the Red Lanterns.',
    'ASSAULT killing: Red Lanterns > Civilians, Zenda, 2012-05-14',
    'ACCUSE accusation: Borduria > Red Lanterns, 2012-05-14',
  ],
  [
    'Twelve villagers were killed in Zenda on Monday. Police said the Red Lanterns were the suspected perpetrators.',
    'ASSAULT killing: Red Lanterns > Civilians, Zenda, 2012-05-14',
    'ACCUSE accusation: Police > Red Lanterns, 2012-05-14',
  ],
  [
    'A bomb killed six villagers in Zenda on Monday. The attack was carried out by the Red Lanterns.',
    'ASSAULT killing: Red Lanterns > Civilians, Zenda, 2012-05-14',
    'ASSAULT attack: Red Lanterns > Civilians, Zenda, 2012-05-14',
  ],
  // Everybody counted among the dead; a toll of all that went before is no attack's.
  [
    'A bomb hit Zenda on Monday. The confirmed deaths are nine villagers, five Bordurian soldiers and a policeman.',
    'ASSAULT attack: > Civilians + Bordurian army + Ruritanian police, Zenda, 2012-05-14',
    'ASSAULT killing: > Civilians + Bordurian army + Ruritanian police, Zenda, 2012-05-14',
  ],
  [
    'Red Lanterns attacked police in Zenda on Monday. More than 400 villagers have been killed.',
    'ASSAULT attack: Red Lanterns > Police, Zenda, 2012-05-14',
    'ASSAULT killing: > Civilians, 2012-05~',
  ],
  // A capital that stands for its government is no place to come back to.
  [
    'Strelsau criticised the plan on Monday. Bordurian troops withdrew from the airport on Tuesday.',
    'ACCUSE accusation: Ruritanian government, 2012-05-14',
    'RETREAT withdrawal: Bordurian army, 2012-05-15',
  ],
  // The hour of an entry of a running report is no time or place of it.
  [
    '(Updated 7:40 p.m. (1940 in Szohod)) Red Lanterns killed six villagers on Monday.',
    'ASSAULT killing: Red Lanterns > Civilians, 2012-05-14',
  ],
  // What was years ago was not where the story is.
  [
    'Red Lanterns attacked police in Zenda on Monday. Gunmen abducted two villagers on 3 April 2009.',
    'ASSAULT attack: Red Lanterns > Police, Zenda, 2012-05-14',
    'ASSAULT abduction: Gunmen > Civilians, 2009-04-03',
  ],
  // An abduction is no raid told before it.
  [
    'Red Lanterns attacked police in Zenda on Monday. Gunmen abducted two villagers in Zenda.',
    'ASSAULT attack: Red Lanterns > Police, Zenda, 2012-05-14',
    'ASSAULT abduction: Gunmen > Civilians, Zenda, 2012-05-14',
  ],
  // "the ambush" is the one told by that word.
  [
    'Red Lanterns ambushed police in Zenda on Sunday. Bordurian troops shelled villagers in Hofbau on Monday. Syldavia condemned the ambush.',
    'ASSAULT attack: Red Lanterns > Bordurian police, Zenda, 2012-05-13',
    'ASSAULT shelling: Bordurian army > Civilians, Hofbau, 2012-05-14',
    'ACCUSE accusation: Syldavia > Red Lanterns + Bordurian police, 2012-05-13',
  ],
  // Who calls off an attack has an enemy.
  [
    'Red Lanterns attacked Bordurian troops in Zenda on Monday. Bordurian troops attacked Red Lanterns. Borduria called off the assault.',
    'ASSAULT attack: Red Lanterns > Bordurian army, Zenda, 2012-05-14',
    'ASSAULT attack: Bordurian army > Red Lanterns, Zenda, 2012-05-14',
    'CONCEDE ceasefire: Borduria > Bordurian army + Red Lanterns, 2012-05-14',
  ],
  // Raids that are not those told before, and blame that is for something else.
  [
    'A bomb killed six villagers in Zenda on Monday. Recent raids were attributed to Borduria.',
    'ASSAULT killing: > Civilians, Zenda, 2012-05-14',
    'ACCUSE accusation: > Borduria, 2012-05-14',
  ],
  [
    'Red Lanterns attacked Zenda on Monday. The Danube Pact condemned the government.',
    'ASSAULT attack: Red Lanterns, Zenda, 2012-05-14',
    'ACCUSE accusation: Danube Pact > government, 2012-05-14',
  ],
  [
    'Red Lanterns attacked Zenda on Monday. The Danube Pact condemned the attack.',
    'ASSAULT attack: Red Lanterns, Zenda, 2012-05-14',
    'ACCUSE accusation: Danube Pact > Red Lanterns, 2012-05-14',
  ],
];

/** To whom belongs what was struck, where nobody counts the dead by what they were. */
const STRUCK: readonly Row[] = [
  ['A bomb killed six at a market in Zenda on Monday.', 'ASSAULT killing: > Civilians, Zenda, 2012-05-14'],
  ['Rebels burned a market in Zenda on Monday.', 'ASSAULT destruction: Rebels, Zenda, 2012-05-14'],
  [
    'A car bomb hit a military base in Zenda on Monday. The attack killed six.',
    'ASSAULT attack: > Ruritanian army, Zenda, 2012-05-14',
    'ASSAULT killing: > Ruritanian army, Zenda, 2012-05-14',
  ],
  [
    'The Red Lanterns killed two boxing champions in Zenda on Monday.',
    'ASSAULT killing: Red Lanterns > Civilians, Zenda, 2012-05-14',
  ],
];

/** The other side of an act of war, where the rest of the article names it. */
const SIDES: readonly Row[] = [
  [
    'The Red Lanterns attacked Ruritanian troops in Zenda on Monday. On Tuesday the Red Lanterns captured Hofbau.',
    'ASSAULT attack: Red Lanterns > Ruritanian army, Zenda, 2012-05-14',
    'ASSAULT capture: Red Lanterns > Ruritanian army, Hofbau, 2012-05-15',
  ],
  // A killing of villagers is no fight, and one attack alone makes no two sides.
  [
    'The Red Lanterns attacked Ruritanian troops in Zenda on Monday. On Tuesday the Red Lanterns killed six villagers in Hofbau.',
    'ASSAULT attack: Red Lanterns > Ruritanian army, Zenda, 2012-05-14',
    'ASSAULT killing: Red Lanterns > Civilians, Hofbau, 2012-05-15',
  ],
];

/** Where an act was done whose clause does not say it. */
const WHERE: readonly Row[] = [
  // In what is done in doing it.
  [
    'Ruritanian troops attacked the Red Lanterns on Monday while searching for a commander in Zenda.',
    'ASSAULT attack: Ruritanian army > Red Lanterns, Zenda, 2012-05-14',
  ],
  // At the site spoken of again.
  [
    'Red Lanterns attacked the Karev Steelworks in Zenda on Monday. Ruritanian troops fought inside the plant on Tuesday.',
    'ASSAULT attack: Red Lanterns, Karev Steelworks, 2012-05-14',
    'ASSAULT clash: Ruritanian army, Karev Steelworks, 2012-05-15',
  ],
  // In the end in the country that the article speaks of, if it does so often.
  [
    'Ruritanian troops killed ten rebels. Ruritania sent troops. Ruritanian police arrested two rebels in Ruritania.',
    'ASSAULT killing: Ruritanian army > Ruritanian rebels, Ruritania, 2012-05-16',
    'MOBILIZE deployment: Ruritania > Ruritanian army, Ruritania, 2012-05-16',
    'COERCE arrest: Ruritanian police > Ruritanian rebels, Ruritania, 2012-05-16',
  ],
  ['Ruritanian troops killed ten rebels.', 'ASSAULT killing: Ruritanian army > Ruritanian rebels, 2012-05-16'],
];

/** Who is met, visited and whose talks they are. */
const MEETINGS: readonly Row[] = [
  [
    'The envoy of the Danube Pact flew to Borduria on Monday.',
    'CONSULT talks: Danube Pact > Borduria, Borduria, 2012-05-14',
  ],
  [
    'President Karev spoke on Monday after his meeting with the Bordurian government.',
    'CONSULT talks: Rudolf Karev + Bordurian government, 2012-05-14',
  ],
];

describe('the parties of an attack', () => {
  it.each([...INCIDENTS, ...STRUCK, ...SIDES])('%s', (text, ...expected) =>
    expect(told(text).map(lineOf)).toEqual(expected),
  );
});

describe('the scene of an act', () => {
  it.each(WHERE)('%s', (text, ...expected) => expect(told(text).map(lineOf)).toEqual(expected));
});

describe('the parties of a meeting', () => {
  it.each(MEETINGS)('%s', (text, ...expected) => expect(told(text).map(lineOf)).toEqual(expected));
});
