/** Nouns for what two sides do with each other. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What people die in who die in a fight. */
export const FIGHT_NOUNS = words('clash clashes fighting battle battles crossfire firefight skirmish skirmishes');

/** Last words of wars and what ends them, which are between two, whoever is named. */
export const WAR_NOUNS = words('invasion war victory conflict');

/** What is made by enemies with each other alone. */
export const TRUCE_NOUNS = words('peace truce ceasefire cease-fire armistice hostilities');

/** What enemies make, break or talk of: truces, and what leads to them. */
export const PEACE_NOUNS: ReadonlySet<string> = new Set([
  ...TRUCE_NOUNS,
  ...words('negotiation negotiations talks accord conflict war'),
]);
