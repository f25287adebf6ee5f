import { describe, expect, it } from 'vitest';
import { told } from './invented-world.ts';

type Row = readonly [text: string, ...told: string[]];

/** What became of it: the type and status of everything told. */
const STATUS: readonly Row[] = [
  ['The Red Lanterns captured Zenda on Monday.', 'ASSAULT happened'],
  ['The Red Lanterns began to withdraw from Zenda on Monday.', 'RETREAT happened'],
  ['Bordurian troops managed to capture Zenda on Monday.', 'ASSAULT happened'],
  ['Borduria continued to shell Zenda on Monday.', 'ASSAULT happened'],
  ['Bordurian troops will withdraw from Zenda by June 1.', 'RETREAT planned'],
  ['Borduria plans to withdraw its troops from Zenda.', 'RETREAT planned'],
  ['Borduria is preparing to attack Zenda.', 'ASSAULT planned'],
  ['The Red Lanterns are trying to capture Zenda.', 'ASSAULT ongoing'],
  ['Bordurian troops are withdrawing from Zenda.', 'RETREAT ongoing'],
  ['Bordurian troops have occupied Zenda since 2009.', 'ASSAULT ongoing'],
  ['Fighting is going on in Zenda.', 'ASSAULT ongoing'],
  ['Bordurian troops are to withdraw from Zenda on Friday.', 'RETREAT planned'],
  ['The aim is to capture Zenda.'],
  ['The fighting in Zenda will end, the Red Lanterns said.'],
  ['The offensive on Zenda will begin on Friday.', 'ASSAULT planned'],
  ['Borduria has neither confirmed nor denied the report.'],
  ['Borduria offered to free six prisoners.', 'AGREE offered'],
  ['Ruritania proposed talks with the Red Lanterns.', 'REQUEST offered'],
  ['The Red Lanterns claimed they had captured Zenda on Monday.', 'ASSAULT claimed'],
  ['The Red Lanterns said they had captured Zenda on Monday.', 'ASSAULT claimed'],
  ['The Red Lanterns captured Zenda on Monday, the Red Lanterns said.', 'ASSAULT claimed'],
  ['The Red Lanterns captured Zenda on Monday, a witness said.', 'ASSAULT happened'],
  ['Borduria is unlikely to attack Zenda before June 1.', 'ASSAULT planned'],
  ['The Red Lanterns reportedly captured Zenda on Monday.', 'ASSAULT claimed'],
  ['The Red Lanterns allegedly captured Zenda on Monday.', 'ASSAULT claimed'],
  ['The Ruritanian army confirmed that it had captured Zenda on Monday.', 'ASSAULT happened'],
  ['Borduria denied that its troops had shelled Zenda.', 'REJECT denied', 'ASSAULT denied'],
  ['Borduria threatened to bomb Zenda.', 'THREATEN threatened'],
  ['Bordurian jets have bombed Zenda for two months.', 'ASSAULT ongoing'],
  ['The Red Lanterns have stepped up attacks on Zenda.', 'ASSAULT ongoing'],
  ['Fighting is under way in Zenda.', 'ASSAULT ongoing'],
  // Who goes on to say that he asks or accuses has asked or accused.
  ['Borduria said it had urged the Red Lanterns to leave Zenda.', 'REQUEST happened'],
  ['Borduria said its troops were shelling Zenda.', 'ASSAULT claimed'],
  ['Borduria said it would withdraw its troops from Zenda.', 'RETREAT planned'],
  ['Borduria says it is willing to withdraw its troops from Zenda.', 'RETREAT offered'],
  ['Borduria said it would not free the prisoners.', 'REJECT happened'],
  ['An attempt to kill the mayor of Zenda was foiled on Monday.', 'ASSAULT happened'],
  ['Ruritania was the first to condemn Borduria.', 'ACCUSE happened'],
  // A verb shares the modal of the one it is joined to.
  ['Borduria will free six prisoners and resume talks with Ruritania.', 'RETREAT planned', 'CONSULT planned'],
];

/** Conditions, possibilities, wishes, questions and what did not happen. */
const UNTOLD: readonly string[] = [
  'If Borduria attacks Zenda, Ruritania will fight.',
  'Unless the Red Lanterns surrender, Borduria will stay.',
  'Whether gunmen attacked Zenda is unclear.',
  'Borduria may attack Zenda.',
  'Borduria might attack Zenda.',
  'Bordurian troops could capture Zenda.',
  'Borduria would attack Zenda.',
  'Borduria should withdraw its troops from Zenda.',
  'Borduria is able to attack Zenda.',
  'The Red Lanterns want to capture Zenda.',
  'Bordurian troops did not attack Zenda on Monday.',
  'Bordurian troops have not, officials said, attacked Zenda.',
  'Borduria has not, for all its words, presented plans to free the prisoners.',
  'Bordurian troops never captured Zenda.',
  'No soldiers were killed in Zenda on Monday.',
  'No villagers were hurt or detained in Zenda.',
  'The Red Lanterns often attack Zenda.',
  'Talks are the only way to end the war in Zenda.',
  'Borduria said an invasion would kill thousands.',
  'Ruritania said it would fight if Borduria attacked.',
];

describe('status', () => {
  it.each(STATUS)('%s', (text, ...expected) => {
    expect(told(text).map(({ trigger, status }) => `${trigger.value.type} ${status}`)).toEqual(expected);
  });

  it.each(UNTOLD)('nothing: %s', (text) => expect(told(text)).toEqual([]));
});
