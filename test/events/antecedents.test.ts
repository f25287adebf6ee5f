import { describe, expect, it } from 'vitest';
import { told } from './invented-world.ts';

type Row = readonly [again: string, ...told: string[]];

/** What is told behind "Gunmen attacked Zenda on Monday.", each telling with "again" where it is that attack once more. */
const BEHIND_AN_ATTACK: readonly Row[] = [
  ['Six officers were killed.', 'killing again'],
  ['The attack killed six officers.', 'killing again'],
  // The dead of another act: it is told by when, by whom and where, by what or in what they died.
  ['Six officers were killed when their car fell into a river.', 'killing'],
  ['Rebels killed six officers in Zenda.', 'killing'],
  ['Six officers were killed in bombings.', 'killing'],
  ['Six officers were killed by a landmine.', 'killing'],
  ['Six officers were killed in a separate incident.', 'killing'],
  ['Meanwhile, six officers were killed.', 'killing'],
];

describe('an attack told again', () => {
  it.each(BEHIND_AN_ATTACK)('%s', (text, ...tellings) => {
    const [attack, ...rest] = told(`Gunmen attacked Zenda on Monday. ${text}`);
    const found = rest.map(({ trigger, continues }) =>
      continues !== null && continues.clause.start === attack?.clause.start
        ? `${trigger.value.subtype} again`
        : trigger.value.subtype,
    );
    expect(found).toEqual(tellings);
  });
});
