import { describe, expect, it } from 'vitest';
import { lineOf, told } from './invented-world.ts';

type Row = readonly [text: string, told: string];

/** Agreeing, talking, backing, yielding, helping, leaving. */
const COOPERATION: readonly Row[] = [
  [
    'Ruritania and Borduria signed a peace accord in Strelsau on Monday.',
    'AGREE deal: Ruritania + Borduria, Strelsau, 2012-05-14',
  ],
  [
    'Ruritania and Borduria signed an agreement in Strelsau in April.',
    'AGREE deal: Ruritania + Borduria, Strelsau, 2012-04',
  ],
  ['On Monday Borduria accepted the terms.', 'AGREE deal: Borduria, 2012-05-14'],
  [
    'President Karev met Bordurian officials in Szohod on Monday.',
    'CONSULT talks: Rudolf Karev + Bordurian government, Szohod, 2012-05-14',
  ],
  [
    'Ruritania and Borduria held talks in Strelsau on Monday.',
    'CONSULT talks: Ruritania + Borduria, Strelsau, 2012-05-14',
  ],
  ['President Karev visited Borduria on Monday.', 'CONSULT talks: Rudolf Karev + Borduria, Borduria, 2012-05-14'],
  [
    'Talks between Ruritania and the Red Lanterns began in Szohod on Monday.',
    'CONSULT talks: Ruritania + Red Lanterns, Szohod, 2012-05-14',
  ],
  ['Ruritania and Borduria discussed the dispute on Monday.', 'CONSULT talks: Ruritania + Borduria, 2012-05-14'],
  ['On Monday Borduria endorsed the plan.', 'SUPPORT endorsement: Borduria, 2012-05-14'],
  ['Borduria recognised the Mountain League on Monday.', 'SUPPORT endorsement: Borduria > Mountain League, 2012-05-14'],
  ['Ruritania restored relations with Borduria in April.', 'SUPPORT endorsement: Ruritania with Borduria, 2012-04'],
  ['Borduria praised the Mountain League on Monday.', 'SUPPORT endorsement: Borduria > Mountain League, 2012-05-14'],
  ['On Monday the Red Lanterns declared a ceasefire.', 'CONCEDE ceasefire: Red Lanterns, 2012-05-14'],
  [
    'The Ruritanian government lifted the curfew in Zenda.',
    'CONCEDE concession: Ruritanian government, Zenda, 2012-05-16',
  ],
  ['The Ruritanian defence minister resigned on Monday.', 'CONCEDE concession: Ruritanian government, 2012-05-14'],
  ['Borduria announced the withdrawal of its troops.', 'CONCEDE concession: Borduria > Bordurian army, 2012-05-16'],
  ['Ruritania apologised to Borduria on Monday.', 'CONCEDE concession: Ruritania > Borduria, 2012-05-14'],
  [
    'Ruritania and the Red Lanterns exchanged prisoners on Monday.',
    'COOPERATE cooperation: Ruritania + Red Lanterns, 2012-05-14',
  ],
  ['Ruritania shared intelligence with Borduria on Monday.', 'COOPERATE cooperation: Ruritania + Borduria, 2012-05-14'],
  [
    'Ruritanian troops fought alongside the Mountain League on Monday.',
    'COOPERATE cooperation: Ruritanian army + Mountain League, 2012-05-14',
  ],
  ['Borduria sent food to refugees in Zenda on Monday.', 'AID aid: Borduria > Refugees, Zenda, 2012-05-14'],
  ['The Danube Pact delivered weapons to Ruritania on Monday.', 'AID aid: Danube Pact > Ruritania, 2012-05-14'],
  ['Helicopters evacuated the wounded from Zenda on Monday.', 'AID aid: Zenda, 2012-05-14'],
  ['Borduria granted asylum to the refugees on Monday.', 'AID aid: Borduria > Refugees, 2012-05-14'],
  ['Bordurian troops withdrew from Zenda on Monday.', 'RETREAT withdrawal: Bordurian army, Zenda, 2012-05-14'],
  ['Thousands of refugees fled Zenda on Monday.', 'RETREAT flight: Refugees, Zenda, 2012-05-14'],
  ['Forty Red Lanterns surrendered in Zenda on Monday.', 'RETREAT surrender: Red Lanterns, Zenda, 2012-05-14'],
  ['The rebels laid down their arms in Zenda on Monday.', 'RETREAT surrender: Rebels, Zenda, 2012-05-14'],
  ['The Red Lanterns released six hostages on Monday.', 'RETREAT release: Red Lanterns, 2012-05-14'],
  ['The Mountain League handed over its weapons on Tuesday.', 'RETREAT surrender: Mountain League, 2012-05-15'],
  [
    'Borduria withdrew its support for the Red Lanterns on Monday.',
    'SANCTION sanction: Borduria with Red Lanterns, 2012-05-14',
  ],
  ['Bordurian troops pulled out of Zenda on Monday.', 'RETREAT withdrawal: Bordurian army, Zenda, 2012-05-14'],
];

describe('cooperation, in words and in deeds', () => {
  it.each(COOPERATION)('%s', (text, expected) => expect(told(text).map(lineOf)).toEqual([expected]));
});
