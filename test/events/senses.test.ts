import { describe, expect, it } from 'vitest';
import { lineOf, told } from './invented-world.ts';

/** Event words in another sense, states, opinions. */
const NOTHING: readonly string[] = [
  'The company hit record profits on Monday.',
  // Nobody's doing.
  'The president died of a heart attack on Monday.',
  'Twelve villagers died in a car accident near Zenda on Monday.',
  'Nine villagers were killed in a bus crash in Zenda on Monday.',
  'The flood killed nine villagers in Zenda on Monday.',
  'A cholera outbreak has killed 300 people in Zenda.',
  'An earthquake in Zenda killed 200 people and wounded 90 on Monday.',
  'The storm hit Zenda on Monday.',
  'Lightning struck a church in Zenda on Monday, killing nine villagers.',
  'In a flood near Zenda nine villagers died on Monday.',
  'In a flood near Zenda nine villagers were killed on Monday.',
  'The death toll from the floods in Zenda reached 300 on Monday.',
  'The minister fired questions at reporters on Monday.',
  'Ruritania struck a balance on Monday.',
  'Prices rocketed on Monday.',
  'The film was shot in Zenda.',
  'The band took Zenda by surprise with a new song.',
  'Shares of the bank fell on Monday.',
  'Shares rallied in Strelsau on Monday.',
  'Shares were seized by panic in Strelsau on Monday.',
  'The army controls half of Zenda.',
  'Doctors fought the disease in Zenda.',
  'The minister fell ill in Zenda.',
  'The speech struck a chord in Zenda.',
  'Turnout hit a record high in Zenda.',
  'Ruritania has a large army.',
  'Peace is the only way to end the war.',
  'The bank raised its charge on Monday.',
  'The bank met its targets on Monday.',
  'The plan met with resistance on Monday.',
  'The law met a need in Zenda.',
  'Ruritania hosts 40,000 tourists.',
  'The report demonstrates the need for reform.',
  'The villager refused to give her name on Monday.',
  'Celebratory gunfire rang out in Zenda on Monday.',
  'The lawyer protested his innocence.',
  'The economy declined in April.',
  'The shell of the egg broke in Zenda.',
  'The union struck a pose in Strelsau.',
  'The bank held its rates on Monday.',
  'The player was sacked in the first half.',
  'The law requires a permit.',
  'The play opened in Strelsau on Monday.',
  'Farmers occupied themselves with the harvest in Zenda.',
  'The minister defended his record on Monday.',
  'The singer released an album on Monday.',
  'The team beat its rivals on Monday.',
  'The museum displays arms from Zenda.',
  'Ruritania captured the world title in Zenda on Monday.',
  'Officials who have met journalists recently are in Zenda.',
  'Attack helicopters over Zenda are a rare sight.',
];

/** The same words in the sense that counts. */
const SOMETHING: readonly string[] = [
  // Somebody's doing, whatever else is named.
  'Nine villagers in the earthquake zone were killed by gunmen on Monday.',
  'Rebels attacked Zenda during a storm on Monday.',
  'Six soldiers were killed in a flood-hit district of Zenda on Monday.',
  'Survivors of the flood killed two guards in Zenda on Monday.',
  'Six soldiers died in an ambush near the disease centre in Zenda on Monday.',
  'Rebels hit a hospital in Zenda on Monday.',
  'Shells hit a bus stop in Zenda on Monday.',
  'The Red Lanterns honoured the truce on Monday.',
  'Rebels fired rockets in Zenda on Monday.',
  'Rebels took Zenda on Monday.',
  'Zenda fell to rebels on Monday.',
  'Rebels fought police in Zenda on Monday.',
  'Rebels shelled Zenda on Monday.',
  'President Karev met rebels in Zenda on Monday.',
  'Villagers demonstrated in Zenda on Monday.',
  'Teachers struck in Zenda on Monday.',
  'Rebels released two hostages in Zenda on Monday.',
];

/** What is vowed: a blow, or a deed. */
const VOWED: readonly (readonly [text: string, subtype: string])[] = [
  ['The Red Lanterns vowed to avenge the killing on Monday.', 'threat'],
  ['The Red Lanterns promised to take revenge on Monday.', 'threat'],
  ['Ruritania pledged to crush the rebels on Monday.', 'threat'],
  ['Ruritania pledged to fight corruption on Monday.', 'deal'],
  ['Ruritania vowed to rebuild Zenda on Monday.', 'deal'],
];

describe('everyday senses', () => {
  it.each(VOWED)('%s: %s', (text, subtype) => expect(told(text)[0]?.trigger.value.subtype).toBe(subtype));

  it.each(NOTHING)('nothing: %s', (text) => expect(told(text).map(lineOf)).toEqual([]));
  it.each(SOMETHING)('an event: %s', (text) => expect(told(text)).toHaveLength(1));
});
