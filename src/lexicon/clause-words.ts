/** Words that join clauses, by what the clause they open is to the one before. Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 13 to 15. */

/** Open a relative clause about the noun before. */
export const RELATIVE_WORDS: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose', 'where']);

/** Open a subordinate clause with a subject and verb of its own. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'while as after before since because although though if until till unless whereas once when whenever amid despite lest whether'.split(
    ' ',
  ),
);

/** Of these, those that are prepositions too: "after the raid". */
export const PREPOSITIONS: ReadonlySet<string> = new Set('after before since until till despite amid'.split(' '));

/** Make what follows a condition or a question, not a fact. */
export const CONDITION_WORDS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'should',
  'in case',
  'until',
]);

/** Prepositions after which an -ing clause tells a fact ("after pushing out fighters"). */
export const FACT_GERUND_PREPOSITIONS: ReadonlySet<string> = new Set([
  'after',
  'since',
  'while',
  'by',
  'despite',
  'following',
  'in',
  'on',
]);

/** Modal verbs that leave open whether it happened. */
export const OPEN_MODALS: ReadonlySet<string> = new Set([
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
  'would',
  'ought',
  "'d",
]);

/** Adjectives that are verbs behind a modal with an object: "will free the prisoners". */
export const VERBAL_ADJECTIVES: ReadonlySet<string> = new Set(
  'complete free open clear secure close halt arm'.split(' '),
);

/** Future auxiliaries. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'wo']);

/** Participles of verbs without object, which before a noun can only describe it: "by departing foreign forces". */
export const INTRANSITIVE_PARTICIPLES: ReadonlySet<string> = new Set(
  'departing retreating withdrawing advancing invading warring opposing surrounding neighbouring neighboring returning fleeing arriving remaining escalating rising growing mounting continuing ongoing ruling outgoing incoming visiting leading fighting existing'.split(
    ' ',
  ),
);

/** Participles that with a noun before them describe the next one: "in rebel held towns". */
export const COMPOUND_PARTICIPLES: ReadonlySet<string> = new Set(
  'controlled held backed led run occupied dominated ruled besieged affiliated aligned allied linked supported sponsored funded administered'.split(
    ' ',
  ),
);

/** Verbs of going somewhere, whose purpose is their subject's: "came to the town to fight". */
export const MOTION_VERBS: ReadonlySet<string> = new Set(
  'come go move return travel fly march drive head arrive cross rush hurry advance deploy stay remain gather'.split(
    ' ',
  ),
);

/** Negations. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'nor',
  'neither',
  'without',
  'hardly',
  'cannot',
]);

/** Acts named by an -ing form that the tagger takes for a verb: "fighting between the two". */
export const ACT_NOUNS: ReadonlySet<string> = new Set('fighting shelling shooting looting bombing rioting'.split(' '));

/** Adjectives that are as often nouns for somebody: "the military used tanks". */
export const NOMINAL_ADJECTIVES: ReadonlySet<string> = new Set(['military']);

/** Verbs of harm, whose subject suffers where no object follows: "eight civilians wounded in Zenda". */
export const SUFFERED_VERBS: ReadonlySet<string> = new Set(
  'wound injure kill hurt capture arrest detain abduct kidnap hospitalise hospitalize displace maim behead'.split(' '),
);

/** Participles that say of somebody behind whom they stand what he is: "militiamen allied to the army". */
export const STATIVE_PARTICIPLES: ReadonlySet<string> = new Set(
  'allied linked affiliated aligned based stationed known armed disguised dressed clad'.split(' '),
);

/** Words behind which "as" opens no clause: "such as", "disguised as". */
export const BEFORE_AS: ReadonlySet<string> = new Set(
  'such well known soon far much many disguised dressed posing masquerading described regarded'.split(' '),
);
