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
export const MILITARY_WORDS = words('military army naval air');

/** Common nouns of what people go to in peace: who attacks one of these attacks civilians. */
export const CIVIL_OBJECTS = words(
  'cathedral church mosque temple synagogue shrine market marketplace bazaar mall supermarket school university hospital ' +
    'clinic restaurant cafe café hotel train wedding funeral stadium nightclub theatre theater cinema homes houses ' +
    'apartment apartments playground orphanage kindergarten shops concert congregation seminary',
);

/** Persons who are no bystanders though no noun for forces or rebels names them. */
export const FIGHTING_PERSONS = words(
  'attacker assailant suspect infiltrator deserter smuggler trafficker financier associate accomplice comrade subordinate ' +
    'mastermind planner courier trainer recruiter emplacer spy informer collaborator defector kidnapper hijacker bandit pirate ' +
    'mercenary bomber robber prisoner captive detainee inmate',
);

/** Nouns for what somebody did by force, by which it is condemned, claimed and blamed. */
export const VIOLENT_DEEDS = words(
  'operation operations move action actions attack attacks bombing bombings bomb raid raids offensive invasion killing killings ' +
    'strike strikes violence incident incidents assault assaults campaign massacre blast blasts explosion explosions ambush shooting shelling',
);

/** Lemmas that lay a deed at somebody's door; condemning somebody does not. */
export const ACCUSING_VERBS: ReadonlySet<string> = new Set([
  'blame',
  'attribute',
  'accuse',
  'suspect',
  'ascribe',
  'implicate',
  'hold responsible',
  'pin blame',
]);

/** Lemmas by which somebody owns up to an attack. */
export const CLAIMS: ReadonlySet<string> = new Set([
  'claim',
  'claim responsibility',
  'claim credit',
  'take responsibility',
  'take credit',
]);
