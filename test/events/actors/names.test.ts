import { describe, expect, it } from 'vitest';
import { mentionsIn } from './world.ts';

type Row = readonly [text: string, mentions: readonly string[]];

describe('names and the nouns behind them', () => {
  const rows: readonly Row[] = [
    ['The Red Lanterns seized the bridge.', ['Red Lanterns = red-lanterns']],
    ['Senior Red Lantern officials met.', ['Red Lantern officials = red-lanterns']],
    ['Red Lantern fighters fled.', ['Red Lantern fighters = red-lanterns']],
    ['The Ruritanian government resigned.', ['Ruritanian government = ruritanian-government']],
    ['Ruritania’s foreign ministry denied it.', ['Ruritania’s foreign ministry = ruritanian-government']],
    [
      'Hundreds of Ruritanian security force members fled.',
      ['Ruritanian security force members = ruritanian-security-forces'],
    ],
    ['The Ruritanian National Army advanced.', ['Ruritanian National Army = ruritanian-army']],
    ['Ruritanian local police opened fire.', ['Ruritanian local police = ruritanian-police']],
    [
      'More than 1000 Ruritanian security personnel retreated.',
      ['Ruritanian security personnel = ruritanian-security-forces'],
    ],
    ['Bordurian warplanes bombed the port.', ['Bordurian warplanes = bordurian-air-force']],
    ['Three Ruritanian civilians died.', ['Ruritanian civilians = civilians']],
    ['Bordurian rebels took the fort.', ['Bordurian rebels = bordurian-rebels']],
    ['The parliament of Syldavia voted.', ['parliament of Syldavia = syldavian-parliament']],
    ['Members of the Red Lanterns surrendered.', ['Members of the Red Lanterns = red-lanterns']],
    ['A Bordurian offensive began.', ['Bordurian = borduria']],
  ];
  it.each(rows)('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});

describe('coordination', () => {
  const rows: readonly Row[] = [
    [
      'Ruritanian and Bordurian forces pursued them.',
      ['Ruritanian = ruritanian-security-forces', 'Bordurian forces = bordurian-security-forces'],
    ],
    [
      'Ruritanian and Red Lantern officials met.',
      ['Ruritanian = ruritanian-government', 'Red Lantern officials = red-lanterns'],
    ],
    [
      'The talks comprising Ruritania, Borduria, and Syldavia resumed.',
      ['Ruritania = ruritania', 'Borduria = borduria', 'Syldavia = syldavia'],
    ],
    ['Fighting went on in Ruritania and Borduria.', []],
    [
      'Ruritanian officials and soldiers met.',
      ['Ruritanian officials = ruritanian-government', 'soldiers = ruritanian-army'],
    ],
  ];
  it.each(rows)('%s', (text, mentions) => {
    expect(mentionsIn(text).filter((mention) => !mention.startsWith('them'))).toEqual(mentions);
  });
});

describe('countries and towns: actors or places', () => {
  const rows: readonly Row[] = [
    ['Borduria began a military offensive.', ['Borduria = borduria']],
    ['The deal was signed with Syldavia.', ['Syldavia = syldavia']],
    ['He accused Borduria of lying.', ['Borduria = borduria']],
    ['Sanctions on Borduria were lifted.', ['Borduria = borduria']],
    ['Two people were hurt across Borduria.', []],
    ['The last soldier left Borduria.', ['last soldier = bordurian-army']],
    ['A bomb went off near Dravograd, Borduria, on Monday.', []],
    ['Rain fell on Ruritania’s capital.', []],
    ['Strelsau said it would fight on.', ['Strelsau = ruritanian-government', 'it = ruritanian-government']],
    [
      'A peace deal between Strelsau and the Red Lanterns held.',
      ['Strelsau = ruritanian-government', 'Red Lanterns = red-lanterns'],
    ],
    ['A bomb exploded in Strelsau on Friday.', []],
    ['Syldavia accused Strelsau of lying.', ['Syldavia = syldavia', 'Strelsau = ruritanian-government']],
    ['Syldavia deplored Strelsau’s conduct.', ['Syldavia = syldavia', 'Strelsau = ruritanian-government']],
    ['Fighting spread through southern and eastern Borduria.', []],
    ['Shells fell in Borduria’s Upper Karev province.', []],
    ['He visited Borduria.', ['Borduria = borduria']],
    ['Two young Bordurians were killed.', ['Bordurians = bordurians']],
    ['The Bordurians attacked.', ['Bordurians = borduria']],
    ['A Bordurian member of the Red Lanterns fled.', ['Bordurian member of the Red Lanterns = red-lanterns']],
    ['Elphberg Palace confirmed the visit.', ['Elphberg Palace = ruritanian-government']],
  ];
  it.each(rows)('%s', (text, mentions) => {
    expect(mentionsIn(text).filter((mention) => !mention.startsWith('He '))).toEqual(mentions);
  });
});

describe('what is no actor', () => {
  const rows: readonly Row[] = [
    ['A Bordurian-backed group met on Monday in March.', []],
    ['The anti-Bordurian march ended.', []],
    ['A military offensive is under way.', []],
    ['They were taken by force.', []],
    ['Islamist rule ended in the Red Tower.', []],
    ['An official panel met.', []],
  ];
  it.each(rows)('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});

describe('names nobody filed', () => {
  const rows: readonly Row[] = [
    ['The Black Anvil Front claimed the attack.', ['Black Anvil Front = black-anvil-front']],
    ['The Syldavian Free Army entered the town.', ['Syldavian Free Army = syldavian-free-army']],
    ['The DVK guerrilla group laid down its arms.', ['DVK guerrilla group = dvk']],
    ['The Interior Ministry of Borduria was hit.', ['Interior Ministry of Borduria = bordurian-government']],
    ['The rebel Mountain League attacked.', ['Mountain League = mountain-league']],
    ['The Morning Courier reported it.', ['Morning Courier = morning-courier']],
  ];
  it.each(rows)('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));

  it('an acronym in brackets is the name from then on', () => {
    expect(mentionsIn('The Black Anvil Front (BAF) attacked. Later the BAF withdrew.')).toEqual([
      'Black Anvil Front = black-anvil-front',
      'BAF = black-anvil-front',
    ]);
  });
});

describe('articles in capitals', () => {
  const rows: readonly Row[] = [
    [
      'THE RED LANTERNS ATTACKED THE RURITANIAN ARMY YESTERDAY IN THE NORTH OF THE COUNTRY, THE REPORT SAID.',
      ['RED LANTERNS = red-lanterns', 'RURITANIAN ARMY = ruritanian-army'],
    ],
  ];
  it.each(rows)('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});
