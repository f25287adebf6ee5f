/** Lemmas of what lasts and holds many acts, but begins once: "since the uprising began" tells the same uprising everywhere, and no raid in it is the uprising. */
export const WAR_WORDS: ReadonlySet<string> = new Set([
  'civil war',
  'insurgency',
  'insurrection',
  'invade',
  'invasion',
  'rebellion',
  'revolt',
  'revolution',
  'uprising',
  'war',
]);

/** Lemmas of many acts by many hands, which no one attack is. */
export const UNREST_WORDS: ReadonlySet<string> = new Set(['aggression', 'unrest', 'violence']);

/** Lemmas of attacks of days and months, which one blast is not. */
export const LASTING_ATTACKS: ReadonlySet<string> = new Set(
  'campaign counteroffensive insurgency invasion occupation offensive siege uprising war'.split(' '),
);

/** What people die in or by, each an act of its own: "killed in an ambush", "by a car bomb". */
export const ACTS_AND_WEAPONS: ReadonlySet<string> = new Set(
  'attack ambush bombing blast explosion raid shooting clash strike airstrike shelling bomb mine shell rocket missile grenade landmine ied firefight battle'.split(
    ' ',
  ),
);

/** What a toll may be counted over: "since the uprising began", "in the last two years". */
export const PERIOD_NOUNS: ReadonlySet<string> = new Set(
  'year years decade decades war conflict uprising unrest violence rebellion insurgency revolt fighting invasion coup takeover offensive campaign outbreak start beginning'.split(
    ' ',
  ),
);
