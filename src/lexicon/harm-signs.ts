import { HARM_NOUNS, HARM_STATES, HARM_VERBS, type HarmWord, SUFFERING_VERBS } from './harm-words.ts';

/** Words that tell of people harmed, as they stand. */
export const HARM_WORDS: ReadonlySet<string> = new Set([...HARM_STATES.keys(), ...HARM_NOUNS.keys(), 'toll', 'lives']);

/** Words that tell of people harmed, by their lemma. */
export const HARM_LEMMAS: ReadonlySet<string> = new Set([
  ...HARM_VERBS.keys(),
  ...SUFFERING_VERBS.keys(),
  'lose',
  'flee',
  'hostage',
  'prisoner',
  'captive',
  'custody',
  'shoot',
  'gun',
  'round',
  'life',
]);

/** The "-ing" forms of verbs of harm: "wounding", which the tagger takes for a noun. */
export const HARM_GERUNDS: ReadonlyMap<string, HarmWord> = new Map(
  Array.from(HARM_VERBS, ([verb, harm]) => [`${verb.replace(/e$/, '')}ing`, harm]),
);
