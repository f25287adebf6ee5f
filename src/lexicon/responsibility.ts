/** Words that say who is behind an attack, and whom it hits. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Behind "by" after one of these, as lemmas, stands whoever did it: "conducted by the rebels". */
export const AGENT_VERBS = words(
  'carry conduct stage perpetrate commit claim mount orchestrate mastermind plot execute organise organize',
);

/** Behind "to" or "on" after one of these, as lemmas, stands whoever is held to have done it: "ascribed to the rebels". */
export const BLAMING_VERBS = words('ascribe attribute blame pin');

/** What a sentence calls those who did it: the group it names is meant. */
export const CULPRIT_WORDS = words('perpetrator perpetrators culprit culprits mastermind masterminds');

/** Common nouns of what belongs to the armed forces wherever it is: who attacks one of these attacks them. */
export const SURELY_MILITARY = words('checkpoint outpost barracks garrison airbase');

/** Common nouns of what belongs to them where a military word stands before it. */
export const MILITARY_OBJECTS = words(
  'base camp post headquarters convoy installation compound depot academy vehicle bus',
);

/** Words before such nouns: "a military base". */
export const MILITARY_WORDS = words('military naval air security');

/** Common nouns of what people go to in peace: who attacks one of these attacks civilians. */
export const CIVIL_OBJECTS = words(
  'cathedral church mosque temple synagogue shrine market marketplace bazaar mall supermarket school university hospital ' +
    'clinic restaurant cafe café hotel train wedding funeral stadium nightclub theatre theater cinema homes houses ' +
    'apartment apartments playground orphanage kindergarten shops concert congregation seminary',
);
